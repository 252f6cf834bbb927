import {isLarge} from './by-headlines.ts'
import {commonSize} from './rows.ts'
import type {Row, Run} from './types.ts'

/** A gutter is this many characters wide at least, a column this many. */
const narrowestGutter = 0.8
const narrowestColumn = {of: 5, ofTwoRows: 8}
/** Rows that may be columns; one row with a gap in it is a line with a blank. */
export const fewestRows = 2

/**
 * Where to cut between two columns: the middle of the widest gutter that no run crosses. Under headlines side by side it
 * is a gutter that lies between two of them and their columns.
 *
 *     │ 湖边看灯        │ 简报   │
 *     │ one    │ two    │ one    │
 *                       ↑
 */
export function gutterOf(runs: ReadonlyArray<Run>, rows: ReadonlyArray<Row>, size: number): number | undefined {
  const heads = headsOf(rows, size)
  let best: {readonly at: number; readonly width: number; readonly misfit: number} | undefined
  for (const gutter of guttersOf(runs, rows, size)) {
    const misfit = heads.length > 1 ? Math.round(misfitOf(gutter.at, runs, heads) / size) : 0
    if (!best || misfit < best.misfit || (misfit === best.misfit && gutter.width > best.width))
      best = {...gutter, misfit}
  }
  return best?.at
}

/** The headlines at the top of columns: large type beside large type, which may be less large. */
function headsOf(rows: ReadonlyArray<Row>, size: number): ReadonlyArray<Run> {
  const bottom = rows[0]?.bottom ?? 0
  return rows
    .filter(({y}) => y < bottom)
    .flatMap(({runs}) => runs.filter((run) => isLarge(run, size)))
    .toSorted((a, b) => a.x - b.x)
}

interface Gutter {
  readonly at: number
  readonly width: number
}

function guttersOf(runs: ReadonlyArray<Run>, rows: ReadonlyArray<Row>, size: number): ReadonlyArray<Gutter> {
  if (rows.length < fewestRows) return []
  const gutters: Array<Gutter> = []
  const sorted = runs.toSorted((a, b) => a.x - b.x)
  const first = sorted[0]?.x ?? 0
  const last = sorted.reduce((most, run) => Math.max(most, run.right), first)
  const least = Math.min(size, commonSize(runs))
  const narrowest = (rows.length > 2 ? narrowestColumn.of : narrowestColumn.ofTwoRows) * least
  const firstLevel = sorted.findIndex((run) => !isUpright(run))
  const lastLevel = sorted.findLastIndex((run) => !isUpright(run))
  let right = Number.NEGATIVE_INFINITY
  for (const [at, run] of sorted.entries()) {
    const width = run.x - right
    const isColumn = (right - first >= narrowest || at <= firstLevel) && (last - run.x >= narrowest || at > lastLevel)
    const isGutter = width >= narrowestGutter * least && !areLinesOfOne(sorted[at - 1], run)
    if (right > first && isColumn && isGutter) gutters.push({at: (run.x + right) / 2, width})
    right = Math.max(right, run.right)
  }
  return gutters
}

/** How far headlines stand from where they would, on both sides of a gutter: at the left of their columns, or in the middle. */
function misfitOf(gutter: number, runs: ReadonlyArray<Run>, heads: ReadonlyArray<Run>): number {
  const isLeft = ({right}: Run): boolean => right <= gutter
  const isRight = (run: Run): boolean => !isLeft(run)
  return offsetOf(runs.filter(isLeft), heads.filter(isLeft)) + offsetOf(runs.filter(isRight), heads.filter(isRight))
}

function offsetOf(runs: ReadonlyArray<Run>, heads: ReadonlyArray<Run>): number {
  const [head, ...more] = heads
  if (!head) return Number.POSITIVE_INFINITY
  const left = Math.min(...runs.map(({x}) => x))
  const right = Math.max(...runs.map((run) => run.right))
  const fromLeft = Math.abs(head.x - left)
  return more.length > 0 ? fromLeft : Math.min(fromLeft, Math.abs(head.x + head.right - left - right) / 2)
}

/** A headline set downwards is narrower than any column. */
export function isUpright({y, bottom, size}: Run): boolean {
  return bottom - y > 2 * size
}

/** Two lines of one headline that is set downwards. */
function areLinesOfOne(one: Run | undefined, other: Run): boolean {
  if (!one || !isUpright(one) || !isUpright(other)) return false
  return Math.abs(one.size - other.size) < 0.05 * one.size && other.x - one.right < other.size
}
