import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {Article as ArticleNode, ParsedSource} from '../tree/types.ts'
import {type Draft, draftOf} from './drafts.ts'
import {pageOfPath} from './file-names.ts'
import {articleId, urlPath} from './ids.ts'
import type {IssueDraft} from './issues.ts'
import {by, byPageName} from './order.ts'
import {articleSlug, type Permalinks, permalinks} from './permalinks.ts'
import {type Part, resolveJumps} from './resolve-jumps.ts'
import type {ArticleId, Issue, IssueId, UrlPath} from './types.ts'

/** An article with its place: its issue, its 版, its number there, its address. */
export interface Placed extends Draft {
  readonly id: ArticleId
  readonly path: UrlPath
  readonly issue: IssueId
  readonly order: number
}

/** Lay the articles of each issue out on its pages and give everything its address. */
export function layOut(issues: ReadonlyArray<IssueDraft>): {
  issues: ReadonlyArray<Issue>
  articles: ReadonlyArray<Placed>
  diagnostics: ReadonlyArray<Diagnostic>
} {
  const links = permalinks()
  const articles: Array<Placed> = []
  const diagnostics: Array<Diagnostic> = []
  const laid = issues.map((issue): Issue => {
    const path = urlPath(links.claim(`${issue.folder}/index`))
    const {parts, diagnostics: findings} = resolveJumps(issue.sources, pageOf)
    diagnostics.push(...findings)
    const pages = [...pagesOf(parts)].sort(by(([name]) => name, byPageName))
    const placed = pages.map(([name, drafts]) => ({
      name,
      articles: drafts.map((draft, at) => place(draft, at + 1, issue, links, diagnostics)),
    }))
    const own = placed.flatMap((page) => page.articles)
    articles.push(...own)
    const {id, date, dateSource, number, title, sources} = issue
    return {
      ...{id, path, date, dateSource, number, title},
      sources: sources.map((source) => source.path),
      pages: placed.map((page) => ({name: page.name, articles: page.articles.map((article) => article.id)})),
      articles: own.map((article) => article.id),
    }
  })
  return {issues: laid, articles, diagnostics}
}

function pagesOf(parts: ReadonlyArray<Part>): ReadonlyMap<string | undefined, Array<Draft>> {
  const pages = new Map<string | undefined, Array<Draft>>()
  for (const {source, node, page} of parts) {
    const draft = draftOf(source, node, page)
    const known = pages.get(page)
    if (known) known.push(draft)
    else pages.set(page, [draft])
  }
  return pages
}

/** 02, ２ and 2 are one page, and so are a03 and A03. */
function pageOf(source: ParsedSource, node: ArticleNode): string | undefined {
  const page = node.page ?? source.tree.issue.page ?? pageOfPath(source.path)
  return (
    page
      ?.normalize('NFKC')
      .trim()
      .toUpperCase()
      .replace(/^0+(?=\d)/, '') || undefined
  )
}

function place(
  draft: Draft,
  order: number,
  issue: IssueDraft,
  links: Permalinks,
  diagnostics: Array<Diagnostic>,
): Placed {
  const wanted = `${issue.folder}/${articleSlug(draft.page, order)}`
  const path = links.claim(wanted)
  if (path !== `${wanted}.html`) {
    const reason = `Unexpected second article at ${wanted}.html, expected one; it stands at ${path}`
    diagnostics.push(diagnostic(draft.source.path, 'path-collision', reason, {at: draft.node.position}))
  }
  return {...draft, order, issue: issue.id, path: urlPath(path), id: articleId(path.replace(/\.html$/, ''))}
}
