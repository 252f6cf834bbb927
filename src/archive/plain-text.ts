import type {BulletinNode} from '../tree/types.ts'

/** What a reader reads of a node: its texts, and between them what its seams stand for. */
export function plainText(node: BulletinNode): string {
  if (node.type === 'text') return node.value
  if (node.type === 'seam') return node.join
  let text = ''
  for (const child of node.children) text += plainText(child)
  return text
}
