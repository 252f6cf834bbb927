import {isHan} from '../../fold.ts'
import type {OddsOfOpenEnd} from '../gaps/open-ends.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Whether a block stands where a 提要 stands, and may be one: under a headline or its byline, without a stop and
 * without a dateline, over a longer text.
 *
 *     让爱心食堂走得更远
 *     开办爱心食堂是好事，办得下去、办得长久，才是真正的好事
 *     不久前，某地一家开了两年的爱心食堂悄悄关了门，…
 */
export function mayBeStandfirst(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const reading = all[at]
  const above = at > 0 ? all[at - 1] : undefined
  const below = all[at + 1]
  if (!reading || !above || !below || reading.text.length < shortest || reading.text.length > longest) return false
  if (!openEnds.has(reading.ending) || reading.text.includes('。') || below.text.length < shortest) return false
  if (reading.dateline || reading.byline || reading.runIn || reading.row || reading.head || reading.jumpTo) return false
  if (reading.commas + reading.stops === 0 || above.columnLike > 1) return false
  if (below.opening === 'closing' || reading.balance.open > 0) return false
  const title = above.byline ? at - 2 : at - 1
  return isTitle(all[title]) && opensArticle(all[title - 1])
}

const shortest = 16
const longest = 90
const openEnds: ReadonlySet<BlockReading['ending']> = new Set(['han', 'digit', 'latin', 'close', 'dash'])

function isTitle(reading: BlockReading | undefined): boolean {
  if (!reading || reading.text.length > 45 || reading.byline || reading.dateline || reading.row) return false
  return reading.ending !== 'stop' && reading.commas === 0 && !reading.text.includes('。')
}

/** A headline stands behind what is closed: a piece of a cut sentence may look like one. */
function opensArticle(before: BlockReading | undefined): boolean {
  return before === undefined || before.ending === 'stop' || before.byline !== undefined || isTitle(before)
}

/**
 * Log odds of going on, for a block that may be a 提要. News that was cut names its day; clauses of a 提要 begin alike,
 * 36 of 100 by a handful of invented ones, 7 of 100 cut first sentences of 1,835 real articles.
 */
export function oddsOfSummaryGoingOn(before: BlockReading, after: BlockReading, oddsOfOpenEnd: OddsOfOpenEnd): number {
  const base = before.text.endsWith('——') ? 0 : 1.2
  const odds = oddsOfOpenEnd(before, after, base)
  return odds + (day.test(before.text) ? 2.5 : 0) - (beginAlike(before.text) ? 1.5 : 0)
}

const day = /近日|日前|\d日|今[天日]|昨[天日]|今年|去年|\d月|\d{4}年|上午|下午/

/** 办得下去、办得长久 */
function beginAlike(text: string): boolean {
  const first = new Set<string>()
  return text.split(/[,、;?]/).some((clause) => {
    const start = clause.replace(/^“/, '').charAt(0)
    const isKnown = clause.length > 2 && isHan(start.charCodeAt(0)) && first.has(start)
    first.add(start)
    return isKnown
  })
}
