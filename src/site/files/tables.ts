import type {Article, UrlPath} from '../../archive/types.ts'
import {addresses, csvPath} from '../addresses.ts'
import {countYears} from '../counts.ts'
import {csv} from '../csv.ts'
import type {Context} from '../frame.ts'
import {isOnOnePage} from '../listing.ts'
import type {Lookup} from '../lookup.ts'
import {columnTable, departmentTable, personTable} from '../tables.ts'

/** A table, printed. */
interface Table {
  readonly path: UrlPath
  readonly text: string
}

/** The tables beside the pages, as CSV: the 上稿量, and the articles of each department, person and column that has many. */
export function tableFiles({archive, lookup}: Pick<Context, 'archive' | 'lookup'>): ReadonlyArray<Table> {
  return [
    {path: addresses.countsCsv, text: countsCsv(archive.articles, lookup)},
    ...archive.departments
      .filter(isLong)
      .map((department) => ({path: csvPath(department.path), text: departmentTable(department, lookup)})),
    ...archive.people.filter(isLong).map((person) => ({path: csvPath(person.path), text: personTable(person, lookup)})),
    ...archive.columns
      .filter(isLong)
      .map((column) => ({path: csvPath(column.path), text: columnTable(column, lookup)})),
  ]
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
