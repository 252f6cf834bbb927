import type {BlockReading} from '../read-block.ts'
import {rollsUnderHeads} from './rolls.ts'
import {rowsOfProgrammes} from './rows-of-cells.ts'
import {rowsOfContents} from './rows-of-contents.ts'
import {rowsOfResults} from './rows-of-results.ts'

/** The rows of tables of contents, of programmes, of results and of rolls, each kind by itself: a few words may head a part of them. */
export function rowsWithHeads(readings: ReadonlyArray<BlockReading>): ReadonlyArray<ReadonlySet<BlockReading>> {
  return [rowsOfContents, rowsOfProgrammes, rowsOfResults, rollsUnderHeads].map((rowsOf) => new Set(rowsOf(readings)))
}
