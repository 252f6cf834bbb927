import type {Placed} from '../layout.ts'
import {mapInSteps, type Steps} from '../steps.ts'
import {counted, type Dictionary} from './dictionary.ts'
import {counterOf} from './holders.ts'
import {readTerms, type Terms, wordsRead} from './read-terms.ts'

/** So many words of an article are its keywords, and so many runs, those that tell most of it. */
const kept = 32
/** A run that more articles have is no name of a matter. */
const commonest = 12
/** What the dictionary says of a word counts as if so many articles said it. */
const trust = 120
/** Of all articles this part says a run of which no dictionary knows anything. */
const unknown = 1e-4
/** So many steps of worth are told apart in one unit of information. */
const precision = 1e4
const highest = 100 * precision
/** What a larger part of all articles says tells nothing of any. */
const widespread = 0.1

/** The keywords of all articles, by their places. */
export interface Keywords {
  /** Words, the most telling first. */
  readonly words: ReadonlyArray<Terms>
  /** Runs of characters, for names; likewise. */
  readonly runs: ReadonlyArray<Terms>
  /** How little two articles would be expected to share a word, in units of information: rarely said, much in common. */
  readonly surpriseOfWord: (word: number) => number
  readonly surpriseOfRun: (run: number) => number
}

/**
 * What tells most of an article: the words that it says much and others little (TF × IDF, as nodejieba extracts keywords).
 * How little others say a word, the archive and the dictionary tell together: a small archive cannot tell 龙舟 from
 * 上午, and no dictionary knows what a paper writes of each week.
 */
export function* findKeywords(articles: ReadonlyArray<Placed>, dictionary: Dictionary): Steps<Keywords> {
  const said = yield* readTerms(articles, dictionary)
  const counts = new Uint32Array(dictionary.size)
  for (const {words} of said) for (const word of words.keys) counts[word] = (counts[word] ?? 0) + 1
  const surprises = Float64Array.from(counts, (count, word) =>
    count < 2 ? 0 : surprise(count, Math.min(0.6, wordsRead * Math.exp(dictionary.levelOf(word) - counted))),
  )
  yield
  const countOf = yield* counterOf(said.map(({runs}) => runs.keys))
  const surpriseOfWord = (word: number) => surprises[word] ?? 0
  const surpriseOfRun = (run: number) => {
    const count = countOf(run)
    return count < 2 || count > commonest ? 0 : surprise(count, unknown)
  }
  return {
    words: yield* mapInSteps(said, ({words}) => mostTelling(words, surpriseOfWord)),
    runs: yield* mapInSteps(said, ({runs}) => mostTelling(runs, surpriseOfRun)),
    surpriseOfWord,
    surpriseOfRun,
  }

  /** Two have it; what the others say tells how much that means. */
  function surprise(count: number, prior: number): number {
    const chance = (count - 2 + trust * prior) / (articles.length - 2 + trust)
    return chance > widespread ? 0 : -Math.log(chance)
  }
}

function mostTelling({keys, weights}: Terms, surpriseOf: (key: number) => number): Terms {
  // Worth and place as one number: numbers of a typed array are sorted as such, without a call for each two.
  const ranks = new Float64Array(keys.length)
  let size = 0
  for (let at = 0; at < keys.length; at++) {
    const surprise = surpriseOf(keys[at] ?? 0)
    if (surprise === 0) continue
    const worth = Math.round(precision * surprise * (weights[at] ?? 0))
    ranks[size++] = (highest - worth) * keys.length + at
  }
  const best = ranks.subarray(0, size).sort().subarray(0, kept)
  const terms = {keys: new Int32Array(best.length), weights: new Float64Array(best.length)}
  for (let place = 0; place < best.length; place++) {
    const at = (best[place] ?? 0) % keys.length
    terms.keys[place] = keys[at] ?? 0
    terms.weights[place] = weights[at] ?? 0
  }
  return terms
}
