import {fold} from '../fold.ts'
import {anyCharacter} from './any-character.ts'
import type {FacetKind} from './facets.ts'

/** What a reader asks for. */
export interface Query {
  /** All of them must be there; excluded ones must not. */
  readonly terms: ReadonlyArray<Term>
  /** `2024` or `2019-2024` */
  readonly years: readonly [from: string, to: string] | undefined
  /** Ids, one of a kind. */
  readonly facets: ReadonlyMap<FacetKind, string>
  readonly order: Order
}

/** Newest day first, oldest day first, or the best first. */
export type Order = 'date' | 'oldest' | 'relevance'

export interface Term {
  /** Folded; never empty; `anyCharacter` where one is not known. */
  readonly text: string
  readonly excluded: boolean
}

/** A term, and how it was typed: with its quotes, and the - before it. */
export interface Word extends Term {
  readonly typed: string
}

/** Longer queries are cut: nobody types them. */
const longest = 400
const mostTerms = 12

/**
 * Read what was typed: words that must all be there, phrases in quotes, words to leave out. Marks around a word that is
 * in no quotes came with it from a text, and one within that asks stands for any character.
 *
 *     财政局 “专项债券” -招聘    →    财政局, 专项债券, not 招聘
 *     《渡口的灯》，陶？生。      →    渡口的灯, 陶 and 生 with one character between them
 */
export function parseTerms(typed: string): ReadonlyArray<Term> {
  return parseWords(typed).map(({text, excluded}) => ({text, excluded}))
}

/** The same, each as it was typed. */
export function parseWords(typed: string): ReadonlyArray<Word> {
  const terms: Array<Word> = []
  for (const match of typed.slice(0, longest).matchAll(token)) {
    const [whole, minus, straight, curly, corner, double, word] = match
    const folded = fold(straight ?? curly ?? corner ?? double ?? word ?? '').replace(/^[ \n]+|[ \n]+$/g, '')
    const text = word === undefined ? folded : withoutMarks(folded)
    if (text === '' || terms.length >= mostTerms) continue
    const excluded = minus !== undefined
    if (!terms.some((term) => term.text === text && term.excluded === excluded))
      terms.push({text, excluded, typed: whole})
  }
  return terms
}

/** A word without the marks around it, unless it is nothing else. */
function withoutMarks(word: string): string {
  let [start, end] = [0, word.length]
  while (start < end && marks.has(word.charAt(start))) start++
  while (end > start && marks.has(word.charAt(end - 1))) end--
  return start === end ? word : word.slice(start, end).replaceAll('?', anyCharacter)
}

/** As folding leaves them; not those that are a part of what is meant: 50%, C+, #3. */
const marks: ReadonlySet<string> = new Set("。，、；：？！…—·《》〈〉【】〔〕〖〗‘’”」』,;:?!.()[]'")

/** A quote that is not closed goes on to the end. */
const token =
  /([-－−])?(?:["＂]([^"＂]*)(?:["＂]|$)|“([^”]*)(?:”|$)|「([^」]*)(?:」|$)|『([^』]*)(?:』|$)|([^\s"＂“「『]+))/gu

/** `2024`, `2019-2024`; anything else is no filter. */
export function parseYears(typed: string): Query['years'] {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(typed) ?? []
  if (from === undefined || to === undefined) return undefined
  return from <= to ? [from, to] : [to, from]
}

/** Is there something to look for? A query that only leaves out would find nearly all. */
export function isAsking({terms, facets, years}: Query): boolean {
  return terms.some(({excluded}) => !excluded) || facets.size > 0 || years !== undefined
}
