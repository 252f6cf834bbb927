import type {Literal, Node, Parent, Position} from 'unist'
import {assertCover} from './assert-cover.ts'
import {isBlank} from './blank.ts'
import type {Bulletin, BulletinNode, Seam, Text} from './types.ts'

/**
 * Throw, in words, when a tree breaks the specification (README.md): a node in the wrong place, a parent that is empty
 * or says another place than its children, a text that is not its slice of the source, a character in no leaf or in two.
 *
 * Linear in the source.
 */
export function assertBulletin(tree: Node, source: string): asserts tree is Bulletin {
  if (tree.type !== 'bulletin') throw new Error(`Unexpected ${tree.type}, expected bulletin at the root`)
  const texts: Array<Text> = []
  visit(tree, 'bulletin', source, texts)
  assertCover(texts, source)
}

const phrasing: ReadonlySet<string> = new Set(['text', 'seam'])

/** What each parent may hold. */
const holds: Readonly<Record<Exclude<BulletinNode['type'], 'text' | 'seam'>, ReadonlySet<string>>> = {
  bulletin: new Set(['article', 'columnHead', 'furniture']),
  article: new Set([
    'headline',
    'dateline',
    'byline',
    'paragraph',
    'subheading',
    'caption',
    'figure',
    'jump',
    'furniture',
  ]),
  headline: new Set(['headlineLine']),
  headlineLine: phrasing,
  dateline: phrasing,
  byline: phrasing,
  paragraph: phrasing,
  subheading: phrasing,
  caption: phrasing,
  figure: phrasing,
  jump: phrasing,
  furniture: phrasing,
  columnHead: phrasing,
}

function visit(node: Node, where: string, source: string, texts: Array<Text>): void {
  if (isText(node)) {
    checkText(node, where, source)
    texts.push(node)
    return
  }
  if (isSeam(node)) return
  const allowed = isParentType(node.type) ? holds[node.type] : undefined
  if (!allowed) throw new Error(`${where}: Unexpected node type ${node.type}`)
  if (!isParent(node)) throw new Error(`${where}: Unexpected ${node.type} without children, expected an array of them`)
  if (node.children.length === 0 && node.type !== 'bulletin') {
    throw new Error(`${where}: Unexpected empty ${node.type}, expected at least one child`)
  }
  for (const [at, child] of node.children.entries()) {
    if (!allowed.has(child.type)) throw new Error(`${where}: Unexpected ${child.type} in ${node.type}`)
    visit(child, `${where} > ${child.type} ${at}`, source, texts)
  }
  if (allowed === phrasing) checkPhrasing(node, where)
  checkSpan(node, where)
  checkFields(node, where)
}

function checkText(node: Text, where: string, source: string): void {
  const {start, end} = placeOf(node, where)
  if (node.value !== source.slice(start.offset, end.offset)) {
    throw new Error(`${where}: Unexpected text ${quote(node.value)}, expected its slice of the source`)
  }
  for (let at = 0; at < node.value.length; at++) if (!isBlank(node.value.charCodeAt(at))) return
  throw new Error(`${where}: Unexpected blank text, expected a character`)
}

/** Seams stand between two texts, and cover exactly what is between them. */
function checkPhrasing(node: Parent, where: string): void {
  let last: Position | undefined
  for (const [at, child] of node.children.entries()) {
    const place = placeOf(child, where)
    if (last && compare(last.end, place.start) > 0) {
      throw new Error(`${where}: Unexpected ${child.type} ${at} before its elder sibling, expected source order`)
    }
    if (isSeam(child)) {
      const before = node.children[at - 1]
      const after = node.children[at + 1]
      if (!before || !after || !isText(before) || !isText(after)) {
        throw new Error(`${where}: Unexpected seam ${at} at an edge or beside another, expected a text on both sides`)
      }
      if (!same(place.start, before.position?.end) || !same(place.end, after.position?.start)) {
        throw new Error(`${where}: Unexpected place of seam ${at}, expected what is between its two texts`)
      }
    }
    last = place
  }
}

function checkSpan(node: Parent, where: string): void {
  let start: Position['start'] | undefined
  let end: Position['end'] | undefined
  for (const child of node.children) {
    const place = placeOf(child, where)
    if (!start || compare(place.start, start) < 0) start = place.start
    if (!end || compare(place.end, end) > 0) end = place.end
  }
  if (!same(node.position?.start, start) || !same(node.position?.end, end)) {
    throw new Error(`${where}: Unexpected position of ${node.type}, expected the span of its children`)
  }
}

/** Fields that a type allows and the specification does not. */
function checkFields(node: Parent, where: string): void {
  for (const field of ['outlet', 'kind', 'page', 'column', 'label', 'credit', 'url', 'alt']) {
    if (Reflect.get(node, field) === '') throw new Error(`${where}: Unexpected empty ${field}, expected it absent`)
  }
  const contributors: unknown = Reflect.get(node, 'contributors')
  if (!Array.isArray(contributors)) return
  for (const contributor of contributors) {
    const name: unknown = Reflect.get(contributor, 'name')
    if (typeof name !== 'string' || !/^(?:\S+|[A-Za-z.'’-]+(?: [A-Za-z.'’-]+)+)$/.test(name)) {
      throw new Error(`${where}: Unexpected name ${quote(String(name))}, expected one without blanks`)
    }
  }
}

function placeOf(node: Node, where: string): Position {
  const {position} = node
  if (position?.start.offset === undefined || position.end.offset === undefined) {
    throw new Error(`${where}: Unexpected ${node.type} without a position, expected offsets`)
  }
  return position
}

function compare(a: Position['start'], b: Position['start']): number {
  return (a.offset ?? 0) - (b.offset ?? 0)
}

function same(a: Position['start'] | undefined, b: Position['start'] | undefined): boolean {
  return a?.offset === b?.offset && a?.line === b?.line && a?.column === b?.column
}

function quote(value: string): string {
  return JSON.stringify(value.length > 24 ? `${value.slice(0, 24)}…` : value)
}

function isParentType(type: string): type is keyof typeof holds {
  return Object.hasOwn(holds, type)
}

function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children)
}

function isText(node: Node): node is Text {
  return node.type === 'text' && isLiteral(node) && typeof node.value === 'string'
}

function isLiteral(node: Node): node is Literal {
  return 'value' in node
}

function isSeam(node: Node): node is Seam {
  return node.type === 'seam' && 'join' in node && (node.join === '' || node.join === ' ')
}
