import {digitDates} from '../../tree/digit-dates.ts'
import type {IssueDate} from '../types.ts'
import {issueDate} from './calendar.ts'

/**
 * The day that an editor wrote as the date of an issue, in whichever form it is read in one way only.
 *
 *     2024-05-10, 2024-5-10, 2024/5/10, 2024.5.10, 20240510, 2024年5月10日, 二〇二四年五月十日    2024-05-10
 *     10-05-2024, 5/10, 2024-05                                                            no day
 *
 * 2024-02-30 is a day that the calendar does not have.
 */
export function saidDate(text: string): IssueDate | 'no-such-day' | undefined {
  const said = digitDates(text).trim()
  const [, year, month, day] = forms.map((form) => form.exec(said)).find((match) => match !== null) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  return issueDate(Number(year), Number(month), Number(day)) ?? 'no-such-day'
}

/** Behind the day may be a weekday, or the time that an export adds. */
const behind = '(?:\\s*(?:星期|周|礼拜)[日天一二三四五六]|[T\\s]+\\d{1,2}:\\d\\d\\S*)?$'
const forms = [
  new RegExp(`^(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日号]${behind}`),
  ...['-', '/', '\\.'].map((sign) => new RegExp(`^(\\d{4})${sign}(\\d{1,2})${sign}(\\d{1,2})${behind}`)),
  new RegExp(`^(\\d{4})(\\d\\d)(\\d\\d)${behind}`),
]
