import type {Article, FurnitureKind, ParsedSource} from '../../tree/types.ts'
import {textOf} from '../../tree/walk.ts'
import {by, byNumber} from '../order.ts'
import {continuationsOf} from '../places.ts'
import type {PageLine} from '../types.ts'

/** Where a page is known to be under way, and a line that belongs to the one before or the one after. */
type Item =
  | {readonly offset: number; readonly page: string | undefined; readonly line?: undefined}
  | {readonly offset: number; readonly line: PageLine; readonly page?: undefined}

/**
 * What the pages of an issue carry besides their articles, in the order printed: mastheads, page heads, editors, notices,
 * heads of 栏目. What an editor typed about the text is not of them: it stands in the source, beside what it did.
 *
 *     2025年6月13日 星期五 第2版 综合新闻 | … | 责任编辑：某某    →    2: both
 *
 * A line goes with the article before it; from a page head on, with the one after.
 */
export function pageLinesOf(
  sources: ReadonlyArray<ParsedSource>,
  pageOf: (source: ParsedSource, node: Article | undefined) => string | undefined,
): ReadonlyMap<string | undefined, ReadonlyArray<PageLine>> {
  const pages = new Map<string | undefined, Map<string, PageLine>>()
  for (const source of sources) {
    const items = itemsOf(source, pageOf)
    let before = items.find(({line}) => line === undefined)?.page ?? pageOf(source, undefined)
    let run: Array<PageLine> = []
    for (const {line, page} of items) {
      if (line) run.push(line)
      else {
        const cut = opening(run)
        put(run.slice(0, cut), before)
        put(run.slice(cut), page)
        before = page
        run = []
      }
    }
    put(run, before)
  }
  return new Map([...pages].map(([page, lines]) => [page, [...lines.values()]]))

  /** Each once: two files of one page repeat its head. */
  function put(lines: ReadonlyArray<PageLine>, page: string | undefined): void {
    const own = pages.get(page) ?? new Map<string, PageLine>()
    for (const line of lines) if (!own.has(line.text)) own.set(line.text, line)
    if (own.size > 0) pages.set(page, own)
  }
}

/** Articles may go on in a later place of the file, with other pages between: what counts is where each part stands. */
function itemsOf(
  source: ParsedSource,
  pageOf: (source: ParsedSource, node: Article | undefined) => string | undefined,
): ReadonlyArray<Item> {
  const items: Array<Item> = []
  let offset = 0
  for (const child of source.tree.children) {
    offset = child.position?.start.offset ?? offset
    if (child.type === 'article') {
      items.push({offset, page: pageOf(source, child)})
      for (const {page, offset: start} of continuationsOf(child)) items.push({offset: start ?? offset, page})
    } else if (child.type === 'columnHead' || !isTyped(child.kind)) items.push({offset, line: lineOf(child)})
  }
  return items.sort(by(({offset: at}) => at, byNumber))
}

function isTyped(kind: FurnitureKind): boolean {
  return kind === 'mark' || kind === 'front-matter'
}

function lineOf(node: Exclude<ParsedSource['tree']['children'][number], Article>): PageLine {
  return {kind: node.type === 'columnHead' ? 'column' : node.kind, text: textOf(node.children).trim()}
}

/** Where the next page begins in what stands between two articles: its paper's name may stand over its head. */
function opening(run: ReadonlyArray<PageLine>): number {
  let cut = run.findIndex(({kind}) => kind === 'page-head')
  if (cut === -1) return run.length
  while (run[cut - 1]?.kind === 'masthead') cut--
  return cut
}
