import type {Placed} from '../layout.ts'
import {by, byNumber, inTurn} from '../order.ts'
import {mapInSteps, type Steps} from '../steps.ts'
import type {Article, ArticleId, Contribution} from '../types.ts'
import {bondsOf} from './bonds.ts'
import {type Dictionary, noDictionary} from './dictionary.ts'
import {type Holders, holdersOf, none} from './holders.ts'
import {findKeywords} from './keywords.ts'
import type {Lists} from './terms.ts'

/** So many are named. */
const shown = 5
/** An article meets those with whom it shares a keyword that no more have, or two of its first keywords. */
const few = 16
const first = 6
/** A name makes some three runs, which say the same. */
const namesCount = 0.3
/** An office or a writer of one other article counts about as much as a keyword that both texts say once. */
const bondsCount = 3
/** So many articles are looked at in a step. */
const turn = 1024
/** Less in common is chance: among more articles there is more of it. */
const leastOf = (articles: number) => 5.4 + 0.25 * Math.log(articles + 1)
/** Of those met, the others are left as soon as they have less in common that is rare. */
const enough = 2.5

interface Known {
  readonly departmentsOf: ReadonlyMap<ArticleId, Article['departments']>
  readonly bylines: ReadonlyMap<ArticleId, ReadonlyArray<Contribution>>
  readonly dictionary?: Dictionary | undefined
}

/**
 * For each article those that have most in common with it: keywords, names that no dictionary knows, offices, writers.
 *
 * Each text is read once; then an article meets only those few that share a rare keyword or two of its first ones: linear
 * in the archive, and the same whatever came first.
 */
export function* findRelated(
  articles: ReadonlyArray<Placed>,
  {departmentsOf, bylines, dictionary = noDictionary}: Known,
): Steps<ReadonlyMap<ArticleId, ReadonlyArray<ArticleId>>> {
  const {words, runs, surpriseOfWord, surpriseOfRun} = yield* findKeywords(articles, dictionary)
  const pairs = yield* pairsOf(words)
  const withWord = yield* holdersOf(words, few, words.weights)
  const withPair = yield* holdersOf(pairs, few)
  const withRun = yield* holdersOf(runs, few, runs.weights)
  const bonds = [
    bondsOf(articles, ({id}) => (departmentsOf.get(id) ?? []).map((each) => each.id)),
    bondsOf(articles, ({id}) => [...new Set((bylines.get(id) ?? []).map(({person}) => person))]),
  ]
  const least = leastOf(articles.length)
  /** By article: what its rare keywords and names have in common with the one at hand. */
  const rarely = new Float64Array(articles.length)
  const names = new Float64Array(articles.length)
  /** Those met by the one at hand. */
  const met = new Uint32Array(articles.length)
  let others = 0
  /** By word: how much the article at hand is about it. */
  const about = new Float64Array(dictionary.size)
  return new Map(
    yield* mapInSteps(articles, ({id}, at) => {
      meetOthers(at)
      const [from, to] = rangeOf(words, at)
      for (let term = from; term < to; term++) about[words.keys[term] ?? 0] = words.weights[term] ?? 0
      const best: Array<readonly [other: number, score: number]> = []
      for (const other of met.subarray(0, others)) {
        const named = namesCount * (names[other] ?? 0)
        if (named + (rarely[other] ?? 0) >= enough && other !== at) {
          const bound = bonds.reduce((sum, bond) => sum + bond(at, other), 0)
          const score = wordsShared(other) + named + bondsCount * bound
          if (score >= least) best.push([other, score])
        }
        rarely[other] = 0
        names[other] = 0
      }
      for (let term = from; term < to; term++) about[words.keys[term] ?? 0] = 0
      best.sort(closestTo(at))
      return [id, best.slice(0, shown).flatMap(([other]) => articles[other]?.id ?? [])] as const
    }),
  )

  /** Those that share a rare keyword with an article, a rare name, or two of its first keywords. */
  function meetOthers(at: number): void {
    others = 0
    meet(words, at, withWord, rarely, (term) => surpriseOfWord(words.keys[term] ?? 0) * (words.weights[term] ?? 0))
    meet(pairs, at, withPair, rarely, () => enough)
    meet(runs, at, withRun, names, (term) => surpriseOfRun(runs.keys[term] ?? 0) * (runs.weights[term] ?? 0))
  }

  function meet(
    terms: Lists,
    at: number,
    {groups, starts, articles: holders, weights}: Holders,
    common: Float64Array,
    worthOf: (term: number) => number,
  ): void {
    const [from, to] = rangeOf(terms, at)
    for (let term = from; term < to; term++) {
      const group = groups[term] ?? none
      if (group === none) continue
      const worth = worthOf(term)
      for (let each = starts[group] ?? 0; each < (starts[group + 1] ?? 0); each++) {
        const other = holders[each] ?? 0
        if (rarely[other] === 0 && names[other] === 0) met[others++] = other
        common[other] = (common[other] ?? 0) + worth * (weights[each] ?? 1)
      }
    }
  }

  function wordsShared(other: number): number {
    let shared = 0
    for (let term = words.starts[other] ?? 0; term < (words.starts[other + 1] ?? 0); term++) {
      const word = words.keys[term] ?? 0
      const mine = about[word] ?? 0
      if (mine > 0) shared += mine * (words.weights[term] ?? 0) * surpriseOfWord(word)
    }
    return shared
  }
}

/** From where to where the terms of an article stand. */
function rangeOf({starts}: Lists, at: number): readonly [from: number, to: number] {
  return [starts[at] ?? 0, starts[at + 1] ?? 0]
}

/** Of each article, any two of its first keywords, by a hash. */
function* pairsOf(words: Lists): Steps<Lists> {
  const articles = words.starts.length - 1
  const starts = new Uint32Array(articles + 1)
  const keys = new Int32Array((articles * first * (first - 1)) / 2)
  let end = 0
  for (let at = 0; at < articles; at++) {
    if (at % turn === turn - 1) yield
    const [from, to] = rangeOf(words, at)
    const leading = words.keys.slice(from, Math.min(from + first, to)).sort()
    for (const [place, one] of leading.entries()) {
      for (const other of leading.subarray(place + 1))
        keys[end++] = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)
    }
    starts[at + 1] = end
  }
  return {starts, keys: keys.subarray(0, end)}
}

/** Most in common first; of equals the nearest, of these the older. */
function closestTo(at: number) {
  return inTurn<readonly [number, number]>(
    by(([, score]) => -Math.round(score * 1e6), byNumber),
    by(([other]) => Math.abs(other - at), byNumber),
    by(([other]) => other, byNumber),
  )
}
