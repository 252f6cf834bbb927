import type {Pairs} from './pairs.ts'
import {oddsOfGoingOn} from './paragraph-ends.ts'
import type {BlockReading} from './read-block.ts'
import {canBeForeign, closes, ends, joins} from './weights.ts'

/** What the gap before a block says, once for each use that a path can make of it. */
export interface GapScores {
  /** The text before goes on; over one, or over two foreign blocks. */
  readonly join: readonly [number, number, number]
  /** The text before ends, and the article with it. */
  readonly endArticle: number
  /** The text before ends, and the article goes on. */
  readonly endText: number
}

/** Score every gap of a page; `crossed` tells where furniture or a page's end stands in the gap. */
export function scoreGaps(
  readings: ReadonlyArray<BlockReading>,
  crossed: ReadonlyArray<boolean>,
  pairs: Pairs,
): Array<GapScores> {
  const odds = oddsOfGoingOn(readings)
  return readings.map((after, at) => {
    const before = readings[at - 1]
    if (!before) return {join: [0, 0, 0], endArticle: 0, endText: 0}
    const over = crossed[at] === true
    const close = closes(before, after)
    const joinOver = (foreign: number): number => {
      const left = readings[at - 1 - foreign]
      const nearest = readings[at - foreign]
      if (!nearest || !canBeForeign(nearest)) return Number.NEGATIVE_INFINITY
      return left && left.ending !== 'stop' ? joins(left, after, true, pairs) : Number.NEGATIVE_INFINITY
    }
    return {
      join: [joins(before, after, over, pairs, odds.get(after)), joinOver(1), joinOver(2)],
      endArticle: close + ends('headline', before, over),
      endText: close + ends('paragraph', before, over),
    }
  })
}
