import type {Node, Parent, Point, Position} from 'unist'
import {isBlank} from './blank.ts'
import type {Phrasing, Seam, SeamData, Text} from './types.ts'

/** A leaf of text. */
export function text(value: string, position: Position): Text {
  return {type: 'text', value, position}
}

/** A seam over the source between two texts. */
export function seam(join: '' | ' ', position: Position, data?: SeamData): Seam {
  return data ? {type: 'seam', join, position, data} : {type: 'seam', join, position}
}

/** Give a new parent of any type the position of its children: no stage sets one by hand. */
export function parent<T extends Parent>(node: T): T {
  const position = spanOf(node.children)
  if (position) node.position = position
  return node
}

/** Put more children behind those of a node that is still being built, in their own time only. */
export function append<T extends Parent>(into: T, ...children: T['children']): void {
  into.children.push(...children)
  const more = spanOf(children)
  if (more) into.position = {start: into.position?.start ?? more.start, end: more.end}
}

/** From the first to the last place that the nodes name; one that is alone shares its own. */
export function spanOf(nodes: ReadonlyArray<Node>): Position | undefined {
  if (nodes.length === 1) return nodes[0]?.position
  let start: Point | undefined
  let end: Point | undefined
  for (const {position} of nodes) {
    if (!position) continue
    if (!start || (position.start.offset ?? 0) < (start.offset ?? 0)) start = position.start
    if (!end || (position.end.offset ?? 0) > (end.offset ?? 0)) end = position.end
  }
  return start && end ? {start, end} : undefined
}

/**
 * Cut phrasing in two before a character, counted over its texts. Blanks at the cut belong to neither side.
 *
 *     本报讯 |3月1日,…    →    本报讯    3月1日,…
 */
export function split(children: ReadonlyArray<Phrasing>, at: number): [Array<Phrasing>, Array<Phrasing>] {
  const before: Array<Phrasing> = []
  const after: Array<Phrasing> = []
  let rest = at
  for (const child of children) {
    if (child.type === 'seam') {
      ;(rest > 0 ? before : after).push(child)
    } else if (rest >= child.value.length) {
      before.push(child)
      rest -= child.value.length
    } else if (rest <= 0) {
      after.push(child)
    } else {
      before.push(slice(child, 0, rest))
      after.push(slice(child, rest, child.value.length))
      rest = 0
    }
  }
  return [trim(before), trim(after)]
}

/** A part of a text leaf, with its place: a leaf never spans lines. */
export function slice(leaf: Text, from: number, to: number): Text {
  const value = leaf.value.slice(from, to)
  const start = leaf.position?.start
  if (!start) return {type: 'text', value}
  return text(value, {start: shift(start, from), end: shift(start, to)})
}

function shift(point: Point, by: number): Point {
  return {line: point.line, column: point.column + by, offset: (point.offset ?? 0) + by}
}

/** Take away seams and blanks at both ends. */
function trim(inner: ReadonlyArray<Phrasing>): Array<Phrasing> {
  const first = inner.findIndex((child) => !isOnlyBlank(child))
  if (first < 0) return []
  const kept = inner.slice(first, inner.findLastIndex((child) => !isOnlyBlank(child)) + 1)
  const [head] = kept
  const blanks = head?.type === 'text' ? leadingBlanks(head.value) : 0
  if (head?.type === 'text' && blanks > 0) kept[0] = slice(head, blanks, head.value.length)
  const last = kept.at(-1)
  const end = last?.type === 'text' ? trimmedLength(last.value) : 0
  if (last?.type === 'text' && end < last.value.length) kept[kept.length - 1] = slice(last, 0, end)
  return kept
}

function isOnlyBlank(child: Phrasing): boolean {
  return child.type === 'seam' || (child.value !== '' && leadingBlanks(child.value) === child.value.length)
}

function leadingBlanks(value: string): number {
  let at = 0
  while (at < value.length && isBlank(value.charCodeAt(at))) at++
  return at
}

function trimmedLength(value: string): number {
  let end = value.length
  while (end > 0 && isBlank(value.charCodeAt(end - 1))) end--
  return end
}
