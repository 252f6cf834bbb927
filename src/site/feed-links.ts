import {monthOf} from '../archive/dates/calendar.ts'
import type {Archive, ArticleId, Issue, UrlPath} from '../archive/types.ts'
import type {SiteConfig} from '../config/types.ts'
import {addresses, atomPath, jsonFeedPath} from './addresses.ts'
import {type Titled, titleOf} from './links.ts'
import type {Feed} from './props/link.ts'
import {publicUrl} from './public-url.ts'
import type {Lookup} from './records/lookup.ts'

/** The feeds of the whole site; none where no issue can be in one. */
export function siteFeeds({issues}: Archive, config: SiteConfig): ReadonlyArray<Feed> {
  return issues.some(isInFeeds) ? pair(addresses.feed, config.title, config) : []
}

/** The feeds of a department, a reporter or a column; likewise. */
export function feedsOf(
  record: Titled & {readonly path: UrlPath},
  articles: ReadonlyArray<ArticleId>,
  {config, lookup}: {readonly config: SiteConfig; readonly lookup: Pick<Lookup, 'article' | 'issue'>},
): ReadonlyArray<Feed> {
  return articles.some((id) => isInFeeds(lookup.issue(lookup.article(id).issue)))
    ? pair(record.path, `${titleOf(record)}｜${config.title}`, config)
    : []
}

/** An entry must say on which day it was published: of a month that is its first, of a year it would say nothing. */
export function isInFeeds({when}: Pick<Issue, 'when'>): boolean {
  return when !== undefined && monthOf(when) !== undefined
}

function pair(path: UrlPath, title: string, config: SiteConfig): ReadonlyArray<Feed> {
  if (publicUrl(config) === undefined) return []
  return [
    {type: 'application/atom+xml', label: 'Atom', title, path: atomPath(path)},
    {type: 'application/feed+json', label: 'JSON Feed', title, path: jsonFeedPath(path)},
  ]
}
