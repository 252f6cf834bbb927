import {byHeadlines, isApart, isHeadline, withKicker} from './by-headlines.ts'
import {fewestRows, gutterOf, isUpright} from './gutter.ts'
import {commonSize, rowsOf} from './rows.ts'
import {type Table, tableIn} from './table.ts'
import type {Row, Run} from './types.ts'

/** A text without columns in it, and what stands before it: another column of the same text, or something else. */
export interface TextBlock {
  readonly rows: ReadonlyArray<Row>
  readonly goesOn: boolean
  /** Of a table; absent where it is none. */
  readonly columns?: Table['columns']
}

/**
 * Cut a page into blocks in the order in which they are read: the recursive XY cut (Nagy and Seth, 1984), with the
 * rules of a newspaper's page.
 *
 *     ┌─────────────────────────┐      1. a headline over columns on both sides of a gutter cuts a region (`by-headlines.ts`)
 *     │ headline over three     │      2. a blank band across the whole region cuts it
 *     ├───────┬────────┬────────┤      3. rows that share a gutter are columns, read one after the other
 *     │ one   │ two    │ three  │      4. a row that crosses the gutter, as a long headline does, ends them
 *     └───────┴────────┴────────┘
 *
 * Before all this, a table is taken out: what parts its cells is no gutter.
 */
export function cutPage(runs: ReadonlyArray<Run>): ReadonlyArray<TextBlock> {
  return cut(runs, commonSize(runs), false, 0)
}

/** A band that is this many characters high parts what stands above and below. */
const wideBand = 1.5
/** Of fewer rows are headlines. */
const highBand = 3
/** No page is cut so often; a broken one shall not overflow the stack. */
const deepest = 64

function cut(runs: ReadonlyArray<Run>, size: number, goesOn: boolean, depth: number): ReadonlyArray<TextBlock> {
  if (isSetDownwards(runs)) return cut(runs.map(turned), size, goesOn, depth + 1)
  const rows = rowsOf(runs)
  if (rows.length < 2 || depth > deepest) return [{rows, goesOn}]
  const table = tableIn(rows, size)
  if (table !== undefined)
    return around(rows, table, size).flatMap((part, at) =>
      'columns' in part ? [part] : cut(runsOf(part.rows), size, at === 0 && goesOn, depth + 1),
    )
  const gutter = gutterOf(runs, rows, size)
  const parts = gutter === undefined ? [] : byHeadlines(rows, gutter, size)
  if (parts.length > 1) return parts.flatMap((part, at) => cut(runsOf(part), size, at === 0 && goesOn, depth + 1))
  const bands = bandsOf(rows, wideBand * size)
  // Headlines side by side stand over their own columns: no band parts them from these.
  if (bands.length > 1 && (gutter === undefined || !standBeside(bands, gutter)))
    return bands.flatMap((band, at) => cut(runsOf(band), size, at === 0 && goesOn, depth + 1))
  if (gutter !== undefined) {
    const left = runs.filter(({right}) => right <= gutter)
    const right = runs.filter(({x}) => x >= gutter)
    if (right.every(isUpright)) return [...cut(right, size, false, depth + 1), ...cut(left, size, false, depth + 1)]
    return [...cut(left, size, goesOn, depth + 1), ...cut(right, size, true, depth + 1)]
  }
  const groups = groupsOf(rows, size)
  if (groups.length < 2) return [{rows, goesOn}]
  return groups.flatMap((group, at) => cut(runsOf(group), size, at === 0 && goesOn, depth + 1))
}

/** A table, its headline, and the rows above and below. */
function around(rows: ReadonlyArray<Row>, {from, end, columns}: Table, size: number): ReadonlyArray<TextBlock> {
  let head = from
  while (isHeadline(rows, head - 1, size)) head--
  const parts = [
    {rows: rows.slice(0, head)},
    {rows: rows.slice(head, from)},
    {rows: rows.slice(from, end), columns},
    {rows: rows.slice(end)},
  ]
  return parts.filter((part) => part.rows.length > 0).map((part) => ({...part, goesOn: false}))
}

/** Lines that all run downwards, read from the right to the left; of some only one or two characters are left. */
function isSetDownwards(runs: ReadonlyArray<Run>): boolean {
  return runs.length > 1 && runs.some(isUpright) && runs.every(({x, right, size}) => right - x < 1.5 * size)
}

/** As if the page lay on its side: its right is above. */
function turned(run: Run): Run {
  return {...run, x: run.y, right: run.bottom, y: -run.right, bottom: -run.x}
}

function runsOf(rows: ReadonlyArray<Row>): ReadonlyArray<Run> {
  return rows.flatMap(({runs}) => runs)
}

/** Whether the low bands are headlines on both sides of a gutter. */
function standBeside(bands: ReadonlyArray<ReadonlyArray<Row>>, gutter: number): boolean {
  const low = bands.filter((band) => band.length < highBand).map(runsOf)
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
  if ((rows[from]?.runs.length ?? 0) < 2 && isApart(rows, from)) return from
  let found = from
  for (let end = from + fewestRows; end <= rows.length; end++) {
    const stretch = rows.slice(from, end)
    if (gutterOf(runsOf(stretch), stretch, size) === undefined) break
    found = end
  }
  // A headline at their end is that of other columns.
  while (isHeadline(rows, found - 1, size)) found--
  return found > from ? withKicker(rows, found) : from
}
