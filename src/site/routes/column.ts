import type {ArticleId, Column} from '../../archive/types.ts'
import {addresses} from '../addresses.ts'
import {DeferredList} from '../deferred.ts'
import {feedsOf} from '../feed-links.ts'
import type {Context} from '../frame.ts'
import {countedLinkTo} from '../links.ts'
import {isWanted, type Listed, listingPages, spanOf} from '../lists/listing.ts'
import {columnTable, tableLink} from '../lists/tables.ts'
import type {Page, PageOf} from '../page.ts'
import {figure} from '../wording/labels.ts'

/** The list of 栏目, and each one's articles. */
export function* columnPages(context: Context, only?: string): Generator<Page> {
  if (isWanted(addresses.columns, only)) yield indexPage(context)
  for (const column of context.archive.columns) if (isWanted(column.path, only)) yield* pagesOf(context, column)
}

function indexPage({archive, lookup, frame}: Context): PageOf<'columns'> {
  const path = addresses.columns
  const summary = `${figure(archive.columns.length)} 个栏目`
  return {
    path,
    template: 'columns',
    props: {
      ...frame({path, section: 'columns', title: '栏目', description: `${summary}，按首次见报的先后。`}),
      summary,
      links: archive.columns.map((column) => ({
        ...countedLinkTo(column),
        span: spanOf(column.articles.map(lookup.article), lookup),
      })),
    },
  }
}

function pagesOf({lookup, frame, config}: Context, column: Column): ReadonlyArray<PageOf<'column'>> {
  const feeds = feedsOf(column, column.articles, {config, lookup})
  return listingPages(column.path, column.articles, listedOf, lookup).map(
    (page) =>
      new DeferredList('column', page, ({path, label, summary, listing}) => ({
        ...frame({
          path,
          section: 'columns',
          title: label === undefined ? column.name : `${column.name} ${label}`,
          description: `栏目“${column.name}”：${summary}。`,
        }),
        name: column.name,
        summary,
        crumbs: [{label: '栏目', path: addresses.columns}],
        table: tableLink(column, () => columnTable(column, lookup)),
        feeds,
        listing,
      })),
  )

  function listedOf(id: ArticleId): Listed {
    return {article: lookup.article(id), note: undefined, part: undefined}
  }
}
