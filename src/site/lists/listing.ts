import type {Article, UrlPath} from '../../archive/types.ts'
import type {Bar, Listing, Row, YearGroup} from '../props/list.ts'
import type {Lookup} from '../records/lookup.ts'
import {newestOf, updatedOf} from '../records/updated.ts'
import {articlesLabel, spanLabel, undated} from '../wording/labels.ts'
import {type ListPage, paginate} from './paginate.ts'

/** An article of a list, and what the list says of it. */
export interface Listed {
  readonly article: Article
  readonly note: string | undefined
  /** Under which head it stands in its year; neighbours of one head stand together. */
  readonly part: string | undefined
}

/** One page of a list, and where it stands. */
export interface ListingPage {
  readonly path: UrlPath
  /** `第3页`; absent on the first. */
  readonly label: string | undefined
  /** `402 篇，2019—2026`, of the whole list on its first page; on another one of what stands there, which stays as it is. */
  readonly summary: string
  readonly listing: Listing
  /** The day of the newest of its articles, and of what corrects them. */
  readonly updated: string | undefined
}

const pageSize = 100

/** Is a page of the list that begins at an address wanted? Where none is named, each is. */
export function isWanted(path: UrlPath, only: string | undefined): boolean {
  return only === undefined || only === path || only.startsWith(path.replace(/\.html$/, '-'))
}

/** Is a list of so many articles not cut? */
export function isOnOnePage(count: number): boolean {
  return count < 2 * pageSize
}

/**
 * A record's articles, newest first, by year and on as many pages as they need; `read` says what is listed of each. What
 * all lists name is several times the archive, so each is made when it is asked for.
 */
export function listingPages<T>(
  path: UrlPath,
  items: ReadonlyArray<T>,
  read: (item: T) => Listed,
  lookup: Lookup,
): ReadonlyArray<ListingPage> {
  const yearOf = ({article}: Listed): string => lookup.issue(article.issue).when?.slice(0, 4) ?? ''
  const pages = paginate(items, pageSize)
  const pathOf = ({number}: ListPage<T>) => (number === undefined ? path : lookup.numbered(path, number))
  return pages.map((page, index) => {
    const newer = pages[index - 1]
    const older = pages[index + 1]
    const label = page.number === undefined ? undefined : `第${page.number}页`
    const summary = summaryOf((label === undefined ? items : page.items).map(read), lookup)
    return {
      path: pathOf(page),
      label,
      summary: label === undefined ? summary : `${label}，${summary}`,
      get updated() {
        return newestOf(page.items.map((item) => updatedOf(read(item).article, lookup)))
      },
      get listing() {
        const listed = page.items.map(read)
        const years = index === 0 ? countYears(pages, pathOf, (item) => yearOf(read(item))) : []
        return {
          groups: groupsOf(listed, yearOf, lookup),
          hasPages: listed.some(({article}) => article.page !== undefined),
          years: years.length > 1 ? years : [],
          newer: newer && {label: '较新的', path: pathOf(newer)},
          older: older && {label: '较早的', path: pathOf(older)},
        }
      },
    }
  })
}

/** `402 篇，2019—2026` */
function summaryOf(listed: ReadonlyArray<Listed>, lookup: Lookup): string {
  const count = articlesLabel(listed.length)
  const span = spanOf(
    listed.map(({article}) => article),
    lookup,
  )
  return span === undefined ? count : `${count}，${span}`
}

/** The years of the articles, which come newest first; undefined where none has a date. */
export function spanOf(articles: ReadonlyArray<Article>, lookup: Lookup): string | undefined {
  const dates = articles.flatMap(({issue}) => lookup.issue(issue).when ?? [])
  const [last, first] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined ? undefined : spanLabel(first, last)
}

type YearOf = (listed: Listed) => string

function groupsOf(items: ReadonlyArray<Listed>, yearOf: YearOf, lookup: Lookup): ReadonlyArray<YearGroup> {
  const groups = new Map<string, Array<{label: string | undefined; rows: Array<Row>}>>()
  for (const item of items) {
    const own = lookup.row(item.article.id)
    const row = item.note === undefined ? own : {...own, note: item.note}
    const parts = groups.get(yearOf(item)) ?? []
    groups.set(yearOf(item), parts)
    const last = parts.at(-1)
    if (last !== undefined && last.label === item.part) last.rows.push(row)
    else parts.push({label: item.part, rows: [row]})
  }
  return [...groups].map(([year, parts]) => ({id: yearId(year), label: yearName(year), parts}))
}

/** Each year leads to the page on which it begins, seen from the newest. */
function countYears<T>(
  pages: ReadonlyArray<ListPage<T>>,
  pathOf: (page: ListPage<T>) => UrlPath,
  yearOf: (item: T) => string,
): ReadonlyArray<Bar> {
  const years = new Map<string, {path: string; count: number}>()
  for (const page of pages) {
    for (const item of page.items) {
      const year = yearOf(item)
      const known = years.get(year)
      if (known === undefined) years.set(year, {path: `${pathOf(page)}#${yearId(year)}`, count: 1})
      else known.count++
    }
  }
  const most = Math.max(1, ...[...years.values()].map(({count}) => count))
  return [...years].map(([year, {path: target, count}]) => ({
    label: yearName(year),
    path: target,
    count: articlesLabel(count),
    width: Math.max(1, Math.round((100 * count) / most)),
  }))
}

/** What the part of a page is called that is about a year. */
export function yearId(year: string): string {
  return year === '' ? 'undated' : `y${year}`
}

function yearName(year: string): string {
  return year === '' ? undated : `${year}年`
}
