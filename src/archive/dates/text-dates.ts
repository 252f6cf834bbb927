import {digitDates} from '../../tree/digit-dates.ts'
import type {IssueDate} from '../types.ts'
import {daysBetween, issueDate} from './calendar.ts'

const years = /(?<!\d)(1[89]\d\d|20\d\d)年/g
const days = /(?:(?<!\d)(1[89]\d\d|20\d\d)年)?(?<!\d)(\d{1,2})月(\d{1,2})日/g

/** A day that lies ahead of the paper, or ends a span: 将于6月30日, 至7月5日, 9月1日前. */
const aheadBefore = /(?:[将將定拟擬][于於在]|至|到|截止|期限|—|-|~|～)$/
const aheadAfter = /^(?:[上下]午|晚)?(?:之前|以前|前|起|止|截止|至|到|—|-|~|～)/

/** A day that the texts name, and who says of which year it is. */
export interface TextDate {
  readonly date: IssueDate
  /** Printed with the day; the path's; only the year that the texts name most, which may be that of something else. */
  readonly year: 'printed' | 'path' | 'guessed'
  /** The day as the texts name it: 6月3日. */
  readonly printed: string
}

/**
 * The latest day that the texts name. Its year is printed with it, or that of the file's path, or, where neither says
 * one, the year that the texts name most:
 *
 *     6月1日上午 … 2020年 … 6月3日    →    2020-06-03, its year guessed
 *
 * Undefined where no year or two years are named most: then nothing says which one it is.
 */
export function dateOfTexts(texts: ReadonlyArray<string>, pathYear?: number): TextDate | undefined {
  const plain = texts.map(digitDates)
  const anchor = latestExplicit(plain)
  const year = pathYear ?? yearOf(plain)
  if (year === undefined) return undefined
  let latest: TextDate | undefined
  for (const text of plain) {
    for (const match of text.matchAll(days)) {
      const [printed, named, month, day] = match
      if (named !== undefined && Number(named) !== year) continue
      if (isAhead(text, match.index, printed.length)) continue
      const date = nearAnchor(issueDate(year, Number(month), Number(day)), named === undefined ? anchor : undefined)
      if (date === undefined || (latest !== undefined && date < latest.date)) continue
      const from = named !== undefined ? 'printed' : pathYear !== undefined ? 'path' : 'guessed'
      if (date !== latest?.date || from === 'printed') latest = {date, year: from, printed}
    }
  }
  return latest
}

/** The latest day that is named with its year. */
function latestExplicit(texts: ReadonlyArray<string>): IssueDate | undefined {
  let latest: IssueDate | undefined
  for (const text of texts) {
    for (const match of text.matchAll(days)) {
      const [printed, year, month, day] = match
      if (year === undefined || isAhead(text, match.index, printed.length)) continue
      const date = issueDate(Number(year), Number(month), Number(day))
      if (date !== undefined && (latest === undefined || date > latest)) latest = date
    }
  }
  return latest
}

/** At the turn of the year: 1月3日 beside 2020年12月30日 is of 2021, three days later and not a year before. */
function nearAnchor(date: IssueDate | undefined, anchor: IssueDate | undefined): IssueDate | undefined {
  if (date === undefined || anchor === undefined || daysBetween(date, anchor) < 300) return date
  const next = issueDate(Number(date.slice(0, 4)) + 1, Number(date.slice(5, 7)), Number(date.slice(8, 10)))
  return next !== undefined && Math.abs(daysBetween(anchor, next)) <= 45 ? next : date
}

function isAhead(text: string, at: number, length: number): boolean {
  return (
    aheadBefore.test(text.slice(Math.max(0, at - 2), at)) || aheadAfter.test(text.slice(at + length, at + length + 4))
  )
}

function yearOf(texts: ReadonlyArray<string>): number | undefined {
  const counts = new Map<number, number>()
  for (const text of texts) {
    for (const [, year] of text.matchAll(years)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const named = [...counts].filter(([, count]) => count === most)
  return named.length === 1 ? named[0]?.[0] : undefined
}
