import type {Node} from 'unist'
import {spanOf, text} from './build.ts'
import type {Bulletin, BulletinNode, Text} from './types.ts'

/**
 * Print the tree of a source for another thread, or for the disk: without what the source says again, and without what
 * follows by the specification (README.md) from the nodes beside. Four numbers stand for a text: its line and column,
 * where it starts and where it ends in the source.
 *
 *     {"type":"paragraph","children":[3,1,120,145,{"type":"seam","join":"","position":null},4,1,146,154],"position":null}
 */
export function packTree(tree: Bulletin): string {
  return JSON.stringify({...tree, children: packed(tree.children)})
}

/**
 * The same tree again. Its texts are slices of the source, which hold no characters of their own; its words (`type`,
 * `kind`) are those of the program, which `JSON.parse` sees to, where a message to a thread has a copy for each node.
 */
export function unpackTree(tree: string, source: string): Bulletin {
  const root: Node = JSON.parse(tree)
  fill(root, source)
  if (!isBulletin(root)) throw new Error(`Unexpected ${root.type}, expected a packed bulletin`)
  return root
}

function packed(nodes: ReadonlyArray<BulletinNode>): Array<number | object> {
  const all: Array<number | object> = []
  for (const node of nodes) {
    if (node.type === 'text') all.push(...numbersOf(node))
    // With room for its place: an object that grows takes more.
    else if (node.type === 'seam') all.push({...node, position: null})
    else all.push({...node, children: packed(node.children), position: null})
  }
  return all
}

function numbersOf({value, position}: Text): readonly [line: number, column: number, from: number, to: number] {
  const from = position?.start.offset
  if (position === undefined || from === undefined)
    throw new Error(`Unexpected text ${value} without a place, expected one of a source`)
  return [position.start.line, position.start.column, from, from + value.length]
}

/** A node as it was printed: its children are numbers, too, until they are filled in. */
interface Packed extends Node {
  children: Array<number | Node>
}

function fill(node: Node, source: string): void {
  if (!isParent(node)) return
  const children = filled(node.children, source)
  node.children = children
  const position = spanOf(children)
  if (position) node.position = position
}

function filled(packed: ReadonlyArray<number | Node>, source: string): Array<Node> {
  const nodes: Array<Node> = []
  for (let at = 0; at < packed.length; at++) {
    const node = packed[at]
    if (typeof node === 'number') {
      nodes.push(textAt(source, node, numberAt(packed, at + 1), numberAt(packed, at + 2), numberAt(packed, at + 3)))
      at += 3
    } else if (node !== undefined) {
      fill(node, source)
      nodes.push(node)
    }
  }
  for (const [at, node] of nodes.entries()) {
    const [before, after] = [nodes[at - 1]?.position, nodes[at + 1]?.position]
    if (node.type === 'seam' && before && after) node.position = {start: before.end, end: after.start}
  }
  // One that was pushed to has room for more.
  return nodes.slice()
}

function textAt(source: string, line: number, column: number, from: number, to: number): Text {
  const start = {line, column, offset: from}
  const end = {line, column: column + to - from, offset: to}
  return text(source.slice(from, to), {start, end})
}

function numberAt(packed: ReadonlyArray<number | Node>, at: number): number {
  const number = packed[at]
  if (typeof number !== 'number') throw new Error('Unexpected end of a packed text, expected four numbers')
  return number
}

function isParent(node: Node): node is Packed {
  return 'children' in node
}

function isBulletin(node: Node): node is Bulletin {
  return node.type === 'bulletin'
}
