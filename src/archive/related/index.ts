import type {Placed} from '../layout.ts'
import {by, byNumber, inTurn} from '../order.ts'
import {mapInSteps, type Steps} from '../steps.ts'
import type {Article, ArticleId, Contribution} from '../types.ts'
import {bondsOf} from './bonds.ts'
import {type Dictionary, noDictionary} from './dictionary.ts'
import {type Holders, holdersOf} from './holders.ts'
import {findKeywords} from './keywords.ts'
import {noTerms, type Terms} from './read-terms.ts'

/** So many are named. */
const shown = 5
/** An article meets those with whom it shares a keyword that no more have, or two of its first keywords. */
const few = 16
const first = 6
/** A name makes some three runs, which say the same. */
const namesCount = 0.3
/** An office or a writer of one other article counts about as much as a keyword that both texts say once. */
const bondsCount = 3
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
  const pairs = yield* mapInSteps(words, pairsOf)
  const withWord = yield* holdersOf(words, few)
  const withPair = yield* holdersOf(pairs, few)
  const withRun = yield* holdersOf(runs, few)
  const bonds = [
    bondsOf(articles, ({id}) => (departmentsOf.get(id) ?? []).map((each) => each.id)),
    bondsOf(articles, ({id}) => [...new Set((bylines.get(id) ?? []).map(({person}) => person))]),
  ]
  const least = leastOf(articles.length)
  /** By article: what its rare keywords and names have in common with the one at hand. */
  const rarely = new Float64Array(articles.length)
  const names = new Float64Array(articles.length)
  /** By word: how much the article at hand is about it. */
  const about = new Float64Array(dictionary.size)
  return new Map(
    yield* mapInSteps(articles, ({id}, at) => {
      const others = othersOf(at)
      const own = words[at] ?? noTerms
      for (const [place, word] of own.keys.entries()) about[word] = own.weights[place] ?? 0
      const best: Array<readonly [other: number, score: number]> = []
      for (const other of others) {
        const named = namesCount * (names[other] ?? 0)
        if (named + (rarely[other] ?? 0) >= enough) {
          const bound = bonds.reduce((sum, bond) => sum + bond(at, other), 0)
          const score = wordsShared(other) + named + bondsCount * bound
          if (score >= least && other !== at) best.push([other, score])
        }
        rarely[other] = 0
        names[other] = 0
      }
      for (const word of own.keys) about[word] = 0
      best.sort(closestTo(at))
      return [id, best.slice(0, shown).flatMap(([other]) => articles[other]?.id ?? [])] as const
    }),
  )

  /** Those that share a rare keyword with an article, a rare name, or two of its first keywords. */
  function othersOf(at: number): ReadonlyArray<number> {
    const others: Array<number> = []
    const own = words[at] ?? noTerms
    for (const [place, word] of own.keys.entries())
      meet(withWord(word), rarely, surpriseOfWord(word) * (own.weights[place] ?? 0))
    for (const pair of pairs[at]?.keys ?? []) meet(withPair(pair), rarely, enough)
    const {keys, weights} = runs[at] ?? noTerms
    for (const [place, run] of keys.entries()) meet(withRun(run), names, surpriseOfRun(run) * (weights[place] ?? 0))
    return others

    function meet({places, weights: theirs}: Holders, common: Float64Array, worth: number): void {
      for (let each = 0; each < places.length; each++) {
        const other = places[each] ?? 0
        if (rarely[other] === 0 && names[other] === 0) others.push(other)
        common[other] = (common[other] ?? 0) + worth * (theirs[each] ?? 1)
      }
    }
  }

  function wordsShared(other: number): number {
    const {keys, weights} = words[other] ?? noTerms
    let shared = 0
    for (let place = 0; place < keys.length; place++) {
      const word = keys[place] ?? 0
      const mine = about[word] ?? 0
      if (mine > 0) shared += mine * (weights[place] ?? 0) * surpriseOfWord(word)
    }
    return shared
  }
}

/** Two of the first keywords, by a hash. */
function pairsOf({keys}: Terms): Terms {
  const pairs: Array<number> = []
  const leading = keys.slice(0, first).sort()
  for (const [at, one] of leading.entries()) {
    for (const other of leading.subarray(at + 1)) pairs.push(Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b))
  }
  return {keys: Int32Array.from(pairs), weights: new Float64Array(0)}
}

/** Most in common first; of equals the nearest, of these the older. */
function closestTo(at: number) {
  return inTurn<readonly [number, number]>(
    by(([, score]) => -Math.round(score * 1e6), byNumber),
    by(([other]) => Math.abs(other - at), byNumber),
    by(([other]) => other, byNumber),
  )
}
