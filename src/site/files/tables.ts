import type {Article, PersonId, UrlPath} from '../../archive/types.ts'
import {addresses, csvPath} from '../addresses.ts'
import {countYears} from '../counts.ts'
import {csv} from '../csv.ts'
import type {Context} from '../frame.ts'
import {unnamedRole} from '../labels.ts'
import type {Lookup} from '../lookup.ts'

/** A table, printed. */
interface Table {
  readonly path: UrlPath
  readonly text: string
}

const columns = ['日期', '期号', '版', '标题', '关系', '作者', '栏目', '字数', '地址'] as const

/** The tables beside the pages: each department's and person's articles, and the 上稿量, as CSV. */
export function tableFiles({archive, lookup}: Pick<Context, 'archive' | 'lookup'>): ReadonlyArray<Table> {
  return [
    {path: addresses.countsCsv, text: countsCsv(archive.articles, lookup)},
    ...archive.departments.map(({path, articles}) => ({
      path: csvPath(path),
      text: csv(
        columns,
        articles.map(({id, lead}) => row(lookup.article(id), lead ? '为主' : '涉及', lookup)),
      ),
    })),
    ...archive.people.map(({id: person, path, articles}) => ({
      path: csvPath(path),
      text: csv(
        columns,
        articles.map((id) => row(lookup.article(id), rolesOf(lookup.article(id), person), lookup)),
      ),
    })),
  ]
}

function row(article: Article, relation: string, lookup: Lookup): ReadonlyArray<string | number | undefined> {
  const {date, number} = lookup.issue(article.issue)
  return [
    date,
    number,
    article.page,
    article.headline,
    relation,
    [...new Set(article.byline.map(({name}) => name))].join(' '),
    article.column === undefined ? '' : lookup.column(article.column).name,
    article.length,
    article.path,
  ]
}

function rolesOf({byline}: Article, person: PersonId): string {
  return [...new Set(byline.filter((each) => each.person === person).map(({role}) => role || unnamedRole))].join(' ')
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
