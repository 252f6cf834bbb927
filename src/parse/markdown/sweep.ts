import {parent} from '../../tree/build.ts'
import type {Article, ArticleContent, BulletinContent, Furniture} from '../../tree/types.ts'
import {leavesOf} from '../../tree/walk.ts'
import type {Places, Range} from './places.ts'

/**
 * Put what is left of a source, the marks of Markdown and of the front matter, into the tree as furniture: nothing is
 * lost, whatever a block was made of.
 */
export function sweep(
  children: ReadonlyArray<BulletinContent>,
  places: Places,
  front: Range | undefined,
): Array<BulletinContent> {
  const rest = leftovers(children, places)
  const head: Array<BulletinContent> = []
  const body: Array<Furniture> = []
  for (const range of rest) {
    const isFront = front !== undefined && range.from < front.to
    const kind = isFront ? 'front-matter' : 'mark'
    const furniture = parent<Furniture>({type: 'furniture', kind, children: [places.leaf(range)]})
    if (isFront) head.push(furniture)
    else body.push(furniture)
  }
  return [...head, ...children.map((child, at) => place(child, children[at + 1])), ...body]

  /** Each mark behind what it stands behind. */
  function place(child: BulletinContent, next: BulletinContent | undefined): BulletinContent {
    if (child.type !== 'article') return child
    const until = next === undefined ? places.source.length : bodyStart(next)
    const contents: Array<ArticleContent> = []
    for (const [at, content] of child.children.entries()) {
      contents.push(content)
      const following = child.children[at + 1]
      const end = following ? bodyStart(following) : until
      while (body[0] && (body[0].position?.start.offset ?? 0) < end) contents.push(...body.splice(0, 1))
    }
    return parent<Article>({...child, children: contents})
  }

  function bodyStart(node: BulletinContent | ArticleContent): number {
    return node.position?.start.offset ?? 0
  }
}

/** Runs of characters that no leaf holds. */
function leftovers(children: ReadonlyArray<BulletinContent>, places: Places): Array<Range> {
  const held = children
    .flatMap((child) => leavesOf(child))
    .flatMap(({type, position}) => (type === 'text' && position ? [position] : []))
    .map(({start, end}): Range => ({from: start.offset ?? 0, to: end.offset ?? 0}))
    .sort((a, b) => a.from - b.from)
  const found: Array<Range> = []
  let at = 0
  const end = places.source.length
  for (const {from, to} of [...held, {from: end, to: end}]) {
    found.push(...places.linesOf({from: at, to: from}))
    at = Math.max(at, to)
  }
  return found
}
