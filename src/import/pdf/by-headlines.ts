import type {Row, Run} from './types.ts'

/**
 * Part rows before headlines that stand over the columns on both sides of a gutter, though they may be too short to
 * cross it; one that stands alone is a part of its own between the columns above and those below.
 *
 *     │ one    │ two    │ three  │
 *     │ 秧田翻土                 │  ←   large type, and nothing beside it, over text on both sides
 *     │ one    │ two    │ three  │
 *     │ 湖边看灯        │ 简报   │  ←   headlines side by side, over columns of their own
 *     │ one    │ two    │ one    │
 *
 * A headline of one column among others has their lines beside it.
 */
export function byHeadlines(rows: ReadonlyArray<Row>, gutter: number, size: number): ReadonlyArray<ReadonlyArray<Row>> {
  const cuts = [0]
  for (let at = 0; at < rows.length; at++) {
    const lines = headlineAt(rows, at, size)
    if (lines.length === 0) continue
    const areSideBySide = lines.some((line) => standsOver(line, gutter) || holdsSeveral(line))
    const text = areSideBySide ? undefined : textBehind(rows, at + lines.length, gutter)
    if (areSideBySide) cuts.push(withKicker(rows, at))
    else if (text !== undefined) cuts.push(withKicker(rows, at), text)
    at += lines.length - 1
  }
  return cuts.map((start, at) => rows.slice(start, cuts[at + 1])).filter((part) => part.length > 0)
}

/** So much larger than the text is a headline, and no 小标题. */
const large = 1.3
/** Lines that may stand between a headline and its text: a deck, a byline. */
const longest = 3

/** The rows of large type from one on that nothing stands beside. */
function headlineAt(rows: ReadonlyArray<Row>, from: number, size: number): ReadonlyArray<Row> {
  let end = from
  while (isHeadline(rows, end, size)) end++
  return rows.slice(from, end)
}

/** Whether a row is of large type, and nothing beside it. */
export function isHeadline(rows: ReadonlyArray<Row>, at: number, size: number): boolean {
  return isApart(rows, at) && (rows[at]?.runs.every((run) => isLarge(run, size)) ?? false)
}

/** Whether a run is larger than a page's text, whose size is given. */
export function isLarge(run: Run, size: number): boolean {
  return run.size > large * size
}

/** Where the text of a headline begins, if it begins on both sides of the gutter. */
function textBehind(rows: ReadonlyArray<Row>, from: number, gutter: number): number | undefined {
  for (let at = from; at <= from + longest; at++) {
    const row = rows[at]
    if (!row) return undefined
    if (standsOver(row, gutter)) return at
    if (row.runs.length > 1 || !isApart(rows, at)) return undefined
  }
  return undefined
}

function standsOver({runs}: Row, gutter: number): boolean {
  return runs.some(({right}) => right <= gutter) && runs.some(({x}) => x >= gutter)
}

/** Whether the headlines of a row are of two sizes, or further apart than the two parts of one. */
function holdsSeveral({runs}: Row): boolean {
  return runs.some((run, at) => {
    const before = runs[at - 1]
    return before !== undefined && (before.size !== run.size || run.x - before.right > 2 * run.size)
  })
}

/** Where a headline begins: a line by itself that is nearer to it than to what stands above is its kicker. */
export function withKicker(rows: ReadonlyArray<Row>, headline: number): number {
  const [above, kicker, row] = [rows[headline - 2], rows[headline - 1], rows[headline]]
  if (!kicker || !row || kicker.runs.length > row.runs.length || !isApart(rows, headline - 1)) return headline
  return above === undefined || kicker.y - above.bottom > 1.5 * (row.y - kicker.bottom) ? headline - 1 : headline
}

/** Whether nothing reaches up or down beside a row. */
export function isApart(rows: ReadonlyArray<Row>, at: number): boolean {
  const row = rows[at]
  if (!row) return false
  const hair = 0.1 * (row.bottom - row.y)
  return (rows[at - 1]?.bottom ?? row.y) <= row.y + hair && (rows[at + 1]?.y ?? row.bottom) >= row.bottom - hair
}
