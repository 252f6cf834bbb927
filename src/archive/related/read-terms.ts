import type {Placed} from '../layout.ts'
import {mapInSteps, type Steps} from '../steps.ts'
import type {Dictionary} from './dictionary.ts'

/** What an article is about, its headline and so many characters of its text say. */
const read = 400
/** A word of the headline counts as if it stood so often in the text. */
const inHeadline = 4
/** So many words of the dictionary stand in as much as is read of an article. */
export const wordsRead = 130
/** A word that an article says so often is half of what it can be to it. */
const often = 1.8
/** A single character that is rarer than that may be part of a name: 渚, not 的. */
const rare = 8
/** A word with one of these says how many or which, not what: 两万, 第八, 那场. */
const counting = new Uint8Array(0x10000)
for (const each of '〇零一二三四五六七八九十百千万亿两半几第这那') counting[each.charCodeAt(0)] = 1
/** A word that is as frequent in any text is no keyword of one. */
const usual = 11

/** Words or runs, each with how much the article is about it, between 0 and 1. */
export interface Terms {
  readonly keys: Int32Array
  readonly weights: Float64Array
}

export const noTerms: Terms = {keys: new Int32Array(0), weights: new Float64Array(0)}

/** What an article says. */
export interface Said {
  /** By their numbers in the dictionary. */
  readonly words: Terms
  /** Runs of three characters that the dictionary does not know all of, by a hash: for names (白渚新桥). */
  readonly runs: Terms
}

/** Read each article once. */
export function* readTerms(articles: ReadonlyArray<Placed>, dictionary: Dictionary): Steps<ReadonlyArray<Said>> {
  const labels = repeated(articles.map(headlineOf))
  yield
  return yield* mapInSteps(articles, (article) => {
    const lines = linesOf(article, labels)
    const most = lines.reduce((sum, {text, worth}) => sum + worth * text.length, 0)
    const words = listOf(most)
    const runs = listOf(most)
    let total = 0
    for (const {text, worth} of lines) {
      let next = 0
      dictionary.cut(text, (at, length, word) => {
        const level = dictionary.levelOf(word)
        if (length > 1) {
          total++
          if (level < usual && !isCounting(text, at, length)) words.add(word, worth)
        } else if (level <= rare) {
          for (next = Math.max(next, at - 2); next <= at; next++) {
            if (isHan(text, next) && isHan(text, next + 1) && isHan(text, next + 2))
              runs.add(hashThree(text, next), worth)
          }
        }
      })
    }
    // What a short text says once is as much to it as what a long one repeats.
    const half = often * (0.4 + 0.6 * Math.min(1, total / wordsRead))
    return {words: weighed(words.all(), half), runs: weighed(runs.all(), half)}
  })
}

/** A list of up to so many keys. */
function listOf(most: number) {
  const keys = new Int32Array(most)
  let size = 0
  return {
    add: (key: number, times: number) => {
      keys.fill(key, size, size + times)
      size += times
    },
    all: () => keys.subarray(0, size),
  }
}

/** Each key once, by how often it is there. */
function weighed(keys: Int32Array, half: number): Terms {
  keys.sort()
  let size = 0
  for (let at = 0; at < keys.length; at++) if (at === 0 || keys[at] !== keys[at - 1]) size++
  const terms = {keys: new Int32Array(size), weights: new Float64Array(size)}
  let place = 0
  for (let from = 0; from < keys.length; place++) {
    let to = from + 1
    while (to < keys.length && keys[to] === keys[from]) to++
    terms.keys[place] = keys[from] ?? 0
    terms.weights[place] = (to - from) / (to - from + half)
    from = to
  }
  return terms
}

/** The headline’s lines, then the text as far as it is read. What stands above several articles (图片新闻) is a label and tells of none. */
function linesOf(article: Placed, labels: ReadonlySet<string>): ReadonlyArray<{text: string; worth: number}> {
  const isLabel = labels.has(headlineOf(article))
  const lines = isLabel ? [] : article.headlineLines.map(({text}) => ({text, worth: inHeadline}))
  let left = read
  for (const text of article.paragraphs) {
    if (left <= 0) break
    lines.push({text: text.slice(0, left), worth: 1})
    left -= text.length
  }
  return lines
}

function headlineOf({headlineLines}: Placed): string {
  return headlineLines.map(({text}) => text).join('\n')
}

function repeated(texts: ReadonlyArray<string>): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const text of texts) (seen.has(text) ? again : seen).add(text)
  return again
}

function isCounting(text: string, at: number, length: number): boolean {
  for (let from = at; from < at + length; from++) if (counting[text.charCodeAt(from)] === 1) return true
  return false
}

function hashThree(text: string, at: number): number {
  let hash = 0x811c9dc5
  for (let from = at; from < at + 3; from++) hash = Math.imul(hash ^ text.charCodeAt(from), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ (hash >>> 13)
}

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x3400 && unit <= 0x9fff
}
