import {nameOfArticle} from '../../archive/naming/article-name.ts'
import type {Article, Column, Department, Person, PersonId} from '../../archive/types.ts'
import {csvPath} from '../addresses.ts'
import {type Titled, titleOf} from '../links.ts'
import type {TableLink} from '../props/link.ts'
import type {Lookup} from '../records/lookup.ts'
import {unnamedRole} from '../wording/labels.ts'
import {csv} from './csv.ts'
import {isOnOnePage} from './listing.ts'

const columns = ['日期', '期号', '版', '标题', '关系', '作者', '栏目', '字数', '地址'] as const

/** A department’s articles, as CSV. */
export function departmentTable({articles}: Department, lookup: Lookup): string {
  return csv(
    columns,
    articles.map(({id, lead}) => rowOf(lookup.article(id), lead ? '为主' : '涉及', lookup)),
  )
}

/** A person’s articles, as CSV. */
export function personTable({id: person, articles}: Person, lookup: Lookup): string {
  return csv(
    columns,
    articles.map((id) => rowOf(lookup.article(id), rolesOf(lookup.article(id), person), lookup)),
  )
}

/** A column’s articles, as CSV. */
export function columnTable({articles}: Column, lookup: Lookup): string {
  return csv(
    columns,
    articles.map((id) => rowOf(lookup.article(id), undefined, lookup)),
  )
}

/** The table of a list that stands on one page is in that page: most are short, and a file of each would be half the site. */
export function tableLink(
  record: Titled & Pick<Column | Department | Person, 'path' | 'articles'>,
  print: () => string,
): TableLink {
  const link = {label: 'CSV', name: `${titleOf(record)}.csv`}
  return isOnOnePage(record.articles.length)
    ? {...link, path: undefined, text: print()}
    : {...link, path: csvPath(record.path), text: undefined}
}

function rowOf(
  article: Article,
  relation: string | undefined,
  lookup: Lookup,
): ReadonlyArray<string | number | undefined> {
  const {when, number} = lookup.issue(article.issue)
  return [
    when,
    number,
    article.page,
    nameOfArticle(article),
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
