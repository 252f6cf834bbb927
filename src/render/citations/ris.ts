import type {ArticleRecord} from '../../site/records/record.ts'
import {absolute} from '../absolute.ts'
import {oneLine} from '../clean.ts'
import {isEstimated} from './gbt-7714.ts'

/** An article in RIS, as EndNote, NoteExpress and Zotero take it in. Lines end as the format has it. */
export function ris(record: ArticleRecord): string {
  const {paper, issue} = record
  const day = issue.when
  const known = day !== undefined && !isEstimated(issue)
  const fields: ReadonlyArray<readonly [string, string | undefined]> = [
    ['TY', 'NEWS'],
    ['TI', record.title],
    ...record.authors.map((name) => ['AU', name] as const),
    ['T2', paper.title],
    ['PY', known ? day.slice(0, 4) : undefined],
    ['DA', known ? dateOf(day) : undefined],
    ['IS', issue.number],
    ['SP', record.page],
    ['SE', record.column?.name],
    ['CY', paper.place],
    ['SN', paper.issn],
    ['UR', absolute(paper, record.path)],
    ['LA', 'zh-CN'],
    ['DP', paper.publisher],
    ['N1', day !== undefined && !known ? estimateNote(day) : undefined],
  ]
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
  return `${lines.join('')}ER  - \r\n`
}

/** `2016/05/12/`; where the month or the year alone is known, `2016/05//`, `2016///`. */
function dateOf(when: string): string {
  const [year = '', month = '', day = ''] = when.split('-')
  return `${year}/${month}/${day}/`
}

/** What is to be said of a day that the text alone suggests. */
export function estimateNote(day: string): string {
  return `出版日期据正文推定，不早于${day}`
}
