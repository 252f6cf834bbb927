import type {BlockReading} from '../read-block.ts'
import {rowsOfProgrammes} from '../rows/rows-of-cells.ts'
import {rowsOfContents} from '../rows/rows-of-contents.ts'

/**
 * What heads a part of a table of contents, or of a programme: a few words between its rows, or over the first.
 *
 *     目录
 *     史海钩沉
 *     清源城墙考略……………韩启贤(5)
 *
 *     21:50 夜线
 *     桁溪二套
 *     8:00 动画片
 */
export function headsOfRows(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  return new Set(
    [rowsOfContents, rowsOfProgrammes].flatMap((rowsOf) => headsBetween(readings, new Set(rowsOf(readings)))),
  )
}

function headsBetween(
  readings: ReadonlyArray<BlockReading>,
  rows: ReadonlySet<BlockReading>,
): ReadonlyArray<BlockReading> {
  const isRow = (at: number): boolean => readings[at] !== undefined && rows.has(readings[at])
  return readings.filter(
    (reading, at) =>
      isRow(at + 1) && !isRow(at) && isName(reading) && (isRow(at - 1) || readings[at - 1]?.head === 'item'),
  )
}

function isName({text, ending, stops, commas, byline, dateline, head}: BlockReading): boolean {
  if (byline?.certain || dateline || head || stops > 0 || commas > 0 || ending !== 'han') return false
  return text.length <= longest
}

const longest = 12
