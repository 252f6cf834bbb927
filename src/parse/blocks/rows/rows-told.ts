import {rowsOfSongs} from '../genres/songs.ts'
import {rowsOfCountedParts} from '../headings/counted-parts.ts'
import type {BlockReading} from '../read-block.ts'
import {rollsOf} from './rolls.ts'
import {couplets, daysOfDiary, prizesOf, rowsBehindColon} from './row-beside.ts'
import {rowsOfCells} from './rows-of-cells.ts'
import {rowsOfFigures} from './rows-of-figures.ts'
import {rowsOfNotices} from './rows-of-notices.ts'
import {rowsUnderList} from './rows-under-a-list.ts'

/** All blocks that are rows for what stands above and below them, whatever they look like by themselves; `lists` are some of them. */
export function rowsTold(
  readings: ReadonlyArray<BlockReading>,
  lists: ReadonlyArray<ReadonlySet<BlockReading>>,
): ReadonlySet<BlockReading> {
  const rows = new Set<BlockReading>()
  for (const list of lists) for (const row of list) rows.add(row)
  for (const rowsOf of ways) for (const row of rowsOf(readings)) rows.add(row)
  return rows
}

const ways: ReadonlyArray<(readings: ReadonlyArray<BlockReading>) => Iterable<BlockReading>> = [
  rowsOfNotices,
  rowsBehindColon,
  couplets,
  daysOfDiary,
  prizesOf,
  rowsOfCells,
  rowsUnderList,
  rollsOf,
  rowsOfFigures,
  rowsOfCountedParts,
  rowsOfSongs,
]
