import type {ArticleId} from '../../archive/types.ts'
import {addresses, atomPath, jsonFeedPath} from '../addresses.ts'
import {DeferredFile} from '../deferred.ts'
import {feedsOf, isInFeeds, siteFeeds} from '../feed-links.ts'
import type {FeedProps, FileOf, SiteFile} from '../file.ts'
import {formerPaths} from '../former-paths.ts'
import type {Context} from '../frame.ts'
import {paperOf} from '../records/paper.ts'

/** The site’s feed holds so many articles, those of the newest issues; that of a department or a person fewer. */
const entries = {site: 50, list: 10} as const

/**
 * An Atom feed and a JSON Feed of the newest articles: of all, and of each department, person and column. At the
 * addresses of one that was taken into another stand the other’s, for who reads them is not told that they moved.
 */
export function feedFiles({archive, config, lookup}: Context): ReadonlyArray<SiteFile> {
  const paper = paperOf(config)
  const formerOf = formerPaths(archive)
  const newest = [...archive.issues].reverse().flatMap(({articles}) => articles)
  const records = [
    ...archive.departments.map((record) => ({record, ids: record.articles.map(({id}) => id)})),
    ...[...archive.people, ...archive.columns].map((record) => ({record, ids: record.articles})),
  ]
  return [
    ...(siteFeeds(archive, config).length === 0
      ? []
      : both([addresses.feed], {title: config.title, page: addresses.home}, newest, entries.site)),
    ...records.flatMap(({record, ids}) => {
      const [feed] = feedsOf(record, ids, {config, lookup})
      if (feed === undefined) return []
      return both([record.path, ...formerOf(record.path)], {title: feed.title, page: record.path}, ids, entries.list)
    }),
  ]

  /** At each of its addresses, of which they name the first. */
  function both(
    paths: readonly [FeedProps['page'], ...ReadonlyArray<FeedProps['page']>],
    head: Pick<FeedProps, 'title' | 'page'>,
    ids: ReadonlyArray<ArticleId>,
    count: number,
  ): ReadonlyArray<SiteFile> {
    const [path] = paths
    const props = {...head, description: config.description, paper, atom: atomPath(path), json: jsonFeedPath(path)}
    const held: Array<ArticleId> = []
    for (const id of ids) {
      if (held.length === count) break
      if (isInFeeds(lookup.issue(lookup.article(id).issue))) held.push(id)
    }
    return paths.flatMap((at) => [feed(atomPath(at), 'atom'), feed(jsonFeedPath(at), 'json-feed')])

    function feed<F extends 'atom' | 'json-feed'>(at: FeedProps['page'], format: F): FileOf<F> {
      return new DeferredFile<F>(at, format, props, () => held.map(lookup.piece))
    }
  }
}
