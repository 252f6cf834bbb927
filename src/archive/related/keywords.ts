import type {Placed} from '../layout.ts'
import type {Steps} from '../steps.ts'
import {counterOf} from './counter.ts'
import {counted, type Dictionary} from './dictionary.ts'
import {readTerms, wordsRead} from './read-terms.ts'
import type {Said, Terms} from './terms.ts'

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
/** So many articles are looked at in a step. */
const turn = 128

/** The keywords of all articles, by their places. */
export interface Keywords {
  /** Words, the most telling first. */
  readonly words: Terms
  /** Runs of characters, for names; likewise. */
  readonly runs: Terms
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
  const {words, runs, halves} = yield* readTerms(articles, dictionary)
  const counts = new Uint32Array(dictionary.size)
  for (let at = 0; at < words.keys.length; at++) {
    if (at % (turn * wordsRead) === 0) yield
    const word = words.keys[at] ?? 0
    counts[word] = (counts[word] ?? 0) + 1
  }
  // Few of all words are said, and a loop asks for no more: a small archive is built in the time of its articles.
  const surprises = new Float64Array(dictionary.size)
  for (let word = 0; word < counts.length; word++) {
    const count = counts[word] ?? 0
    if (count < 2) continue
    surprises[word] = surprise(count, Math.min(0.6, wordsRead * Math.exp(dictionary.levelOf(word) - counted)))
  }
  yield
  const countOf = yield* counterOf(runs.keys)
  const ofRuns = Float64Array.from({length: 256}, (_, count) =>
    count < 2 || count > commonest ? 0 : surprise(count, unknown),
  )
  const surpriseOfWord = (word: number) => surprises[word] ?? 0
  const surpriseOfRun = (run: number) => ofRuns[countOf(run)] ?? 0
  return {
    words: yield* mostTelling(words, halves, surpriseOfWord),
    runs: yield* mostTelling(runs, halves, surpriseOfRun),
    surpriseOfWord,
    surpriseOfRun,
  }

  /** Two have it; what the others say tells how much that means. */
  function surprise(count: number, prior: number): number {
    const chance = (count - 2 + trust * prior) / (articles.length - 2 + trust)
    return chance > widespread ? 0 : -Math.log(chance)
  }
}

function* mostTelling(
  {starts, keys, times}: Said,
  halves: Float64Array,
  surpriseOf: (key: number) => number,
): Steps<Terms> {
  const telling = {keys: new Int32Array(kept * halves.length), weights: new Float64Array(kept * halves.length)}
  const begins = new Uint32Array(starts.length)
  let ranks = new Float64Array(1024)
  let next = 0
  for (let article = 0; article < halves.length; article++) {
    if (article % turn === turn - 1) yield
    const half = halves[article] ?? 1
    const [from, to] = [starts[article] ?? 0, starts[article + 1] ?? 0]
    if (to - from > ranks.length) ranks = new Float64Array(to - from)
    // Worth and place as one number: numbers of a typed array are sorted as such, without a call for each two.
    let size = 0
    for (let at = from; at < to; at++) {
      const surprise = surpriseOf(keys[at] ?? 0)
      if (surprise === 0) continue
      const worth = Math.round(precision * surprise * weightOf(times[at] ?? 0, half))
      ranks[size++] = (highest - worth) * (to - from) + at - from
    }
    ranks.subarray(0, size).sort()
    for (let best = 0; best < Math.min(size, kept); best++) {
      const at = from + ((ranks[best] ?? 0) % (to - from))
      telling.keys[next] = keys[at] ?? 0
      telling.weights[next++] = weightOf(times[at] ?? 0, half)
    }
    begins[article + 1] = next
  }
  return {starts: begins, keys: telling.keys.subarray(0, next), weights: telling.weights.subarray(0, next)}
}

function weightOf(times: number, half: number): number {
  return times / (times + half)
}
