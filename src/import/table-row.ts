import type {Element} from 'hast'
import {collapsed, withoutLineEnds} from './line-ends.ts'
import type {TreeSource} from './tree-source.ts'

/**
 * A row of a table as the line that a person would type: its cells in their order, an ideographic blank between them,
 * an empty one kept as nothing between two, and so is the place of one that reaches down from a row above or over
 * several columns. Undefined where the table only lays out a page: a cell by itself is one of a row where the row above
 * was one, and reaches into its own.
 *
 *     <tr><td><p>白渚镇</p></td><td><p>2100</p></td></tr>    →    白渚镇　2100
 */
export function rowLine(row: Element, source: TreeSource, {spans, isBelowRow}: Above): string | undefined {
  const cells = row.children.flatMap((node) => (node.type === 'element' ? [node] : []))
  const places = placesOf(cells, spans)
  const isReached = places.length > cells.reduce((sum, cell) => sum + spanOf(cell, 'colSpan'), 0)
  if (cells.length < 2 && !(isBelowRow && isReached)) return undefined
  const texts: Array<string> = []
  for (const cell of places) {
    const parts = cell === undefined ? [] : cellParts(cell, source)
    const text = parts?.join(' ')
    // Several long paragraphs in a cell are an article.
    if (parts === undefined || text === undefined || (parts.length > 1 && text.length > mostInCell)) return undefined
    texts.push(text)
  }
  return texts.join('　').replace(/　+$/, '')
}

/** What stands above a row in its table: how many rows more each column is taken, and whether a line was made of the last. */
interface Above {
  readonly spans: Array<number>
  readonly isBelowRow: boolean
}

/** The cells of a row by their columns; none where one reaches in from above or from the left. */
function placesOf(cells: ReadonlyArray<Element>, spans: Array<number>): ReadonlyArray<Element | undefined> {
  const places: Array<Element | undefined> = []
  const passTaken = (): void => {
    for (let left = spans[places.length] ?? 0; left > 0; left = spans[places.length] ?? 0) {
      spans[places.length] = left - 1
      places.push(undefined)
    }
  }
  for (const cell of cells) {
    passTaken()
    const [columns, rows] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')]
    for (let column = 0; column < columns; column++) {
      spans[places.length] = rows - 1
      places.push(column === 0 ? cell : undefined)
    }
  }
  passTaken()
  return places
}

function spanOf({properties}: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? 1)
  return span >= 1 && span <= mostSpanned ? Math.floor(span) : 1
}

/** No table of a paper is larger. */
const mostSpanned = 100

const mostInCell = 60

/** The paragraphs of a cell; undefined if it holds more than paragraphs, as a picture above its caption. */
function cellParts(cell: Element, {isLeftOut, pictureOf}: TreeSource): ReadonlyArray<string> | undefined {
  const parts = ['']
  const visit = (element: Element): boolean => {
    if (isLeftOut(element) || !inCells.has(element.tagName) || pictureOf(element) !== undefined) return false
    if (breaks.has(element.tagName)) parts.push('')
    for (const child of element.children) {
      if (child.type === 'text') parts.push(`${parts.pop() ?? ''}${child.value}`)
      else if (child.type === 'element' && !visit(child)) return false
    }
    if (breaks.has(element.tagName)) parts.push('')
    return true
  }
  if (!visit(cell)) return undefined
  return parts.map((part) => withoutLineEnds(collapsed(part)).trim()).filter((part) => part !== '')
}

const breaks: ReadonlySet<string> = new Set(['p', 'div', 'br'])
const inCells: ReadonlySet<string> = new Set(
  'td th p div br span a b i u s em strong sub sup font small img'.split(' '),
)
