import type {ArticleRecord} from '../../site/records/record.ts'
import {absolute} from '../absolute.ts'
import {oneLine} from '../clean.ts'

/** The edition of the standard: its punctuation is full-width from 2025 on, and it asks for no 引用日期. */
export type Edition = 2025 | 2015

/** Stands where the day of reading goes: only the reader knows it. */
export const accessDate = '引用日期'

/**
 * An article of a newspaper by GB/T 7714, in the numeric form.
 *
 *     某甲，某乙，某丙，等. 题名[N/OL]. 报名，2020-06-05（A03）. https://…
 *     某甲, 某乙, 某丙, 等. 题名[N/OL]. 报名, 2020-06-05(A03)[引用日期]. https://….
 *
 * A day that the text alone suggests stands in brackets, as the standard has it for what is estimated; of which a month or
 * a year alone is known is cited so, 2020-06; where nothing is, the issue's number stands in its place.
 */
export function gbt7714(record: ArticleRecord, edition: Edition): string {
  const {comma, open, close} = edition === 2025 ? full : half
  const {paper, issue, page} = record
  const url = absolute(record.paper, record.path)
  const authors = record.authors.length > 3 ? [...record.authors.slice(0, 3), '等'] : record.authors
  const when = issue.when === undefined ? numberOf(issue) : isEstimated(issue) ? `[${issue.when}]` : issue.when
  const where = `${[paper.title, ...(when === undefined ? [] : [when])].join(comma)}${page === undefined ? '' : `${open}${page}${close}`}`
  const parts = [
    ...(authors.length === 0 ? [] : [authors.join(comma)]),
    `${record.title}[${url === undefined ? 'N' : 'N/OL'}]`,
    url !== undefined && edition === 2015 ? `${where}[${accessDate}]` : where,
    ...(url === undefined ? [] : [url]),
  ]
  return oneLine(`${parts.join('. ')}.`)
}

const full = {comma: '，', open: '（', close: '）'} as const
const half = {comma: ', ', open: '(', close: ')'} as const

/** Whether an issue's day was taken from its text. */
export function isEstimated({dateSource}: ArticleRecord['issue']): boolean {
  return dateSource === 'text'
}

/** An issue without a day is named by its number: 第412期, 增刊1 */
function numberOf({number, name}: ArticleRecord['issue']): string | undefined {
  return number === undefined ? undefined : name
}
