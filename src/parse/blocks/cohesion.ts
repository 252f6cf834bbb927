import {isHan} from '../fold.ts'
import type {PairCounts} from './pairs.ts'
import type {BlockReading} from './read-block.ts'

/** Characters of text that are looked at on each side. */
const reach = 500

/**
 * How much of what is said before a heading is said again behind it: the words that a story keeps repeating tell a
 * 小标题 from the headline of another story. Shared character pairs, each weighted by its rarity on the page, a pair
 * of the smaller side. Around 24 within a story, around 7 across two (medians over 578 headings of real pages).
 *
 * Undefined where a block is no heading, or has no text on one side.
 */
export function cohesions(readings: ReadonlyArray<BlockReading>, pairs: PairCounts): Array<number | undefined> {
  const headings = readings.map(isHeadingLike)
  return readings.map((_, at) => {
    if (!headings[at] || at === 0 || isTold(readings, headings, at)) return undefined
    const before = sideOf(readings, headings, at, -1)
    const after = sideOf(readings, headings, at, 1)
    if (before.size < 30 || after.size < 30) return undefined
    let weight = 0
    for (const pair of before) {
      if (after.has(pair)) weight += Math.log(pairs.texts / Math.max(1, pairs.of(pair >>> 16, pair & 0xffff)))
    }
    return (100 * weight) / Math.min(before.size, after.size)
  })
}

/** Short, and no sentence. */
export function isHeadingLike(reading: BlockReading): boolean {
  return reading.text.length <= 45 && !reading.text.includes('。') && !reading.byline?.certain && !reading.dateline
}

/** A byline before, or a dateline behind, tells more than any words. */
function isTold(readings: ReadonlyArray<BlockReading>, headings: ReadonlyArray<boolean>, at: number): boolean {
  const before = readings[at - 1]
  if (before?.byline?.certain || before?.runIn?.sure || before?.jumpTo) return true
  let next = at + 1
  while (headings[next]) next++
  const after = readings[next]
  return after?.dateline !== undefined || after?.byline?.certain === true
}

/** The pairs of the texts on one side, past other headings. */
function sideOf(
  readings: ReadonlyArray<BlockReading>,
  headings: ReadonlyArray<boolean>,
  from: number,
  step: 1 | -1,
): Set<number> {
  const side = new Set<number>()
  let length = 0
  for (let at = from + step; length < reach; at += step) {
    const reading = readings[at]
    if (!reading) break
    if (headings[at] || reading.byline?.certain) continue
    addPairs(reading.text, side)
    length += reading.text.length
  }
  return side
}

function addPairs(text: string, into: Set<number>): void {
  const end = Math.min(text.length, 2 * reach)
  for (let at = 1; at < end; at++) {
    const first = text.charCodeAt(at - 1)
    const second = text.charCodeAt(at)
    if (isHan(first) && isHan(second)) into.add(((first << 16) | second) >>> 0)
  }
}
