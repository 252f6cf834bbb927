import {isLarge} from './by-headlines.ts'
import {withLetters} from './letters.ts'
import type {Row} from './types.ts'

/** Where a table stands among rows, and where its columns do. */
export interface Table {
  readonly from: number
  readonly end: number
  readonly columns: ReadonlyArray<Column>
}

interface Column {
  readonly x: number
  readonly right: number
}

/** Of fewer rows are headlines side by side, or the head of a paper; of two, if half of their cells are figures, a table’s end. */
const fewestRows = {of: 3, ofFigures: 2}
/** Rows further apart, in characters, are not of one table. */
const farthest = 3

/**
 * The first table of figures among rows. What parts its cells parts the columns of a text as well; but these hold
 * sentences, and none of them holds numbers from top to bottom.
 *
 *     项目　　数量　　用工
 *     杉木　　66根　　11船
 *     瓦　　　2400片　3船
 *
 * No table are lists that were set side by side, which each count by themselves: the programmes of two channels, the
 * names of one list in three columns.
 */
export function tableIn(rows: ReadonlyArray<Row>, size: number): Table | undefined {
  for (let from = 0; from < rows.length; from++) {
    let end = from
    while (isOfTable(rows[end], size) && (end === from || areNear(rows[end - 1], rows[end], size))) end++
    if (end - from >= fewestRows.ofFigures) {
      const found = rows.slice(from, end)
      const columns = columnsOf(found)
      const cells = found.map((row) => cellsOf(row, columns))
      const isWhole = end - from >= fewestRows.of || isOfFigures(cells.flat())
      if (isWhole && isTable(columns.map((_, at) => cells.flatMap((row) => row[at] || [])))) return {from, end, columns}
    }
    from = Math.max(from, end - 1)
  }
  return undefined
}

/** A row of a table as a line, an empty cell in its place: `　　瓦　　3船`. */
export function lineOfTable(row: Row, columns: ReadonlyArray<Column>): string {
  return `　　${cellsOf(row, columns).join('　').replace(/　+$/, '')}`
}

function isOfTable(row: Row | undefined, size: number): boolean {
  return row !== undefined && row.runs.length > 1 && !row.runs.some((run) => isLarge(run, size))
}

function areNear(above: Row | undefined, below: Row | undefined, size: number): boolean {
  return above !== undefined && below !== undefined && below.y - above.bottom < farthest * size
}

/** What the first, the second … cells of full rows reach over; none where most rows have fewer, or it is not apart. */
function columnsOf(rows: ReadonlyArray<Row>): ReadonlyArray<Column> {
  const count = Math.max(...rows.map(({runs}) => runs.length))
  const full = rows.filter(({runs}) => runs.length === count)
  if (count > mostColumns || full.length < 2 || full.length < 0.5 * rows.length) return []
  const columns = Array.from({length: count}, (_, at) => {
    const cells = full.flatMap(({runs}) => runs.slice(at, at + 1))
    return {x: Math.min(...cells.map(({x}) => x)), right: Math.max(...cells.map(({right}) => right))}
  })
  return columns.every(({x}, at) => x >= (columns[at - 1]?.right ?? x)) ? columns : []
}

/** No page has a table of more; a broken one may have as many runs as it likes. */
const mostColumns = 24

/** The cells of a row by their columns: each stands in the one that it is nearest to. */
function cellsOf({runs}: Row, columns: ReadonlyArray<Column>): ReadonlyArray<string> {
  const cells = columns.map((): Array<string> => [])
  const middle = ({x, right}: Column) => (x + right) / 2
  for (const run of runs) {
    const away = columns.map(
      (column) =>
        Math.max(column.x - run.right, run.x - column.right, 0) || Math.abs(middle(column) - middle(run)) / 1000,
    )
    cells[away.indexOf(Math.min(...away))]?.push(withLetters(run.text.trim()))
  }
  return cells.map((parts) => parts.join(' '))
}

function isTable(columns: ReadonlyArray<ReadonlyArray<string>>): boolean {
  const most = (cells: ReadonlyArray<string>, form: RegExp) =>
    cells.filter((cell) => form.test(cell)).length >= 0.6 * cells.length
  if (columns.length < 3 || columns.some((cells) => cells.length < 2 || isProse(cells))) return false
  const isClock = (at: number) => most(columns[at] ?? [], time)
  // A time that has no other beside it opens an entry.
  const counting = columns.filter(
    (cells, at) => most(cells, entry) || isCount(cells) || (isClock(at) && at + 1 < columns.length && !isClock(at + 1)),
  )
  return counting.length < 2 && columns.some((cells) => !counting.includes(cells) && most(cells.slice(1), figure))
}

/** 66根, 3.5%, 12—15, －5℃; 一等奖, 第二名 */
const figure =
  /^\D{0,2}\d[\d.,:：/%‰—–~～-]*\D{0,3}$|^(?:第?[一二三四五六七八九十]{1,2}(?:等奖|名|位)|[优特鼓].{0,2}奖|[冠亚季]军)$/
function isOfFigures(cells: ReadonlyArray<string>): boolean {
  return cells.filter((cell) => figure.test(cell)).length >= 0.5 * cells.length
}

const time = /^\d{1,2}[:：]\d\d$/
/** 19:30 新闻 */
const entry = /^\d{1,2}[:：]\d\d\s*[^\s\d—–~～-]/

/** Lines of sentences, or longer than cells are. */
function isProse(cells: ReadonlyArray<string>): boolean {
  const sentences = cells.filter((cell) => cell.length > longestCell || /[，。；？！]/.test(cell))
  return sentences.length > 0.3 * cells.length
}

const longestCell = 16

/** 1 2 3, or 4. 张三 5. 李四: a list counts its items. */
function isCount(cells: ReadonlyArray<string>): boolean {
  const numbers = cells.map((cell) => Number(/^(\d{1,3})(?=$|[.．、])/.exec(cell)?.[1] ?? Number.NaN))
  const known = numbers.filter((number) => !Number.isNaN(number))
  return (
    known.length >= 0.6 * cells.length && known.every((number, at) => at === 0 || number === (known[at - 1] ?? 0) + 1)
  )
}
