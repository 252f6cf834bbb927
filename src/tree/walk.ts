import type {Article, ArticleContent, Bulletin, BulletinNode, Furniture, Phrasing, Seam, Text} from './types.ts'

/** What a reader sees of phrasing: its texts, and what their seams stand for. */
export function textOf(children: ReadonlyArray<Phrasing>): string {
  const [only] = children
  if (only?.type === 'text' && children.length === 1) return only.value
  return children.map((child) => (child.type === 'text' ? child.value : child.join)).join('')
}

/** The texts of phrasing without their seams: as long as the offsets that `split` takes. */
export function charactersOf(children: ReadonlyArray<Phrasing>): string {
  const [only] = children
  if (only?.type === 'text' && children.length === 1) return only.value
  let characters = ''
  for (const child of children) if (child.type === 'text') characters += child.value
  return characters
}

/** Its first texts, at least so many characters where there are as many: enough for what stands at the head. */
export function headOf(children: ReadonlyArray<Phrasing>, length: number): string {
  let head = ''
  for (const child of children) {
    if (head.length >= length) break
    if (child.type === 'text') head += child.value
  }
  return head.length > length ? head.slice(0, length) : head
}

/** Its last texts, at most so many characters. */
export function tailOf(children: ReadonlyArray<Phrasing>, length: number): string {
  let tail = ''
  for (let at = children.length - 1; at >= 0 && tail.length < length; at--) {
    const child = children[at]
    if (child?.type === 'text') tail = child.value + tail
  }
  return tail.slice(-length)
}

export function articlesOf(bulletin: Bulletin): Array<Article> {
  return bulletin.children.filter((child) => child.type === 'article')
}

/** The furniture of a bulletin, that within articles included, in its order. */
export function furnitureOf(bulletin: Bulletin): Array<Furniture> {
  return bulletin.children.flatMap((child) => {
    if (child.type === 'furniture') return [child]
    return child.type === 'article' ? child.children.filter((content) => content.type === 'furniture') : []
  })
}

/** The first node of a type in an article. */
export function find<T extends ArticleContent['type']>(
  article: Article,
  type: T,
): Extract<ArticleContent, {type: T}> | undefined {
  return article.children.find((child): child is Extract<ArticleContent, {type: T}> => child.type === type)
}

/** Every leaf of a tree, in its order. */
export function leavesOf(node: BulletinNode): Array<Text | Seam> {
  if (node.type === 'text' || node.type === 'seam') return [node]
  return node.children.flatMap(leavesOf)
}
