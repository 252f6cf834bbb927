import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {joinParts, pairJumps} from '../tree/stitch.ts'
import type {Article, Imprint, ParsedSource} from '../tree/types.ts'
import {articlesOf} from '../tree/walk.ts'
import {continuationsOf} from './places.ts'
import type {ArticlePlace} from './types.ts'

/** An article of one source, with the 版 that it stands on. */
export interface Part {
  readonly source: ParsedSource
  readonly node: Article
  /** The nodes of the sources that it is made of: several, where a story goes on in another file. */
  readonly made: ReadonlyArray<Article>
  readonly page: string | undefined
  /** Where it begins, and where it goes on. */
  readonly places: ReadonlyArray<ArticlePlace>
  /** Undefined where it is not known. */
  readonly imprint: Imprint | undefined
}

/**
 * Make one article of a story that goes on in another file of the issue, and report the jumps that lead nowhere. What
 * stands in one file, the parser has joined already.
 */
export function resolveJumps(
  sources: ReadonlyArray<ParsedSource>,
  pageOf: (source: ParsedSource, node: Article) => string | undefined,
): {parts: ReadonlyArray<Part>; diagnostics: ReadonlyArray<Diagnostic>} {
  const parts = sources.flatMap((source) =>
    articlesOf(source.tree).map((node, at): Part => {
      const page = pageOf(source, node)
      const places = placesOf(source.path, node, page)
      return {source, node, made: [node], page, places, imprint: source.imprints?.[at]}
    }),
  )
  const stitching = pairJumps(
    parts,
    (part) => part.node,
    (part) => part.page,
  )
  const joined = new Map<Part, Part>()
  const gone = new Set<Part>()
  const current = (part: Part): Part => joined.get(part) ?? part
  for (const [first, later] of [...stitching.pairs].reverse()) {
    const [head, tail] = [current(first), current(later)]
    const node = {...first.node, children: joinParts(head.node.children, tail.node.children)}
    const [made, places] = [
      [...head.made, ...tail.made],
      [...head.places, ...tail.places],
    ]
    joined.set(first, {...first, node, made, places, imprint: undefined})
    gone.add(later)
  }
  const diagnostics = [
    ...stitching.ambiguous.map(([{source}, {page, position}]) => {
      const reason = `Unexpected second story that jumps from page ${page} to here, expected one; took the first`
      return diagnostic(source.path, 'jump-ambiguous', reason, {
        inChinese: `第 ${page} 版有两篇都转到这里，取了前一篇`,
        at: position,
      })
    }),
    ...stitching.orphans.map(([{source}, {direction, page, position}]) => {
      const partner = direction === 'to' ? '上接' : '下转'
      const reason = `Unexpected jump ${direction} page ${page} without a partner, expected a story that says ${partner}`
      return diagnostic(source.path, 'jump-orphan', reason, {
        inChinese: `${direction === 'to' ? '下转' : '上接'}第 ${page} 版，那里没有对应的“${partner}”`,
        at: position,
        note: '缺的那一版也许还没有放进 content/。',
      })
    }),
  ]
  return {parts: parts.filter((part) => !gone.has(part)).map(current), diagnostics}
}

function placesOf(path: string, node: Article, page: string | undefined): ReadonlyArray<ArticlePlace> {
  const line = node.position?.start.line ?? node.children.find(({position}) => position)?.position?.start.line ?? 1
  return [
    {path, line, page},
    ...continuationsOf(node).map((later) => ({path, line: later.line ?? line, page: later.page ?? page})),
  ]
}
