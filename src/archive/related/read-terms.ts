import type {Placed} from '../layout.ts'
import type {Steps} from '../steps.ts'
import type {Dictionary} from './dictionary.ts'
import {type Said, saidWriter} from './terms.ts'

/** What an article is about, its headline and so many characters of its text say. */
const read = 400
/** A word of the headline counts as if it stood so often in the text. */
const inHeadline = 4
/** So many words of the dictionary stand in as much as is read of an article. */
export const wordsRead = 130
/** Runs are of names, which are few: some seven are in an invented article, more in a real one. */
const runsRead = 32
/** A word that an article says so often is half of what it can be to it. */
const often = 1.8
/** A single character that is rarer than that may be part of a name: 渚, not 的. */
const rare = 8
/** A word with one of these says how many or which, not what: 两万, 第八, 那场. */
const counting = new Uint8Array(0x10000)
for (const each of '〇零一二三四五六七八九十百千万亿两半几第这那') counting[each.charCodeAt(0)] = 1
/** A word that is as frequent in any text is no keyword of one. */
const usual = 11
/** So many articles are read in a step. */
const turn = 128

/** What all articles say. */
export interface AllSaid {
  /** By their numbers in the dictionary. */
  readonly words: Said
  /** Runs of three characters that the dictionary does not know all of, by a hash: for names (白渚新桥). */
  readonly runs: Said
  /** By article, how often it says a word that is half of what it can be to it. */
  readonly halves: Float64Array
}

/** A text, as far as it is read, and as how many it counts. */
interface Line {
  readonly text: string
  readonly end: number
  readonly worth: number
}

/** Read each article once. */
export function* readTerms(articles: ReadonlyArray<Placed>, dictionary: Dictionary): Steps<AllSaid> {
  const labels = repeated(articles.map(headlineOf))
  yield
  const words = saidWriter(articles.length, wordsRead)
  const runs = saidWriter(articles.length, runsRead)
  const halves = new Float64Array(articles.length)
  let scratch = makeScratch(2 * read)
  for (const [place, article] of articles.entries()) {
    if (place % turn === turn - 1) yield
    const lines = linesOf(article, labels)
    const most = lines.reduce((sum, {end, worth}) => sum + worth * end, 0)
    if (most > scratch.words.length) scratch = makeScratch(most)
    const found = readLines(lines, dictionary, scratch)
    words.add(scratch.words.subarray(0, found.words))
    runs.add(scratch.runs.subarray(0, found.runs))
    // What a short text says once is as much to it as what a long one repeats.
    halves[place] = often * (0.4 + 0.6 * Math.min(1, found.total / wordsRead))
  }
  return {words: words.take(), runs: runs.take(), halves}
}

/** Room for what one article says. */
interface Scratch {
  readonly numbers: Int32Array
  readonly lengths: Uint8Array
  readonly words: Int32Array
  readonly runs: Int32Array
}

function makeScratch(size: number): Scratch {
  const lists = {words: new Int32Array(size), runs: new Int32Array(size)}
  return {...lists, numbers: new Int32Array(size), lengths: new Uint8Array(size)}
}

function readLines(
  lines: ReadonlyArray<Line>,
  dictionary: Dictionary,
  {numbers, lengths, words, runs}: Scratch,
): {words: number; runs: number; total: number} {
  const found = {words: 0, runs: 0, total: 0}
  for (const {text, end, worth} of lines) {
    const count = dictionary.cut(text, end, numbers, lengths)
    let next = 0
    let at = 0
    for (let each = 0; each < count; each++) {
      const [word, length] = [numbers[each] ?? 0, lengths[each] ?? 0]
      const level = dictionary.levelOf(word)
      if (length > 1) {
        found.total++
        if (level < usual && !isCounting(text, at, length))
          for (let time = 0; time < worth; time++) words[found.words++] = word
      } else if (level <= rare) {
        for (next = Math.max(next, at - 2); next <= at && next + 2 < end; next++) {
          if (!isHan(text, next) || !isHan(text, next + 1) || !isHan(text, next + 2)) continue
          const run = hashThree(text, next)
          for (let time = 0; time < worth; time++) runs[found.runs++] = run
        }
      }
      at += length
    }
  }
  return found
}

/** The headline’s lines, then the text as far as it is read. What stands above several articles (图片新闻) is a label and tells of none. */
function linesOf(article: Placed, labels: ReadonlySet<string>): ReadonlyArray<Line> {
  const isLabel = labels.has(headlineOf(article))
  const lines = isLabel ? [] : article.headlineLines.map(({text}) => ({text, end: text.length, worth: inHeadline}))
  let left = read
  for (const text of article.paragraphs) {
    if (left <= 0) break
    lines.push({text, end: Math.min(left, text.length), worth: 1})
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
