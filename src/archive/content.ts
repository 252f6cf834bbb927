import {joinParts} from '../tree/stitch.ts'
import type {ArticleContent, Article as ArticleNode, ParsedSource} from '../tree/types.ts'
import {articlesOf} from '../tree/walk.ts'

/** An article of a source, by its number there. */
export interface Origin {
  readonly source: ParsedSource
  readonly at: number
}

/** Everything in an article but its headline. */
export function contentOf({children}: Pick<ArticleNode, 'children'>): ReadonlyArray<ArticleContent> {
  const headline = children.find((child) => child.type === 'headline' && !child.continued)
  return children.filter((child) => child !== headline)
}

/** What stands for it, where who read the sources said so. */
export function digestOfContent(made: ReadonlyArray<Origin>): string | undefined {
  const digests = made.flatMap(({source, at}) => source.digestAt?.(at) ?? [])
  return digests.length === made.length ? digests.join(' ') : undefined
}

/** The same, read from where it stands: a story that goes on in another source is joined as `resolveJumps` does. */
export function readContent(made: ReadonlyArray<Origin>): ReadonlyArray<ArticleContent> {
  const [first, ...later] = made.map(({source, at}) => articleOf(source, at)?.children ?? [])
  const joined = later.reduceRight<ReadonlyArray<ArticleContent> | undefined>(
    (rest, part) => (rest === undefined ? part : joinParts(part, rest)),
    undefined,
  )
  return contentOf({children: joined === undefined ? [...(first ?? [])] : joinParts(first ?? [], joined)})
}

function articleOf(source: ParsedSource, at: number): ArticleNode | undefined {
  return source.articleAt === undefined ? articlesOf(source.tree)[at] : source.articleAt(at)
}
