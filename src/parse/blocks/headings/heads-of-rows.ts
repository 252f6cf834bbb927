import type {BlockReading} from '../read-block.ts'
import {saysRows} from '../rows/title-of-rows.ts'

/**
 * What heads a part of a table of contents, a programme, a list of results: a few words between its rows, or over the first.
 *
 *     目录
 *     史海钩沉
 *     清源城墙考略……………韩启贤(5)
 *
 *     21:50 夜线
 *     桁溪二套
 *     8:00 动画片
 */
export function headsOfRows(
  readings: ReadonlyArray<BlockReading>,
  lists: ReadonlyArray<ReadonlySet<BlockReading>>,
): ReadonlySet<BlockReading> {
  return new Set(lists.flatMap((rows) => headsBetween(readings, rows)))
}

function headsBetween(
  readings: ReadonlyArray<BlockReading>,
  rows: ReadonlySet<BlockReading>,
): ReadonlyArray<BlockReading> {
  if (rows.size === 0) return []
  const isRow = (at: number): boolean => readings[at] !== undefined && rows.has(readings[at])
  const isHead = (at: number): boolean => !isRow(at) && isName(readings[at])
  // 高中男子组 / 100米 / 1.李想(高二3班)11秒62
  const isOver = (at: number): boolean => isRow(at + 1) || (isHead(at + 1) && isRow(at + 2))
  const isUnder = (at: number): boolean =>
    isRow(at - 1) || readings[at - 1]?.head === 'item' || saysRows(readings[at - 1]?.text ?? '')
  return readings.filter((_, at) => isHead(at) && isOver(at) && (isUnder(at) || (isHead(at - 1) && isUnder(at - 1))))
}

function isName(reading: BlockReading | undefined): boolean {
  if (!reading || reading.byline?.certain || reading.dateline || reading.head || reading.ending !== 'han') return false
  return reading.stops === 0 && reading.commas === 0 && reading.text.length <= longest
}

const longest = 12
