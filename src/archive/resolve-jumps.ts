import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {joinParts, pairJumps, type Stitching} from '../tree/stitch.ts'
import type {Article, Imprint, Jump, ParsedSource} from '../tree/types.ts'
import {articlesOf} from '../tree/walk.ts'
import {by, byPageName} from './order.ts'
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
 * stands in one file, the parser has joined already. Pages come in their order, whatever their files are called.
 *
 *     2024-03-01-03版.txt: (上接第1版)…   2024-03-01.txt: …(下转第3版)
 */
export function resolveJumps(
  sources: ReadonlyArray<ParsedSource>,
  pageOf: (source: ParsedSource, node: Article) => string | undefined,
): {parts: ReadonlyArray<Part>; diagnostics: ReadonlyArray<Diagnostic>} {
  const parts = sources
    .flatMap((source) =>
      articlesOf(source.tree).map((node, at): Part => {
        const page = pageOf(source, node)
        const places = placesOf(source.path, node, page)
        return {source, node, made: [node], page, places, imprint: source.imprints?.[at]}
      }),
    )
    .toSorted(by(({page}) => page, byPageName))
  const stitching = pairJumps(
    parts,
    (part) => part.node,
    (part) => part.page,
  )
  const joined = new Map<Part, Part>()
  const gone = new Set<Part>()
  const current = (part: Part): Part => joined.get(part) ?? part
  const backward = backwardIn(stitching)
  for (const [first, later] of [...stitching.pairs, ...backward].reverse()) {
    const [head, tail] = [current(first), current(later)]
    const node = {...first.node, children: joinParts(head.node.children, tail.node.children)}
    const [made, places] = [
      [...head.made, ...tail.made],
      [...head.places, ...tail.places],
    ]
    joined.set(first, {...first, node, made, places, imprint: undefined})
    gone.add(later)
  }
  const paired = new Set(backward.flat())
  const diagnostics = [
    ...stitching.ambiguous.map(([{source}, {page, position}]) => {
      const reason = `Unexpected second story that jumps from page ${page} to here, expected one; took the first`
      return diagnostic(source.path, 'jump-ambiguous', reason, {
        inChinese: `第 ${page} 版有两篇都转到这里，取了前一篇`,
        at: position,
      })
    }),
    ...stitching.orphans
      .filter(([part]) => !paired.has(part))
      .map(([{source}, {direction, page, position}]) => {
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

/**
 * Stories of two parts that go on before they begin: each names the other’s page, and no other does.
 *
 *     page 3: (上接第4版)…   page 4: …(下转第3版)
 */
function backwardIn({pairs, orphans}: Stitching<Part>): ReadonlyArray<readonly [Part, Part]> {
  const joined = new Set(pairs.flat())
  const left = orphans.filter(([part]) => !joined.has(part))
  const answers = ([one, jump]: Orphan, [other, back]: Orphan) =>
    one !== other && jump.direction !== back.direction && jump.page === other.page && back.page === one.page
  return left.flatMap((each) => {
    const found = left.filter((other) => answers(each, other))
    const [partner] = found
    const isOnly =
      partner !== undefined && found.length === 1 && left.filter((other) => answers(partner, other)).length === 1
    return isOnly && each[1].direction === 'to' ? [[each[0], partner[0]] as const] : []
  })
}

type Orphan = readonly [Part, Jump]

function placesOf(path: string, node: Article, page: string | undefined): ReadonlyArray<ArticlePlace> {
  const line = node.position?.start.line ?? node.children.find(({position}) => position)?.position?.start.line ?? 1
  return [
    {path, line, page},
    ...continuationsOf(node).map((later) => ({path, line: later.line ?? line, page: later.page ?? page})),
  ]
}
