import type {BlockReading} from '../read-block.ts'
import {daysOfDiary, prizesOf, rowsBehindColon} from './row-beside.ts'
import {rowsOfCells} from './rows-of-cells.ts'
import {rowsOfNotices} from './rows-of-notices.ts'
import {rowsUnderList} from './rows-under-a-list.ts'

/** All blocks that are rows for what stands above and below them, whatever they look like by themselves. */
export function rowsTold(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  return new Set([
    ...rowsOfNotices(readings),
    ...rowsBehindColon(readings),
    ...daysOfDiary(readings),
    ...prizesOf(readings),
    ...rowsOfCells(readings),
    ...rowsUnderList(readings),
  ])
}
