import {nameOfArticle} from '../../archive/naming/article-name.ts'
import {pushTo} from '../../archive/push-to.ts'
import type {Article, ArticleId, ArticlePlace, Issue, IssueId, UrlPath} from '../../archive/types.ts'
import type {ArticleContent} from '../../tree/types.ts'
import {addresses, itemId, lineId, sectionId} from '../addresses.ts'
import {DeferredPage} from '../deferred.ts'
import {issueDownloads} from '../downloads.ts'
import type {Context} from '../frame.ts'
import {issueTurn} from '../issue-turn.ts'
import {linkTo} from '../links.ts'
import type {PageOf} from '../page.ts'
import type {ArticleProps, PartLink} from '../props/article.ts'
import type {DatedLink, Link} from '../props/link.ts'
import {creditsOf, lengthLabel} from '../records/entry.ts'
import type {Lookup} from '../records/lookup.ts'
import {type Paper, paperOn} from '../records/paper.ts'
import {reportMail} from '../report-mail.ts'
import {basisLabel, dateLabel, eventLabel, numberLabel, pageLabel, weekdayLabel} from '../wording/labels.ts'
import {presentContent} from '../wording/present.ts'
import {issueCrumbs, issueLink} from './issue.ts'

/** So many of the same page's other articles are named beside an article. */
const neighboursShown = 6

/** A page for each article, or for those of one issue. */
export function* articlePages(context: Context, only?: IssueId): Generator<PageOf<'article'>> {
  const parts = new Map<ArticleId, Array<ArticleId>>()
  for (const {id, partOf} of context.archive.articles) {
    if (partOf !== undefined) pushTo(parts, partOf, id)
  }
  const {issues} = context.archive
  for (const [which, issue] of issues.entries()) {
    if (only !== undefined && issue.id !== only) continue
    const facts = issueFacts(issue, paperOn(context.config, issue.when), issueTurn(issues, which))
    const order = issue.pages.flatMap(({articles}) => articles)
    let start = 0
    for (const [page, {articles}] of issue.pages.entries()) {
      const before = start
      start += articles.length
      for (const [at, id] of articles.entries()) {
        yield articlePage(context, context.lookup.article(id), facts, () => ({
          page: `${issue.path}#${sectionId(page)}`,
          parts: parts.get(id) ?? [],
          neighbours: neighboursOf(articles, at, context.lookup),
          previous: order[before + at - 1],
          next: order[before + at + 1],
        }))
      }
    }
  }
}

/** What all articles of an issue say of it. */
function issueFacts(issue: Issue, paper: Paper, [previous, next]: ReadonlyArray<Issue | undefined>) {
  return {
    paper: paper.title,
    downloads: issueDownloads(issue, paper.title),
    previous: previous && issueLink(previous),
    next: next && issueLink(next),
    crumbs: issueCrumbs(issue),
    link: issueLink(issue),
    day: issue.when === undefined ? undefined : {iso: issue.when, label: dateLabel(issue.when)},
    weekday: issue.date === undefined ? undefined : weekdayLabel(issue.date),
    number: issue.number === undefined ? undefined : numberLabel(issue.number),
    origin: `${basisLabel(issue)}${paper.former ? `；当时报名“${paper.title}”` : ''}`,
  } as const
}

interface Place {
  readonly page: string
  readonly neighbours: ReadonlyArray<Link>
  readonly parts: ReadonlyArray<ArticleId>
  readonly previous: ArticleId | undefined
  readonly next: ArticleId | undefined
}

function articlePage(
  context: Context,
  article: Article,
  issue: ReturnType<typeof issueFacts>,
  placeOf: () => Place,
): PageOf<'article'> {
  return new DeferredPage(article.path, 'article', () => propsOf(context, article, issue, placeOf()))
}

function propsOf(
  {config, lookup, frame}: Context,
  article: Article,
  issue: ReturnType<typeof issueFacts>,
  place: Place,
): ArticleProps {
  const seams = article.content.reduce((sum, node) => sum + mendedIn(node), 0)
  const {site, title, description, canonical} = frame({
    path: article.path,
    section: 'calendar',
    title: nameOfArticle(article),
    date: issue.link.label,
    description: article.excerpt === '' ? nameOfArticle(article) : article.excerpt,
  })
  const page = article.page === undefined ? undefined : pageLabel(article.page)
  const printed = [issue.paper, issue.link.label, ...(page === undefined ? [] : [page])].join(' ')
  const reported = {headline: nameOfArticle(article), place: printed, address: canonical ?? article.path}
  const piece = lookup.piece(article.id)
  // one literal, without spreading: a record of so many fields is made once an article
  return {
    site,
    title,
    description,
    canonical,
    crumbs: issue.crumbs,
    headline: lookup.headlineLines(article.id),
    column: article.column === undefined ? undefined : linkTo(lookup.column(article.column)),
    byline: creditsOf(article, lookup),
    issue: issue.link,
    day: issue.day,
    weekday: issue.weekday,
    number: issue.number,
    page: page === undefined ? undefined : {label: page, path: place.page},
    origin: issue.origin,
    record: piece.record,
    downloads: issue.downloads,
    content: config.punctuation === 'full-width' ? presentContent(article.content) : article.content,
    anchors: article.anchors,
    corrects: article.corrects.map((id) => datedLink(id, lookup)),
    correctedBy: article.correctedBy.map((id) => datedLink(id, lookup)),
    partOf: article.partOf && lookup.headlineLink(article.partOf),
    parts: partsOf(article, place.parts, lookup),
    movedScript: article.led.length === 0 ? undefined : addresses.movedScript,
    seams: seams === 0 ? undefined : `${seams} 处`,
    departments: article.departments.map(({id}) => lookup.departmentLink(id)),
    reporters: [...new Set(article.byline.map(({person}) => person))].map(lookup.personLink),
    images: piece.images,
    event: article.event && {iso: article.event.first ?? '', label: eventLabel(article.event)},
    length: lengthLabel(article),
    sources: article.places.map((each) => sourceOf(each, article.path, lookup)),
    report: config.contact === undefined ? undefined : reportMail(config.contact, reported),
    related: article.related.map((id) => datedLink(id, lookup)),
    nearby: article.page === undefined ? '同期' : '同版',
    neighbours: place.neighbours,
    previous: place.previous && lookup.headlineLink(place.previous),
    next: place.next && lookup.headlineLink(place.next),
    previousIssue: issue.previous,
    nextIssue: issue.next,
  }
}

/** What was split off, and where paragraphs went besides. */
function partsOf({led}: Article, parts: ReadonlyArray<ArticleId>, lookup: Lookup): ReadonlyArray<PartLink> {
  const names = new Map(led.map((each) => [each.article, each.names]))
  return [...new Set([...parts, ...names.keys()])].map((id) => {
    const {label, path} = lookup.headlineLink(id)
    return {label, path, names: names.get(id) ?? []}
  })
}

function sourceOf({path, line, page}: ArticlePlace, address: UrlPath, lookup: Lookup) {
  const facing = lookup.facing(path)
  return {
    path,
    line: `第${line}行`,
    page: page === undefined ? undefined : pageLabel(page),
    facing: facing && `${facing}#${lineId(line)}`,
    item: facing && `${facing}#${itemId(address)}`,
  }
}

function datedLink(id: ArticleId, lookup: Lookup): DatedLink {
  const {when} = lookup.issue(lookup.article(id).issue)
  const {label, path} = lookup.headlineLink(id)
  return {label, path, day: when === undefined ? undefined : {iso: when, label: dateLabel(when)}}
}

/** In the order printed: those that follow on the page, and before them as many as there is room for. */
function neighboursOf(onPage: ReadonlyArray<ArticleId>, at: number, lookup: Lookup): ReadonlyArray<Link> {
  const after = onPage.slice(at + 1, at + 1 + neighboursShown)
  return [...onPage.slice(Math.max(0, at - neighboursShown + after.length), at), ...after].map(lookup.headlineLink)
}

/** How many breaks were mended: a seam that something spoke for. */
function mendedIn(node: ArticleContent): number {
  let mended = 0
  for (const child of node.children) if (child.type === 'seam' && child.data !== undefined) mended++
  return mended
}
