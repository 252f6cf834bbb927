import type {Plugin} from 'unified'
import {report} from '../../diagnostics/report.ts'
import {parent} from '../../tree/build.ts'
import {joinParts, pairJumps} from '../../tree/stitch.ts'
import type {Article, Bulletin} from '../../tree/types.ts'
import {articlesOf} from '../../tree/walk.ts'

/**
 * Make one article of a story that goes on elsewhere in the same file.
 *
 *     …堤顶路面今后将向行(下转6版)  …  (上接5版)人开放…    →    one article, the sentence mended
 *
 * What finds no partner here may find it in another file of the issue (`archive/resolve-jumps.ts`).
 */
export const stitchJumps: Plugin<[], Bulletin> = () => (bulletin, file) => {
  const {pairs, ambiguous} = pairJumps(
    articlesOf(bulletin),
    (article) => article,
    (article) => article.page,
  )
  for (const [, jump] of ambiguous) {
    report(file, 'jump-ambiguous', 'Unexpected second story that jumps to this page, expected one', {at: jump.position})
  }
  const joined = new Map<Article, Article>()
  const gone = new Set<Article>()
  const current = (article: Article): Article => joined.get(article) ?? article
  // From the last pair on, so that a story in three parts is whole before it is joined to its first.
  for (const [first, later] of [...pairs].reverse()) {
    joined.set(
      first,
      parent<Article>({...current(first), children: joinParts(current(first).children, current(later).children)}),
    )
    gone.add(later)
  }
  bulletin.children = bulletin.children
    .filter((child) => child.type !== 'article' || !gone.has(child))
    .map((child) => (child.type === 'article' ? current(child) : child))
}
