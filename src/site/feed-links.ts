import type {Archive, UrlPath} from '../archive/types.ts'
import type {SiteConfig} from '../config/types.ts'
import {addresses, atomPath, jsonFeedPath} from './addresses.ts'
import {type Titled, titleOf} from './links.ts'
import type {Feed} from './props/link.ts'
import {publicUrl} from './public-url.ts'

/** The feeds of the whole site; none where no issue has a day, for an entry must say when. */
export function siteFeeds({issues}: Archive, config: SiteConfig): ReadonlyArray<Feed> {
  const dated = issues.some(({date, articles}) => date !== undefined && articles.length > 0)
  return dated ? pair(addresses.feed, config.title, config) : []
}

/** The feeds of a department, a reporter or a column; likewise. */
export function feedsOf(
  record: Titled & {readonly path: UrlPath},
  isDated: boolean,
  config: SiteConfig,
): ReadonlyArray<Feed> {
  return isDated ? pair(record.path, `${titleOf(record)}｜${config.title}`, config) : []
}

function pair(path: UrlPath, title: string, config: SiteConfig): ReadonlyArray<Feed> {
  if (publicUrl(config) === undefined) return []
  return [
    {type: 'application/atom+xml', label: 'Atom', title, path: atomPath(path)},
    {type: 'application/feed+json', label: 'JSON Feed', title, path: jsonFeedPath(path)},
  ]
}
