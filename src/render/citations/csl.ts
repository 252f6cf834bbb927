import type {ArticleRecord} from '../../site/records/record.ts'
import {absolute} from '../absolute.ts'
import {oneLine} from '../clean.ts'
import {citationKey} from './biblatex.ts'
import {isEstimated} from './gbt-7714.ts'

/** An item of CSL-JSON. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly author?: ReadonlyArray<{readonly literal: string}>
  readonly 'container-title': string
  readonly issued?: {readonly 'date-parts': ReadonlyArray<ReadonlyArray<number>>; readonly circa?: true}
  readonly issue?: string
  readonly page?: string
  readonly section?: string
  readonly 'publisher-place'?: string
  readonly ISSN?: string
  readonly URL?: string
  readonly language: 'zh-CN'
}

/** An article as an item of CSL-JSON; a day that the text alone suggests is `circa`. */
export function cslItem(record: ArticleRecord): CslItem {
  const {paper, issue, page, column} = record
  const authors = record.authors.map((name) => ({literal: oneLine(name)}))
  const url = absolute(paper, record.path)
  return {
    id: citationKey(record),
    type: 'article-newspaper',
    title: oneLine(record.title),
    ...(authors.length > 0 && {author: authors}),
    'container-title': oneLine(paper.title),
    ...(issue.when !== undefined && {
      issued: {'date-parts': [issue.when.split('-').map(Number)], ...(isEstimated(issue) && {circa: true as const})},
    }),
    ...(issue.number !== undefined && {issue: oneLine(issue.number)}),
    ...(page !== undefined && {page: oneLine(page)}),
    ...(column !== undefined && {section: oneLine(column.name)}),
    ...(paper.place !== undefined && {'publisher-place': oneLine(paper.place)}),
    ...(paper.issn !== undefined && {ISSN: paper.issn}),
    ...(url !== undefined && {URL: url}),
    language: 'zh-CN',
  }
}
