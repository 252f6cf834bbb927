import {closing} from '../../guarded.ts'
import {countedHeads} from '../../lexicon/common.ts'
import type {BlockReading} from '../read-block.ts'
import {closesText} from '../rows/row-beside.ts'

/** The headings of parts that a title or a list counts. */
export function countedParts(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  return new Set([
    ...partsOfLists(readings),
    ...monthsOfAnnals(readings),
    ...readings.flatMap((_, at) => piecesUnder(readings, at)),
  ])
}

/**
 * Months and years over what was done in each, two or more of a page; one at a line's end by chance breaks off a sentence.
 *
 *     7月
 *     3日 县委召开会议。
 *     8月
 *     1日 走访慰问。
 */
function monthsOfAnnals(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const months = readings.filter(
    ({text}, at) => text.length <= longestMonth && month.test(text) && closesText(readings[at - 1]),
  )
  return months.length >= fewest ? months : []
}

const longestMonth = 9
const month = /^(?:(?:1[89]|20)\d\d年(?:\d{1,2}月)?|\d{1,2}月|[一二三四五六七八九十]{1,2}月)$/

/**
 * What a list counts, part by part: two or more of a page, each over no sentence.
 *
 *     上年度先进名单
 *     先进集体(3个)                 heads a part
 *     熔炼一班 数控班 理化室
 *     先进个人(12名)               二、先进个人(12名)
 *     马振国 贺小满 段玉田
 */
function partsOfLists(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const parts = readings.filter(({text}, at) => text.length <= longest && part.test(text) && isList(readings[at + 1]))
  return parts.length >= fewest ? parts : []
}

/** What stands under one of them, up to the next, or to a sentence: rows, however few. */
export function rowsOfCountedParts(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const parts = new Set(partsOfLists(readings))
  let isUnder = false
  return readings.filter((reading) => {
    const isHead = parts.has(reading)
    isUnder = isHead || (isUnder && isList(reading) && !reading.head && reading.text.includes(' '))
    return isUnder && !isHead
  })
}

function isList(below: BlockReading | undefined): boolean {
  return below !== undefined && !below.isSentence && !below.dateline
}

const fewest = 2
const longest = 18
const part = closing(
  '):',
  /^(?:[一二三四五六七八九十]{1,2}、)?[\u4e00-\u9fff]{2,10}\((?:共\s?)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[名人个项家篇件位户]\):?$/,
)

/**
 * The pieces that a title counts, as many as it says, each a few words over its text.
 *
 *     随笔两则
 *     夏侯青
 *     读书
 *     读书像过河。有的书是桥,…
 *     走路
 *     走路最能看清一条街。…
 */
function piecesUnder(readings: ReadonlyArray<BlockReading>, at: number): ReadonlyArray<BlockReading> {
  const own = readings[at]
  if (!own || (own.head && own.head !== 'item') || own.text.length > longest) return []
  const count = counts.get(counted.exec(own.text)?.[1] ?? '')
  if (count === undefined) return []
  const pieces: Array<BlockReading> = []
  let beyond = at + farthest
  for (let next = at + 1; next < beyond && pieces.length < count; next++) {
    const reading = readings[next]
    if (!reading || reading.dateline || reading.columnLike > 1) return []
    if (!isNamed(reading) || !readings[next + 1]?.isSentence) continue
    pieces.push(reading)
    beyond = next + longestPiece
  }
  return pieces.length === count ? pieces : []
}

/** A byline, or a line of who the author is, may stand between the title and the first piece. */
const farthest = 4
/** Paragraphs of a piece. */
const longestPiece = 16
const counts = new Map([['两', 2], ...Array.from('二三四五六七八九十', (numeral, at) => [numeral, at + 2] as const)])
const counted = closing('则题章记帖札', /^[\u4e00-\u9fff]{2,10}([两二三四五六七八九十])(?:则|题|章|记|帖|札)$/)

function isNamed({text, stops, commas, ending, byline, row, head}: BlockReading): boolean {
  if (byline?.certain || row || head || stops > 0 || commas > 0 || ending !== 'han') return false
  return text.length <= longestName
}

const longestName = 10

/** 关键词一 / 手艺要传下去, 01 / 线上“接单”: what a part that is counted is about. */
export function isTitleOfPart({text, ending, byline, head}: BlockReading, above: BlockReading): boolean {
  if (text.length > longestTitle || byline || head || (ending !== 'han' && ending !== 'close')) return false
  return above.head === 'inner' && countedHead.test(above.text)
}

const longestTitle = 16
const countedHead = new RegExp(`^(?:${countedHeads}|0[1-9]$)`)
