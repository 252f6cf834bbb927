import type {IssueDate} from '../types.ts'

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

/** The month of what is known of a day, of `2020-06-05` or `2020-06`; undefined of a year alone. */
export function monthOf(when: string): string | undefined {
  return when.length > 'yyyy'.length ? when.slice(0, 'yyyy-mm'.length) : undefined
}

/** The day so many days later, or earlier; undefined before the year 0 and after 9999. */
export function daysAfter(date: IssueDate, days: number): IssueDate | undefined {
  return dayOfNumber(numberOfDay(date) + days)
}

/** How many days lie from one day to another. */
export function daysBetween(first: IssueDate, last: IssueDate): number {
  return numberOfDay(last) - numberOfDay(first)
}

/** The first day of what is known of a day, of a day, a month or a year. */
export function firstDayOf(when: string): IssueDate | undefined {
  const [year = Number.NaN, month = 1, day = 1] = when.split('-').map(Number)
  return issueDate(year, month, day)
}

/** Its last day. */
export function lastDayOf(when: string): IssueDate | undefined {
  const [year = Number.NaN, month = 12, day] = when.split('-').map(Number)
  return day === undefined ? lastOfMonth(year, month) : issueDate(year, month, day)
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): IssueDate | undefined {
  return issueDate(year, month, daysOf(year, month))
}

/** Days since the first of March of the year 0, in the calendar that is now in use. */
function numberOfDay(date: IssueDate): number {
  const month = (Number(date.slice(5, 7)) + 9) % 12
  const year = Number(date.slice(0, 4)) - Math.floor(month / 10)
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return 365 * year + leaps + Math.floor((month * 306 + 5) / 10) + Number(date.slice(8, 10)) - 1
}

function dayOfNumber(number: number): IssueDate | undefined {
  let year = Math.floor((10000 * number + 14780) / 3652425)
  let day = dayInYear(number, year)
  if (day < 0) {
    year--
    day = dayInYear(number, year)
  }
  const month = Math.floor((100 * day + 52) / 3060)
  return issueDate(
    year + Math.floor((month + 2) / 12),
    ((month + 2) % 12) + 1,
    day - Math.floor((month * 306 + 5) / 10) + 1,
  )
}

function dayInYear(number: number, year: number): number {
  return number - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400))
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
