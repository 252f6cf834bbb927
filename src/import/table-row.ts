import type {Element} from 'hast'
import type {TreeSource} from './tree-source.ts'

/**
 * A row of a table as the line that a person would type: its cells in their order, an ideographic blank between them,
 * an empty one kept as nothing between two. Undefined where the table only lays out a page.
 *
 *     <tr><td><p>白渚镇</p></td><td><p>2100</p></td></tr>    →    白渚镇　2100
 */
export function rowLine(row: Element, source: TreeSource): string | undefined {
  const cells = row.children.flatMap((node) => (node.type === 'element' ? [cellParts(node, source)] : []))
  if (cells.length < 2) return undefined
  const texts: Array<string> = []
  for (const parts of cells) {
    const text = parts?.join(' ')
    // Several long paragraphs in a cell are an article.
    if (parts === undefined || text === undefined || (parts.length > 1 && text.length > mostInCell)) return undefined
    texts.push(text)
  }
  return texts.join('　')
}

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
  return parts.map((part) => part.replace(/[\t\n\f\r ]+/g, ' ').trim()).filter((part) => part !== '')
}

const breaks: ReadonlySet<string> = new Set(['p', 'div', 'br'])
const inCells: ReadonlySet<string> = new Set(
  'td th p div br span a b i u s em strong sub sup font small img'.split(' '),
)
