import type {ArticleContent, HeadlineLine, Phrasing} from '../../tree/types.ts'

/**
 * All that can be seen of an article’s content, as one text. Where a node stood in its source cannot: a line more above an
 * article draws nothing of it anew. A text is said with its length, as it may hold any character.
 *
 *     {type: 'paragraph', children: [{type: 'text', value: '新桥'}]}    →    {"type":"paragraph"}[2 新桥]
 */
export function spelled(content: ReadonlyArray<ArticleContent>): string {
  return spelledAll(content)
}

type Spellable = ArticleContent | HeadlineLine | Phrasing

function spelledAll(nodes: ReadonlyArray<Spellable>): string {
  let text = '['
  for (const node of nodes) text += spelledNode(node)
  return `${text}]`
}

function spelledNode(node: Spellable): string {
  if (node.type === 'text') return `${node.value.length} ${node.value}`
  if (node.type === 'seam') return JSON.stringify([node.join, node.data])
  const {position, children, ...own} = node
  return JSON.stringify(own) + spelledAll(children)
}
