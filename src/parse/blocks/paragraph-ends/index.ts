import type {BlockReading} from '../read-block.ts'
import {besideOthers} from './beside-others.ts'
import {habitsOf} from './habits.ts'
import {type Sides, sidesOf} from './sides.ts'
import {goesOn, isUndecided, type Odds, spansOf} from './spans.ts'
import {storiesOf} from './stories.ts'
import {weigh} from './weights.ts'

/**
 * Whether a sentence that ends where its line ends also ends its paragraph: the one gap of a column without indents
 * that its layout does not decide.
 *
 *     …下雨天可以坐三十个人。          a full line
 *     据悉,…                            a new paragraph, or more of this one?
 *
 * Log odds of going on, by the block behind the gap, for every such gap of a page. How long a paragraph would be
 * depends on the gaps around, so it asks again, up to thrice.
 */
export function oddsOfGoingOn(readings: ReadonlyArray<BlockReading>): Odds {
  const odds = new Map<BlockReading, number>()
  const gaps: Array<number> = []
  readings.forEach((reading, at) => {
    if (at > 0 && isUndecided(readings[at - 1], reading)) gaps.push(at)
  })
  if (gaps.length === 0) return odds
  const stories = storiesOf(readings)
  const known = new Map<number, Sides>()
  for (let round = 0; round < rounds; round++) {
    const spans = spansOf(readings, odds)
    const habits = habitsOf(readings, stories, spans)
    let hasTurned = false
    for (const at of gaps) {
      const [after, story] = [readings[at], stories[at]]
      if (!after || !story) continue
      const sides = sidesOf(readings, at, spans, story, known.get(at))
      known.set(at, sides)
      const beside = besideOthers(sides, sides.first === story.from, habits(at))
      const goingOn = weigh(sides.terms, beside, sides.certain)
      if (goingOn > 0 !== goesOn(after, odds)) hasTurned = true
      odds.set(after, goingOn)
    }
    // Each paragraph is what it was, and so is whatever is asked of it.
    if (!hasTurned) break
  }
  return odds
}

const rounds = 3
