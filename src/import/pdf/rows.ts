import {isBeside} from './to-runs.ts'
import type {Row, Run} from './types.ts'

/** Runs as rows, downwards; each row's runs from left to right. */
export function rowsOf(runs: ReadonlyArray<Run>): ReadonlyArray<Row> {
  const rows: Array<{runs: Array<Run>; y: number; bottom: number}> = []
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((each) => isBeside(each, run))
    if (row) {
      row.runs.push(run)
      row.y = Math.min(row.y, run.y)
      row.bottom = Math.max(row.bottom, run.bottom)
    } else rows.push({runs: [run], y: run.y, bottom: run.bottom})
  }
  return rows.toSorted((a, b) => a.y - b.y).map((row) => ({...row, runs: row.runs.toSorted((a, b) => a.x - b.x)}))
}

/** What stands in a row, with one blank for each gap. */
export function textOfRow({runs}: Row): string {
  return runs.map(({text}) => text.trim()).join('  ')
}

/** The size that most characters have. */
export function commonSize(runs: ReadonlyArray<Run>): number {
  const counts = new Map<number, number>()
  for (const {size, text} of runs) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  let common = 0
  for (const [size, count] of counts) if (count > (counts.get(common) ?? 0)) common = size
  return common || 10
}
