import {isHeadingLike} from '../headings/is-heading-like.ts'
import type {BlockReading} from '../read-block.ts'
import {noPair, type Pairs} from './pairs.ts'

/** Characters of text that are looked at on each side. */
const reach = 500
/** And of the first words behind it. */
const firstWords = 80
/** Blocks past which no text counts as standing beside a heading: a list of headings costs no more than it is long. */
const farthest = 40

/** What the words before and behind a heading say for its place; each undefined where there is too little text. */
export interface Cohesion {
  /**
   * How much of what is said before it is said again behind it: the words that a story keeps repeating tell a 小标题
   * from the headline of another story. Shared character pairs, each weighted by its rarity on the page, a pair of the
   * smaller side. Around 24 within a story, around 7 across two (medians over 578 headings of real pages).
   */
  readonly shared: number | undefined
  /** The share of its own pairs that are said in the text before it: nothing of most headlines, a quarter of a cut sentence. */
  readonly saidBefore: Share | undefined
  /** And of those that are said behind it: three quarters of a headline, a quarter of a cut sentence. */
  readonly saidAfter: Share | undefined
  /** And of those that are said in the first words behind it. */
  readonly saidFirst: number | undefined
}

/** A share, and how much it is to be trusted: a short text says little again. */
export interface Share {
  readonly share: number
  /** From 0 to 1. */
  readonly trust: number
}

/** Undefined where a block is no heading, or a byline or a dateline tells more. */
export function cohesions(readings: ReadonlyArray<BlockReading>, pairs: Pairs): Array<Cohesion | undefined> {
  const headings = readings.map(isHeadingLike)
  const open = headings.map((heading, at) => heading && at > 0 && !isTold(readings, headings, at))
  if (!open.includes(true)) return readings.map(() => undefined)
  const before = new Side(pairs)
  const after = new Side(pairs)
  const first = new Side(pairs)
  return readings.map((_, at) => {
    if (!open[at]) return undefined
    before.gather(readings, headings, at, -1)
    after.gather(readings, headings, at, 1)
    first.gatherFirst(headings, at)
    return {
      shared: sharedBy(before, after, pairs),
      saidBefore: before.trustedShareOf(at),
      saidAfter: after.trustedShareOf(at),
      saidFirst: first.shareOf(at),
    }
  })
}

function sharedBy(before: Side, after: Side, pairs: Pairs): number | undefined {
  if (before.isShort || after.isShort) return undefined
  let weight = 0
  for (let at = 0; at < before.count; at++) {
    const pair = before.own[at] ?? noPair
    if (after.has(pair)) weight += Math.log(pairs.texts / Math.max(1, pairs.countAt(pair)))
  }
  return (100 * weight) / Math.min(before.count, after.count)
}

/** A byline before, or a dateline behind, tells more than any words. */
function isTold(readings: ReadonlyArray<BlockReading>, headings: ReadonlyArray<boolean>, at: number): boolean {
  const before = readings[at - 1]
  if (before?.byline?.certain || before?.runIn?.sure || before?.jumpTo) return true
  let next = at + 1
  while (headings[next] && next - at < farthest) next++
  const after = readings[next]
  return after?.dateline !== undefined || after?.byline?.certain === true
}

/** The pairs of the texts on one side of a heading, past other headings; one object serves a page's headings in turn. */
class Side {
  /** Those of its pairs, as many as `count`. */
  readonly own = new Int32Array(3 * reach)
  count = 0
  readonly #pairs: Pairs
  /** For which heading a pair was seen last. */
  readonly #seen: Int32Array
  #turn = 0

  constructor(pairs: Pairs) {
    this.#pairs = pairs
    this.#seen = new Int32Array(pairs.end)
  }

  gather(readings: ReadonlyArray<BlockReading>, headings: ReadonlyArray<boolean>, from: number, step: 1 | -1): void {
    this.count = 0
    this.#turn++
    let length = 0
    for (let at = from + step; length < reach && Math.abs(at - from) < farthest; at += step) {
      const reading = readings[at]
      if (!reading) break
      if (headings[at] || reading.byline?.certain) continue
      this.#add(at)
      length += reading.text.length
    }
  }

  /** The first words of the text behind a heading, and what stands between. */
  gatherFirst(headings: ReadonlyArray<boolean>, from: number): void {
    this.count = 0
    this.#turn++
    let at = from + 1
    while (headings[at] && at - from < farthest) at++
    this.#add(at, firstWords)
  }

  /** Too little text to say anything. */
  get isShort(): boolean {
    return this.count < 30
  }

  trustedShareOf(text: number): Share | undefined {
    const share = this.isShort ? undefined : this.shareOf(text)
    return share === undefined ? undefined : {share, trust: Math.min(1, this.count / 300)}
  }

  /** The share of a text's own pairs that stand on this side; undefined where it has hardly any. */
  shareOf(text: number): number | undefined {
    let own = 0
    let found = 0
    const {places, starts} = this.#pairs
    const end = starts[text + 1] ?? 0
    for (let at = starts[text] ?? 0; at < end; at++) {
      const pair = places[at] ?? noPair
      if (pair === noPair) continue
      own++
      if (this.has(pair)) found++
    }
    return own < 2 ? undefined : found / own
  }

  has(pair: number): boolean {
    return this.#seen[pair] === this.#turn
  }

  #add(text: number, most = 2 * reach): void {
    const {places, starts} = this.#pairs
    const start = starts[text] ?? 0
    const end = Math.min(starts[text + 1] ?? 0, start + most)
    const seen = this.#seen
    const turn = this.#turn
    let count = this.count
    for (let at = start; at < end; at++) {
      const pair = places[at] ?? noPair
      if (pair === noPair || seen[pair] === turn) continue
      seen[pair] = turn
      this.own[count++] = pair
    }
    this.count = count
  }
}
