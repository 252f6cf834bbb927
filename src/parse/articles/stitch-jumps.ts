import type {Plugin} from 'unified'
import {report} from '../../diagnostics/report.ts'
import {parent, seam} from '../../tree/build.ts'
import type {Article, ArticleContent, Bulletin, Jump, Paragraph} from '../../tree/types.ts'
import {articlesOf} from '../../tree/walk.ts'
import {fold} from '../fold.ts'
import {jointOf} from '../joint.ts'
import {endingOf} from '../text-ends.ts'

/**
 * Make one article of a story that goes on elsewhere in the same file.
 *
 *     …乡村教师队伍的学历(下转6版)  …  (上接5版)年龄结构…    →    one article, the sentence mended
 *
 * A part that has a headline of its own keeps it, marked as continued. Parts pair up by the page that they name, else
 * in the order in which they stand; what finds no partner here may find it in another file of the issue.
 */
export const stitchJumps: Plugin<[], Bulletin> = () => (bulletin, file) => {
  const articles = articlesOf(bulletin)
  const open = articles.filter((article) => jumpOf(article, 'to'))
  const gone = new Set<Article>()
  for (const later of articles) {
    const from = jumpOf(later, 'from')
    if (!from) continue
    const candidates = open.filter((earlier) => !gone.has(earlier) && before(earlier, later))
    const named = candidates.filter(
      (earlier) => jumpOf(earlier, 'to')?.page === later.page || earlier.page === from.page,
    )
    const earlier = named[0] ?? candidates[0]
    if (!earlier) continue
    if (named.length > 1 || (named.length === 0 && candidates.length > 1)) {
      report(file, 'jump-ambiguous', 'Unexpected second story that jumps to this page, expected one', {
        at: from.position,
      })
    }
    earlier.children = joinParts(earlier.children, later.children)
    open.splice(open.indexOf(earlier), 1)
    if (jumpOf(later, 'to')) open.push(earlier)
    gone.add(later)
  }
  bulletin.children = bulletin.children.filter((child) => child.type !== 'article' || !gone.has(child))
}

function jumpOf(article: Article, direction: Jump['direction']): Jump | undefined {
  return article.children.findLast(
    (content): content is Jump => content.type === 'jump' && content.direction === direction,
  )
}

function before(earlier: Article, later: Article): boolean {
  return (earlier.position?.start.offset ?? 0) < (later.position?.start.offset ?? 0)
}

/** Append the second part; where the first one breaks off in mid-sentence, mend the sentence. */
function joinParts(first: ReadonlyArray<ArticleContent>, second: ReadonlyArray<ArticleContent>): Array<ArticleContent> {
  const head = first.findLastIndex((content) => content.type === 'paragraph')
  const tail = second.findIndex((content) => content.type === 'paragraph')
  const left = first[head]
  const right = second[tail]
  const rest = second.map((content) => (content.type === 'headline' ? {...content, continued: true as const} : content))
  const mended = left?.type === 'paragraph' && right?.type === 'paragraph' ? mend(left, right) : undefined
  if (!mended) return [...first, ...rest]
  return [...first.slice(0, head), mended, ...first.slice(head + 1), ...rest.filter((_, at) => at !== tail)]
}

function mend(left: Paragraph, right: Paragraph): Paragraph | undefined {
  const last = left.children.at(-1)
  const next = right.children[0]
  if (last?.type !== 'text' || next?.type !== 'text' || !last.position || !next.position) return undefined
  if (endingOf(fold(last.value)) === 'stop') return undefined
  const place = {start: last.position.end, end: next.position.start}
  const between = seam(jointOf(fold(last.value), fold(next.value)), place, {reason: 'jump', confidence: 0.95})
  return parent<Paragraph>({...left, children: [...left.children, between, ...right.children]})
}
