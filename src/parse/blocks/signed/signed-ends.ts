import {startOver} from '../gaps/empty-lines.ts'
import {isHeadingLike} from '../headings/is-heading-like.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * What it says for an article's end before a block that no byline stands there, in nats: a page has its own habit, which
 * the articles show whose end is sure, and its last one.
 *
 *     …灯亮到十点。记者 贺知行       each article is signed at its end
 *     镇里给机耕道排了班
 *
 * The log of how many ends are unsigned here, over how many are elsewhere: of 44 articles of local papers 20. A page that
 * signs nothing says nothing, and an article that is signed at its head is none of them.
 */
export function oddsOfUnsignedEnds(readings: ReadonlyArray<BlockReading>): Array<number> {
  const owed = readings.map(() => true)
  let owes = true
  let [ends, signed] = [0, 0]
  readings.forEach((reading, at) => {
    const before = at > 0 ? readings[at - 1] : undefined
    if (reading.dateline) owes = !isSignedAtHead(reading)
    else if (reading.byline && before && isHeadingLike(before)) owes = false
    else if (reading.byline?.certain) owes = true
    else if (before?.runIn?.sure) owes = true
    owed[at] = owes
  })
  readings.forEach((reading, at) => {
    const isLast = at === readings.length - 1
    const start = isLast ? at + 1 : reading.dateline ? startOver(readings, at) : 0
    const last = start > 0 ? readings[start - 1] : undefined
    if (start >= 2 && start !== at && last) {
      const hasName = isSigned(last)
      if (!hasName && !owed[start - 1]) return
      ends++
      if (hasName) signed++
    } else if (reading.byline?.certain && owed[at] && startsUnsaid(readings, at + 1)) {
      ends += 0.5
      signed += 0.5
    }
  })
  const odds = trust * Math.min(0, Math.log((ends - signed + elsewhere) / (ends + 1) / elsewhere))
  return readings.map((_, at) => (at > 0 && owed[at - 1] && !readings[at - 1]?.runIn ? odds : 0))
}

const elsewhere = 0.45
/** Of one page not all articles are signed alike: a notice is signed by nobody. */
const trust = 0.6

function isSigned(reading: BlockReading): boolean {
  return reading.byline !== undefined || reading.runIn !== undefined
}

/** 本报讯 (记者 苏砚秋) */
function isSignedAtHead({text, dateline}: BlockReading): boolean {
  return /^\s*[(【]?\s?(?:本报)?(?:记者|通讯员|实习)/.test(text.slice(dateline?.length, (dateline?.length ?? 0) + 12))
}

/** Behind a byline an article starts, though no dateline says so; ends that nobody signed are not seen like this, so it counts half. */
function startsUnsaid(readings: ReadonlyArray<BlockReading>, from: number): boolean {
  const text = readings.slice(from, from + longestHead).findIndex((reading) => !isHeadingLike(reading))
  return text > 0 && readings[from + text]?.dateline === undefined
}

/** Lines of a headline and its byline, and the first of the text. */
const longestHead = 5
