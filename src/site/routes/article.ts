import type {Article, Issue} from '../../archive/types.ts'
import type {ArticleContent} from '../../tree/types.ts'
import {sectionId} from '../addresses.ts'
import {creditsOf, headlineLines, lengthLabel} from '../entry.ts'
import type {Context} from '../frame.ts'
import {dayLabel, issueFullName, numberLabel, originLabel, pageLabel, weekdayLabel} from '../labels.ts'
import {linkTo} from '../links.ts'
import type {Lookup} from '../lookup.ts'
import type {Link, PageOf} from '../page.ts'
import {issueCrumbs, issueLink} from './issue.ts'

/** So many of the same page's other articles are named beside an article. */
const neighboursShown = 6

/** A page for each article. */
export function articlePages(context: Context): ReadonlyArray<PageOf<'article'>> {
  return context.archive.issues.flatMap((issue) =>
    issue.pages.flatMap(({articles}, page) => {
      const records = articles.map(context.lookup.article)
      return records.map((article) => articlePage(context, article, issue, page, records))
    }),
  )
}

function articlePage(
  {lookup, frame}: Context,
  article: Article,
  issue: Issue,
  pageIndex: number,
  onPage: ReadonlyArray<Article>,
): PageOf<'article'> {
  const at = positionOf(article, issue, pageIndex, onPage)
  const previous = issue.articles[at - 1]
  const next = issue.articles[at + 1]
  const seams = article.content.reduce((sum, node) => sum + mendedIn(node), 0)
  return {
    path: article.path,
    template: 'article',
    props: {
      ...frame({
        path: article.path,
        section: 'calendar',
        title: article.headline,
        date: issueFullName(issue),
        description: article.excerpt === '' ? article.headline : article.excerpt,
      }),
      crumbs: issueCrumbs(issue),
      headline: headlineLines(article),
      column: article.column === undefined ? undefined : linkTo(lookup.column(article.column)),
      byline: creditsOf(article, lookup),
      credit: article.credit,
      issue: issueLink(issue),
      day: issue.date === undefined ? undefined : {iso: issue.date, label: dayLabel(issue.date)},
      weekday: issue.date === undefined ? undefined : weekdayLabel(issue.date),
      number: issue.number === undefined ? undefined : numberLabel(issue.number),
      page:
        article.page === undefined
          ? undefined
          : {label: pageLabel(article.page), path: `${issue.path}#${sectionId(pageIndex)}`},
      origin: originLabel(issue.dateSource),
      content: article.content,
      seams: seams === 0 ? undefined : `${seams} 处`,
      departments: article.departments.map(({id}) => lookup.departmentLink(id)),
      reporters: [...new Set(article.byline.map(({person}) => person))].map(lookup.personLink),
      length: lengthLabel(article),
      source: {path: article.source.path, line: `第${article.source.line}行`},
      neighbours: neighboursOf(article, onPage, lookup),
      previous: previous && lookup.headlineLink(previous),
      next: next && lookup.headlineLink(next),
    },
  }
}

/** Its place in the whole issue: the articles of the pages before, and those before it on its own. */
function positionOf(article: Article, issue: Issue, pageIndex: number, onPage: ReadonlyArray<Article>): number {
  const before = issue.pages.slice(0, pageIndex).reduce((sum, {articles}) => sum + articles.length, 0)
  const at = before + onPage.indexOf(article)
  return issue.articles[at] === article.id ? at : issue.articles.indexOf(article.id)
}

/** Those that follow on the page, then those that stand before. */
function neighboursOf(article: Article, onPage: ReadonlyArray<Article>, lookup: Lookup): ReadonlyArray<Link> {
  const at = onPage.indexOf(article)
  return [...onPage.slice(at + 1, at + 1 + neighboursShown), ...onPage.slice(Math.max(0, at - neighboursShown), at)]
    .slice(0, neighboursShown)
    .map(({id}) => lookup.headlineLink(id))
}

/** How many breaks were mended: a seam that something spoke for. */
function mendedIn(node: ArticleContent): number {
  let mended = 0
  for (const child of node.children) if (child.type === 'seam' && child.data !== undefined) mended++
  return mended
}
