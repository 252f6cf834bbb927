import type {IssueDate} from './types.ts'

/** Whether a text is a day that exists, as `2020-06-05`. */
export function isIssueDate(value: string): value is IssueDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!match) return false
  const [, year = '', month = '', day = ''] = match
  return isDay(Number(year), Number(month), Number(day))
}

/** The date of a day; undefined for 2月30日. */
export function issueDate(year: number, month: number, day: number): IssueDate | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  const value = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isIssueDate(value) ? value : undefined
}

/** Whether a day lies in a span whose ends are years, months or days; a day that is not known lies in every span. */
export function isWithin(date: string | undefined, from: string | undefined, until: string | undefined): boolean {
  if (date === undefined) return true
  if (from !== undefined && date.slice(0, from.length) < from) return false
  return until === undefined || date.slice(0, until.length) <= until
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
