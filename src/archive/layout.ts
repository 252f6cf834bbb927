import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Article as ArticleNode, ParsedSource} from '../tree/types.ts'
import type {UnsettledIssue} from './addresses/candidates.ts'
import type {LedAway} from './addresses/led-away.ts'
import {settleArticles} from './addresses/settle-articles.ts'
import type {AddressEntry, AddressRegistry} from './addresses/types.ts'
import {findDoublets} from './doublets/doublets.ts'
import {type Draft, draftOf} from './drafts.ts'
import {groupBy} from './group-by.ts'
import {articleId, issueId, urlPath} from './ids.ts'
import {pageOfPath} from './issues/file-names.ts'
import {frontPageOf} from './issues/front-page.ts'
import type {IssueDraft} from './issues/issues.ts'
import {pageLinesOf} from './issues/page-lines.ts'
import {type FacingClaim, recordSources} from './issues/source-records.ts'
import {by, byPageName} from './order.ts'
import {pageName} from './places.ts'
import {pushTo} from './push-to.ts'
import {type Part, resolveJumps} from './resolve-jumps.ts'
import {mapInSteps, type Steps} from './steps.ts'
import type {Article, ArticleId, Issue, IssueId, IssuePage, SourceRecord, UrlPath} from './types.ts'

/** So many issues are looked at in a step: they may be large. */
const few = 16

/** An article with its place: its issue, its 版, its number there, its address. */
export interface Placed extends Draft {
  readonly id: ArticleId
  readonly path: UrlPath
  readonly issue: IssueId
  readonly order: number
  readonly anchors: string
  readonly led: Article['led']
  readonly partOf: ArticleId | undefined
}

/** What articles and issues are, and where they stand. */
interface LaidOut {
  readonly issues: ReadonlyArray<Issue>
  readonly articles: ReadonlyArray<Placed>
  readonly sources: ReadonlyArray<SourceRecord>
  readonly addresses: ReadonlyArray<AddressEntry>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** Lay the articles of each issue out on its pages and give everything its address; what is withdrawn is left out. */
export function* layOut(issues: ReadonlyArray<IssueDraft>, registry: AddressRegistry, facing = false): Steps<LaidOut> {
  const articles: Array<Placed> = []
  const claims: Array<FacingClaim> = []
  const diagnostics: Array<Diagnostic> = []
  const fronts = new Set<ParsedSource>()
  const pageOf = (source: ParsedSource, node: ArticleNode | undefined): string | undefined =>
    printedPageOf(source, node) ?? (fronts.has(source) ? '1' : undefined)
  const unsettled = yield* mapInSteps(
    issues,
    (issue) => {
      const front = frontPageOf(issue.sources, printedPageOf)
      if (front) fronts.add(front)
      const {parts, diagnostics: findings} = resolveJumps(issue.sources, pageOf)
      diagnostics.push(...findings)
      const pages: ReadonlyArray<readonly [string | undefined, ReadonlyArray<Draft>]> = [...pagesOf(parts)]
      return {issue, pages: pages.toSorted(by(([name]) => name, byPageName))}
    },
    few,
  )
  yield
  const copies = yield* findDoublets(
    unsettled.flatMap(({pages}) => pages.flatMap(([, drafts]) => drafts)),
    issueOf(unsettled),
  )
  diagnostics.push(...copies.diagnostics)
  const single = unsettled.map(({issue, pages}) => ({
    issue,
    pages: pages.map(([name, drafts]) => [name, drafts.filter((draft) => !copies.doubled.has(draft))] as const),
  }))
  yield
  const settled = yield* settleArticles(single, registry)
  diagnostics.push(...settled.diagnostics)
  yield
  const living = new Set([...settled.articles.values()].map(({path}) => path))
  const laid = yield* mapInSteps(
    single,
    ({issue, pages}, at): ReadonlyArray<Issue> => {
      const folder = settled.folders[at] ?? issue.folder
      const id = issueId(folder.startsWith('undated/') ? folder : folder.replaceAll('/', '-'))
      const laidPages = pages.flatMap(([name, drafts]) => {
        const own = drafts.flatMap((draft) => {
          const address = settled.articles.get(draft)
          return address === undefined ? [] : [{draft, address}]
        })
        if (own.length === 0) return []
        return [
          {
            name,
            articles: own.map(({draft, address: {path, anchors, led, from}}, order): Placed => {
              const partOf = from !== undefined && from !== path && living.has(from) ? articleId(from) : undefined
              return placed(draft, {
                id: articleId(path),
                path,
                issue: id,
                order: order + 1,
                anchors,
                led: ledTo(led),
                partOf,
              })
            }),
          },
        ]
      })
      const own = laidPages.flatMap((page) => page.articles)
      if (own.length === 0 && pages.length > 0) return []
      articles.push(...own)
      claims.push(...issue.sources.map((source) => ({source, issue: id, folder})))
      const {date, when, dateSource, number, title, sources} = issue
      return [
        {
          id,
          date,
          when,
          dateSource,
          number,
          title,
          path: urlPath(`${folder}/index.html`),
          sources: sources.map((source) => source.path),
          pages: issuePages(laidPages, pageLinesOf(sources, pageOf)),
          articles: own.map((article) => article.id),
        },
      ]
    },
    few,
  )
  yield
  const drafts = unsettled.flatMap(({pages}) => pages.flatMap(([, all]) => all))
  const addressOf = (draft: Draft) => settled.articles.get(draft)?.path
  const records = yield* recordSources(
    claims,
    {drafts, doubled: copies.doubled, addressOf},
    facing ? registry : undefined,
  )
  return {
    issues: laid.flat(),
    articles,
    sources: records.sources,
    addresses: [...settled.entries, ...records.entries],
    diagnostics,
  }
}

/** Written out: members that are added to a copy of another record are added one by one, which takes some fifty times as long. */
function placed(draft: Draft, place: Omit<Placed, keyof Draft>): Placed {
  const {source, node, made, page, headlineLines, content, paragraphs, opening, asides, printed, places} = draft
  const {fingerprint, names} = draft
  const {id, path, issue, order, anchors, led, partOf} = place
  return {
    source,
    node,
    made,
    page,
    headlineLines,
    content,
    paragraphs,
    opening,
    asides,
    printed,
    fingerprint,
    names,
    places,
    id,
    path,
    issue,
    order,
    anchors,
    led,
    partOf,
  }
}

/** The pages on which articles begin or go on, or that carry anything else. */
function issuePages(
  placed: ReadonlyArray<{readonly name: string | undefined; readonly articles: ReadonlyArray<Placed>}>,
  lines: ReturnType<typeof pageLinesOf>,
): ReadonlyArray<IssuePage> {
  const begun = new Map(placed.map(({name, articles}) => [name, articles.map(({id}) => id)]))
  const continued = new Map<string | undefined, Array<ArticleId>>()
  for (const {id, page, places} of placed.flatMap(({articles}) => articles)) {
    for (const name of new Set(places.map((place) => place.page))) {
      if (name !== page) pushTo(continued, name, id)
    }
  }
  const names = new Set([...begun.keys(), ...continued.keys(), ...lines.keys()])
  return [...names]
    .map((name) => ({
      name,
      articles: begun.get(name) ?? [],
      continued: continued.get(name) ?? [],
      lines: lines.get(name) ?? [],
    }))
    .sort(by(({name}) => name, byPageName))
}

/** Which of the issues an article is of. */
function issueOf(issues: ReadonlyArray<UnsettledIssue>): (draft: Draft) => number {
  const found = new Map(issues.flatMap(({pages}, at) => pages.flatMap(([, own]) => own.map((draft) => [draft, at]))))
  return (draft) => found.get(draft) ?? -1
}

/** By the article that has them now. */
function ledTo(led: LedAway): Article['led'] {
  if (led.size === 0) return none
  return [...groupBy(led, ([, path]) => path)].map(([, own]) => ({
    article: articleId(own[0][1]),
    names: own.map(([name]) => name),
  }))
}

const none: Article['led'] = []

function pagesOf(parts: ReadonlyArray<Part>): ReadonlyMap<string | undefined, Array<Draft>> {
  const pages = new Map<string | undefined, Array<Draft>>()
  for (const part of parts) pushTo(pages, part.page, draftOf(part))
  return pages
}

/** Of an article, else of its file, else of the file's name. */
function printedPageOf(source: ParsedSource, node: ArticleNode | undefined): string | undefined {
  return pageName(node?.page ?? source.tree.issue.page ?? pageOfPath(source.path))
}
