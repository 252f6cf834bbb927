import {monthOf} from '../../archive/dates/calendar.ts'
import {once} from '../../archive/once.ts'
import {pushTo} from '../../archive/push-to.ts'
import type {Archive, Article} from '../../archive/types.ts'
import {addresses, countsPath} from '../addresses.ts'
import type {Context} from '../frame.ts'
import {byTotal, type Count, countYears, type YearCounts} from '../lists/counts.ts'
import {whoWithWhom} from '../lists/pairs.ts'
import type {PageOf} from '../page.ts'
import type {CountTable} from '../props/counts.ts'
import type {Link} from '../props/link.ts'
import {articlesLabel, figure} from '../wording/labels.ts'

/** 上稿量: a page with all years, and one for each year with its months. */
export function* countsPages(context: Context): Generator<PageOf<'counts'>> {
  const years = countYears(context.archive.articles, context.lookup)
  const all = [...years.keys()]
  if (all.length === 0) return
  const articlesOf = byYear(context)
  const columns = all.map((year) => `${year}年`)
  yield page(
    context,
    addresses.counts,
    '上稿量',
    all,
    tablesOf(acrossYears(years, all), columns),
    context.archive.articles,
  )
  for (const [year, counts] of years) {
    const [title, label] = [`${year}年上稿量`, `${year}年`]
    const articles = articlesOf.get(year) ?? []
    yield page(context, countsPath(year), title, all, tablesOf(counts, months), articles, label)
  }
}

/** Where the counts are, for the pages that lead there. */
export function countsLink({issues}: Archive): Link | undefined {
  return issues.some(({when = ''}) => monthOf(when) !== undefined)
    ? {label: '上稿量', path: addresses.counts}
    : undefined
}

const months = Array.from({length: 12}, (_, month) => `${month + 1}月`)

function page(
  {frame, lookup}: Context,
  path: PageOf<'counts'>['path'],
  name: string,
  years: ReadonlyArray<string>,
  tables: ReadonlyArray<CountTable>,
  articles: ReadonlyArray<Article>,
  year?: string,
): PageOf<'counts'> {
  return {
    path,
    template: 'counts',
    props: {
      ...frame({path, section: undefined, title: name, description: `${name}：部门、通讯员、记者各发表多少篇。`}),
      name,
      summary: '部门计以其为主的报道；作者每篇计一次，不论署名先后。',
      crumbs: year === undefined ? [] : [{label: '上稿量', path: addresses.counts}],
      years: years.map((each) => ({label: `${each}年`, path: countsPath(each)})),
      tables,
      pairs: whoWithWhom(articles, lookup),
      csv: {label: 'CSV', path: addresses.countsCsv},
    },
  }
}

function byYear({archive, lookup}: Context): ReadonlyMap<string, ReadonlyArray<Article>> {
  const years = new Map<string, Array<Article>>()
  for (const article of archive.articles) {
    const year = lookup.issue(article.issue).when?.slice(0, 4)
    if (year !== undefined) pushTo(years, year, article)
  }
  return years
}

/** The same lists with a column for each year. */
function acrossYears(years: ReadonlyMap<string, YearCounts>, all: ReadonlyArray<string>): YearCounts {
  const across = (pick: (counts: YearCounts) => ReadonlyArray<Count>): ReadonlyArray<Count> => {
    const merged = new Map<string, {count: Count; totals: Array<number>}>()
    for (const [year, counts] of years) {
      for (const count of pick(counts)) {
        once(merged, count.id, () => ({count, totals: all.map(() => 0)})).totals[all.indexOf(year)] = count.total
      }
    }
    return [...merged.values()]
      .map(({count, totals}) => ({...count, months: totals, total: totals.reduce((sum, each) => sum + each, 0)}))
      .sort(byTotal)
  }
  return {
    departments: across(({departments}) => departments),
    correspondents: across(({correspondents}) => correspondents),
    reporters: across(({reporters}) => reporters),
  }
}

function tablesOf(counts: YearCounts, heads: ReadonlyArray<string>): ReadonlyArray<CountTable> {
  const tables: ReadonlyArray<readonly [string, string, ReadonlyArray<Count>]> = [
    ['departments', '部门', counts.departments],
    ['correspondents', '通讯员', counts.correspondents],
    ['reporters', '记者及其他作者', counts.reporters],
  ]
  return tables
    .filter(([, , rows]) => rows.length > 0)
    .map(([id, label, rows]) => ({
      id,
      label,
      summary: articlesLabel(rows.reduce((sum, {total}) => sum + total, 0)),
      heads,
      rows: rows.map(({name, path, months: cells, total}) => ({
        link: {label: name, path},
        cells: cells.map((count) => (count === 0 ? '' : figure(count))),
        total: figure(total),
      })),
    }))
}
