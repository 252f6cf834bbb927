import {commonSize, rowsOf} from './rows.ts'
import type {Row, Run} from './types.ts'

/** A text without columns in it, and what stands before it: another column of the same text, or something else. */
export interface TextBlock {
  readonly rows: ReadonlyArray<Row>
  readonly goesOn: boolean
}

/**
 * Cut a page into blocks in the order in which they are read: the recursive XY cut (Nagy and Seth, 1984), with the
 * rules of a newspaper's page.
 *
 *     ┌─────────────────────────┐      1. a blank band across the whole region cuts it
 *     │ headline over three     │      2. rows that share a gutter are columns, read one after the other
 *     ├───────┬────────┬────────┤      3. a row that crosses the gutter, as a headline does, ends them
 *     │ one   │ two    │ three  │
 *     └───────┴────────┴────────┘
 */
export function cutPage(runs: ReadonlyArray<Run>): ReadonlyArray<TextBlock> {
  return cut(runs, commonSize(runs), false, 0)
}

/** A band that is this many characters high parts what stands above and below. */
const wideBand = 1.5
/** Of fewer rows are headlines. */
const highBand = 3
/** A gutter is this many characters wide at least, a column this many. */
const narrowestGutter = 0.8
const narrowestColumn = {of: 5, ofTwoRows: 8}
/** Rows that may be columns; one row with a gap in it is a line with a blank. */
const fewestRows = 2
/** No page is cut so often; a broken one shall not overflow the stack. */
const deepest = 64

function cut(runs: ReadonlyArray<Run>, size: number, goesOn: boolean, depth: number): ReadonlyArray<TextBlock> {
  const rows = rowsOf(runs)
  if (rows.length < 2 || depth > deepest) return [{rows, goesOn}]
  const bands = bandsOf(rows, wideBand * size)
  const gutter = gutterOf(runs, rows, size)
  // Headlines side by side stand over their own columns: no band parts them from these.
  if (bands.length > 1 && (gutter === undefined || !standBeside(bands, gutter)))
    return bands.flatMap((band, at) =>
      cut(
        band.flatMap((row) => row.runs),
        size,
        at === 0 && goesOn,
        depth + 1,
      ),
    )
  if (gutter !== undefined) {
    const left = runs.filter(({right}) => right <= gutter)
    const right = runs.filter(({x}) => x >= gutter)
    if (right.every(isUpright)) return [...cut(right, size, false, depth + 1), ...cut(left, size, false, depth + 1)]
    return [...cut(left, size, goesOn, depth + 1), ...cut(right, size, true, depth + 1)]
  }
  const groups = groupsOf(rows, size)
  if (groups.length < 2) return [{rows, goesOn}]
  return groups.flatMap((group, at) =>
    cut(
      group.flatMap((row) => row.runs),
      size,
      at === 0 && goesOn,
      depth + 1,
    ),
  )
}

/** Whether the low bands are headlines on both sides of a gutter. */
function standBeside(bands: ReadonlyArray<ReadonlyArray<Row>>, gutter: number): boolean {
  const low = bands.filter((band) => band.length < highBand).map((band) => band.flatMap(({runs}) => runs))
  return low.length > 0 && low.every((runs) => runs.some(({x}) => x < gutter) && runs.some(({x}) => x > gutter))
}

/** Rows parted by blank bands. */
function bandsOf(rows: ReadonlyArray<Row>, height: number): ReadonlyArray<ReadonlyArray<Row>> {
  const bands: Array<Array<Row>> = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const row of rows) {
    if (row.y - bottom > height || bands.length === 0) bands.push([])
    bands.at(-1)?.push(row)
    bottom = Math.max(bottom, row.bottom)
  }
  return bands
}

/** Rows that have a gutter together, and rows between them that have none. */
function groupsOf(rows: ReadonlyArray<Row>, size: number): ReadonlyArray<ReadonlyArray<Row>> {
  const groups: Array<{rows: Array<Row>; columned: boolean}> = []
  for (let at = 0; at < rows.length; ) {
    const end = columnsFrom(rows, at, size)
    const last = groups.at(-1)
    if (end > at) groups.push({rows: rows.slice(at, end), columned: true})
    else if (last && !last.columned) last.rows.push(...rows.slice(at, at + 1))
    else groups.push({rows: rows.slice(at, at + 1), columned: false})
    at = Math.max(end, at + 1)
  }
  return groups.map((group) => group.rows)
}

/** The end of the longest stretch of rows from here that has a gutter; `from` where there is none. */
function columnsFrom(rows: ReadonlyArray<Row>, from: number, size: number): number {
  if ((rows[from]?.runs.length ?? 0) < 2) return from
  let found = from
  for (let end = from + fewestRows; end <= rows.length; end++) {
    const stretch = rows.slice(from, end)
    if (
      gutterOf(
        stretch.flatMap((row) => row.runs),
        stretch,
        size,
      ) === undefined
    )
      break
    found = end
  }
  return found
}

/** Where to cut between two columns: the middle of the widest gutter that no run crosses. */
function gutterOf(runs: ReadonlyArray<Run>, rows: ReadonlyArray<Row>, size: number): number | undefined {
  if (rows.length < fewestRows) return undefined
  const sorted = runs.toSorted((a, b) => a.x - b.x)
  const first = sorted[0]?.x ?? 0
  const last = sorted.reduce((most, run) => Math.max(most, run.right), first)
  const least = Math.min(size, commonSize(runs))
  const narrowest = (rows.length > 2 ? narrowestColumn.of : narrowestColumn.ofTwoRows) * least
  const firstLevel = sorted.findIndex((run) => !isUpright(run))
  const lastLevel = sorted.findLastIndex((run) => !isUpright(run))
  let right = Number.NEGATIVE_INFINITY
  let best: {readonly at: number; readonly width: number} | undefined
  for (const [at, run] of sorted.entries()) {
    const width = run.x - right
    const isColumn = (right - first >= narrowest || at <= firstLevel) && (last - run.x >= narrowest || at > lastLevel)
    if (right > first && isColumn && width >= narrowestGutter * least && width > (best?.width ?? 0))
      best = {at: (run.x + right) / 2, width}
    right = Math.max(right, run.right)
  }
  return best?.at
}

/** A headline set downwards is narrower than any column. */
function isUpright({y, bottom, size}: Run): boolean {
  return bottom - y > 2 * size
}
