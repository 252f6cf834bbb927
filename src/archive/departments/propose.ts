import {simplified} from '../../tree/simplified.ts'
import {textOf} from '../../tree/walk.ts'
import {by, byNumber, byText, inTurn} from '../order.ts'
import type {Archive, Article} from '../types.ts'
import {type BackwardTrie, backwardTrie} from './backward-trie.ts'
import {list} from './matchers.ts'
import {keyOf, kindOf} from './names.ts'
import {general, notServices, placeHeads, serviceHeads} from './open-heads.ts'

/** A word of a text, with the kind that a dictionary gives it: `ns` a place, `nt` an office, `v` a verb. */
export interface TaggedWord {
  readonly word: string
  readonly tag: string
}

/** Cuts a text without punctuation into words. */
export type Tagger = (text: string) => ReadonlyArray<TaggedWord>

/** A name that may be an office: the rules left it undecided, the cut into words speaks for it. */
export interface Proposal {
  readonly name: string
  readonly kind: string
  /** Those that name it, in the archive's order. */
  readonly articles: ReadonlyArray<Article>
  /** The words of the first of them: `来到/v 荻浦镇/x`. */
  readonly evidence: string
}

type Head = 'place' | 'service' | 'none'

const headTrie: BackwardTrie<Head> = backwardTrie<Head>([
  ...list(placeHeads).map((word): [string, Head] => [word, 'place']),
  ...list(serviceHeads).map((word): [string, Head] => [word, 'service']),
  ...list(notServices).map((word): [string, Head] => [word, 'none']),
])

/** What may be said of an office between its place and its head: nouns of all kinds, and verbs that are nouns. */
const nominal = /^(?:n|vn|j|x|l|b|s|f|i|zg|ad|an)/
const proper = /^(?:ns|nz|nt)$/
const level = /^(?:区|县|市|省|[\u4e00-\u9fff]{1,6}(?:区|县|市|州|旗|镇|乡|街道))$/
const pauses = /[^\u3400-\u9fff]+/
const longest = 16

/**
 * Names that end like an office, that no rule found, and whose words are a place and what is done there:
 *
 *     来到/v 荻浦镇/x 采访/v             →    荻浦镇
 *     区/n 防汛/vn 抗旱/vn 指挥部/n       →    区防汛抗旱指挥部
 *
 * For a list that an editor looks through: nothing of it is on the site.
 */
export function proposeOffices(archive: Archive, tag: Tagger): ReadonlyArray<Proposal> {
  const known = backwardTrie(
    archive.departments.flatMap(({name, aliases}) =>
      [name, ...aliases].map((each): [string, true] => [simplified(each), true]),
    ),
  )
  const found = new Map<string, {name: string; evidence: string; articles: Set<Article>}>()
  for (const article of archive.articles) {
    for (const text of textsOf(article)) {
      for (const clause of text.split(pauses)) {
        for (const {start, end, evidence} of candidatesIn(clause, known, tag)) {
          const name = clause.slice(start, end)
          const one = found.get(keyOf(name)) ?? {name, evidence, articles: new Set()}
          found.set(keyOf(name), one)
          one.articles.add(article)
        }
      }
    }
  }
  return [...found.values()]
    .map(({name, evidence, articles}) => ({name, kind: kindOf(name), articles: [...articles], evidence}))
    .sort(
      inTurn<Proposal>(
        by(({articles}) => -articles.length, byNumber),
        by(({name}) => name, byText),
      ),
    )
}

function* textsOf({headlineLines, content}: Article): Generator<string> {
  for (const {text} of headlineLines) yield text
  for (const node of content) if (node.type === 'paragraph') yield textOf(node.children)
}

interface Candidate {
  readonly start: number
  readonly end: number
  readonly evidence: string
}

function* candidatesIn(printed: string, known: BackwardTrie<true>, tag: Tagger): Generator<Candidate> {
  const clause = simplified(printed)
  if (!endsInHead(clause)) return
  const words = tag(clause)
  let end = 0
  for (const [at, {word}] of words.entries()) {
    end += word.length
    const head = headTrie.longestEndingAt(clause, end)
    if (
      head === undefined ||
      head.value === 'none' ||
      goesOn(clause, head.start, end, words[at + 1]) ||
      known.longestEndingAt(clause, end)
    )
      continue
    const isOffice = (each: string) => known.longestEndingAt(each, each.length)?.start === 0
    const first = firstWord(words, at, {isPlace: head.value === 'place', length: end - head.start, isOffice})
    if (first === undefined) continue
    const start = end - lengthOf(words.slice(first, at + 1))
    if (end - start > longest || head.start - start < (head.value === 'place' ? 2 : 1)) continue
    const from = Math.max(0, first - 1)
    yield {
      start,
      end,
      evidence: words
        .slice(from, at + 2)
        .map((each) => `${each.word}/${each.tag}`)
        .join(' '),
    }
  }
}

/** 产业园 in 产业园区 */
function goesOn(clause: string, start: number, end: number, next: TaggedWord | undefined): boolean {
  const longer = next && headTrie.longestEndingAt(clause, end + next.word.length)
  return longer !== undefined && longer.value !== 'none' && longer.start <= start
}

function endsInHead(clause: string): boolean {
  for (let end = 2; end <= clause.length; end++) {
    if (!headTrie.mayEnd(clause.charCodeAt(end - 1))) continue
    const head = headTrie.longestEndingAt(clause, end)
    if (head && head.value !== 'none') return true
  }
  return false
}

/** The word with which the name begins: its place right before 镇; before 管理所, the first level or place of the run of nouns. */
function firstWord(
  words: ReadonlyArray<TaggedWord>,
  last: number,
  {isPlace, length, isOffice}: {isPlace: boolean; length: number; isOffice: (word: string) => boolean},
): number | undefined {
  const own = words[last]
  if (own === undefined) return undefined
  if (isPlace) {
    // The head may be two words: 产业园/n 区/n
    let at = last
    let covered = own.word.length
    while (covered < length && at > 0) covered += words[--at]?.word.length ?? 0
    const [begin, before] = [words[at], words[at - 1]]
    if (covered > length) return begin && (begin.tag === 'x' || proper.test(begin.tag)) ? at : undefined
    return before && (proper.test(before.tag) || before.tag === 'nr' || before.tag === 'x') ? at - 1 : undefined
  }
  let first: number | undefined
  for (let at = last; at >= 0; at--) {
    const each = words[at]
    if (each === undefined || !nominal.test(each.tag)) break
    if (isOffice(each.word)) return undefined
    if (at < last && !general.includes(each.word.charAt(0)) && (level.test(each.word) || proper.test(each.tag)))
      first = at
  }
  return first
}

function lengthOf(words: ReadonlyArray<TaggedWord>): number {
  return words.reduce((sum, {word}) => sum + word.length, 0)
}
