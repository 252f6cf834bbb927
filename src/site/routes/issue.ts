import {monthOf} from '../../archive/dates/calendar.ts'
import {nameOfArticle} from '../../archive/naming/article-name.ts'
import type {Issue} from '../../archive/types.ts'
import {addresses, monthPath, yearPath} from '../addresses.ts'
import {DeferredPage} from '../deferred.ts'
import {issueDownloads} from '../downloads.ts'
import type {Context} from '../frame.ts'
import {issueTurn} from '../issue-turn.ts'
import type {PageOf} from '../page.ts'
import type {Link} from '../props/link.ts'
import {paperOn} from '../records/paper.ts'
import {issueHead, sectionsOf} from '../sections.ts'
import {issueFullName, monthLabel, monthNumeral, originLabel, yearLabel} from '../wording/labels.ts'

/** A page for each issue, or for the one at an address: its articles by 版 and 栏目. */
export function* issuePages(context: Context, only?: string): Generator<PageOf<'issue'>> {
  const {issues} = context.archive
  for (const [index, issue] of issues.entries()) {
    if (only === undefined || issue.path === only) yield issuePage(context, issue, ...issueTurn(issues, index))
  }
}

/** Where an issue stands among the days. */
export function issueCrumbs(issue: Issue): ReadonlyArray<Link> {
  const {when} = issue
  if (when === undefined) return [{label: '按日期', path: addresses.calendar}]
  const year = {label: yearLabel(when), path: yearPath(when.slice(0, 4))}
  const month = monthOf(when)
  return month === undefined ? [year] : [year, {label: monthNumeral(month), path: monthPath(month)}]
}

/** An issue by its full name. */
export function issueLink(issue: Issue): Link {
  return {label: issueFullName(issue), path: issue.path}
}

function issuePage(
  {lookup, frame, config}: Context,
  issue: Issue,
  previous: Issue | undefined,
  next: Issue | undefined,
): PageOf<'issue'> {
  return new DeferredPage(issue.path, 'issue', () => {
    const paper = paperOn(config, issue.when)
    const headlines = issue.articles.slice(0, 3).map((id) => nameOfArticle(lookup.article(id)))
    return {
      ...frame({
        path: issue.path,
        section: 'calendar',
        title: issueFullName(issue),
        date: issue.date === undefined ? undefined : monthLabel(issue.date),
        description: headlines.join('；') || issueFullName(issue),
      }),
      crumbs: issueCrumbs(issue),
      issue: issueHead(issue),
      origin: `${originLabel(issue)}${paper.former ? `当时报名“${paper.title}”。` : ''}`,
      sections: sectionsOf(issue, lookup, true),
      sources: issue.sources.map((source) => ({label: source, path: lookup.facing(source)})),
      record: lookup.issueRecord(issue),
      paper,
      downloads: issueDownloads(issue, paper.title),
      previous: previous && issueLink(previous),
      next: next && issueLink(next),
    }
  })
}
