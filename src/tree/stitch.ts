import {parent, seam} from './build.ts'
import {jointOf} from './joint.ts'
import type {Article, ArticleContent, Jump, Paragraph} from './types.ts'
import {textOf} from './walk.ts'

/** Parts of stories, and what becomes of them. */
export interface Stitching<Part> {
  /** First and later part; the later one comes after the first in the list of parts. */
  readonly pairs: ReadonlyArray<readonly [Part, Part]>
  /** Jumps that more than one story answers: the first of them was taken. */
  readonly ambiguous: ReadonlyArray<readonly [Part, Jump]>
  /** Jumps that no story answers. */
  readonly orphans: ReadonlyArray<readonly [Part, Jump]>
}

/**
 * Pair stories that jump to another page with those that come from one, by the page that they name, else in the order
 * in which they stand.
 *
 *     page 1: …学历(下转6版)   page 6: (上接1版)年龄结构…
 */
export function pairJumps<Part>(
  parts: ReadonlyArray<Part>,
  articleOf: (part: Part) => Article,
  pageOf: (part: Part) => string | undefined,
): Stitching<Part> {
  const pairs: Array<readonly [Part, Part]> = []
  const ambiguous: Array<readonly [Part, Jump]> = []
  const orphans: Array<readonly [Part, Jump]> = []
  let open: Array<readonly [Part, Jump]> = []
  for (const part of parts) {
    const article = articleOf(part)
    const from = comesFrom(article)
    if (from) {
      const named = open.filter(([earlier, to]) => to.page === pageOf(part) || pageOf(earlier) === from.page)
      const candidates = named.length > 0 ? named : open
      const [first] = candidates
      if (first) pairs.push([first[0], part])
      else orphans.push([part, from])
      if (candidates.length > 1) ambiguous.push([part, from])
      open = open.filter((each) => each !== first)
    }
    const to = goesTo(article)
    if (to) open.push([part, to])
  }
  return {pairs, ambiguous, orphans: [...orphans, ...open]}
}

/** The jump with which an article begins, its headline aside. */
function comesFrom(article: Article): Jump | undefined {
  const first = article.children.find((content) => content.type !== 'headline' && content.type !== 'furniture')
  return first?.type === 'jump' && first.direction === 'from' ? first : undefined
}

/** The jump that leaves an article and does not come back. */
function goesTo(article: Article): Jump | undefined {
  const last = article.children.findLast((content) => content.type === 'jump')
  return last?.type === 'jump' && last.direction === 'to' ? last : undefined
}

/**
 * Append the later part of a story; where the first one breaks off in mid-sentence, mend the sentence. A headline of
 * the later part stays, marked as continued.
 */
export function joinParts(
  first: ReadonlyArray<ArticleContent>,
  later: ReadonlyArray<ArticleContent>,
): Array<ArticleContent> {
  const head = first.findLastIndex((content) => content.type === 'paragraph')
  const tail = later.findIndex((content) => content.type === 'paragraph')
  const rest = later.map((content) => (content.type === 'headline' ? {...content, continued: true as const} : content))
  const mended = mend(first[head], later[tail])
  if (!mended) return [...first, ...rest]
  return [...first.slice(0, head), mended, ...first.slice(head + 1), ...rest.filter((_, at) => at !== tail)]
}

function mend(left: ArticleContent | undefined, right: ArticleContent | undefined): Paragraph | undefined {
  if (left?.type !== 'paragraph' || right?.type !== 'paragraph') return undefined
  const before = textOf(left.children)
  if (/[。！？!?…][”’』」》）)]*$/.test(before)) return undefined
  const start = left.children.at(-1)?.position?.end
  const end = right.children[0]?.position?.start
  const join = jointOf(before, textOf(right.children))
  const data = {reason: 'jump', confidence: 0.95} as const
  // Parts of two files have no place in common.
  const ordered = start && end && (start.offset ?? 0) <= (end.offset ?? 0)
  const between = ordered ? seam(join, {start, end}, data) : {type: 'seam' as const, join, data}
  return parent<Paragraph>({...left, children: [...left.children, between, ...right.children]})
}
