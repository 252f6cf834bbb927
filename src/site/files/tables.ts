import {urlPath} from '../../archive/ids.ts'
import type {Article, Column, Department, Person, UrlPath} from '../../archive/types.ts'
import {addresses, csvPath} from '../addresses.ts'
import type {FileOf} from '../file.ts'
import {formerPaths} from '../former-paths.ts'
import type {Context} from '../frame.ts'
import {countYears} from '../lists/counts.ts'
import {csv} from '../lists/csv.ts'
import {isOnOnePage} from '../lists/listing.ts'
import {columnTable, departmentTable, personTable} from '../lists/tables.ts'
import type {Lookup} from '../records/lookup.ts'
import {textFile} from './text-file.ts'

/**
 * The tables beside the pages, as CSV: the 上稿量, and the articles of each department, person and column that has many,
 * or had, at the addresses that it once had, too.
 */
export function tableFiles({archive, lookup}: Pick<Context, 'archive' | 'lookup'>): ReadonlyArray<FileOf<'text'>> {
  const formerOf = formerPaths(archive)
  return [
    textFile(addresses.countsCsv, () => countsCsv(archive.articles, lookup)),
    ...tablesOf(archive.departments, (department) => departmentTable(department, lookup)),
    ...tablesOf(archive.people, (person) => personTable(person, lookup)),
    ...tablesOf(archive.columns, (column) => columnTable(column, lookup)),
  ]

  function tablesOf<T extends Column | Department | Person>(
    records: ReadonlyArray<T>,
    print: (record: T) => string,
  ): ReadonlyArray<FileOf<'text'>> {
    return records
      .filter((record) => isLong(record) || wasLong(record.path))
      .flatMap((record) =>
        [record.path, ...formerOf(record.path)].map((path) => textFile(csvPath(path), () => print(record))),
      )
  }

  /** Its second page was published once, and its table with it. */
  function wasLong(path: UrlPath): boolean {
    return archive.addresses.entries.has(urlPath(path.replace(/\.html$/, '-1.html')))
  }
}

function isLong({articles}: {readonly articles: ReadonlyArray<unknown>}): boolean {
  return !isOnOnePage(articles.length)
}

function countsCsv(articles: ReadonlyArray<Article>, lookup: Lookup): string {
  const kinds = {departments: '部门', correspondents: '通讯员', reporters: '作者'} as const
  const rows = [...countYears(articles, lookup)].flatMap(([year, counts]) =>
    [
      ...counts.departments.map((count) => ({kind: kinds.departments, count})),
      ...counts.correspondents.map((count) => ({kind: kinds.correspondents, count})),
      ...counts.reporters.map((count) => ({kind: kinds.reporters, count})),
    ].map(({kind, count}) => [year, kind, count.name, ...count.months, count.total]),
  )
  const months = Array.from({length: 12}, (_, month) => `${month + 1}月`)
  return csv(['年', '类别', '名称', ...months, '合计'], rows)
}
