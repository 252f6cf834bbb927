import {digitDates} from '../../tree/digit-dates.ts'
import type {IssueDate} from '../types.ts'
import {daysBetween, issueDate} from './calendar.ts'

/** A lead says its day at its beginning. */
const reach = 40
/** News is not older than this. */
const fresh = 31

const day = /(?:(?<!\d)(1[89]\d\d|20\d\d)年)?(?<!\d)(\d{1,2})月(\d{1,2})日/

/**
 * The day that leads name with its year, where it is of the days before the issue but for the year: the year of the
 * file's name is mistyped, or that of the texts.
 *
 *     2021-06-05.txt: 2020年6月3日,区财政局……    →    2020-06-03
 *
 * Undefined where more of the leads say nothing of the kind, or one has the issue's own year; an anniversary stands
 * among other news.
 */
export function textOfAnotherYear(
  leads: ReadonlyArray<string>,
  issue: IssueDate,
): {readonly date: IssueDate; readonly printed: string} | undefined {
  const found = leads.flatMap((lead) => {
    const match = day.exec(digitDates(lead.slice(0, reach)))
    return match ? [{printed: match[0], year: match[1], month: Number(match[2]), day: Number(match[3])}] : []
  })
  const year = issue.slice(0, 4)
  const others = found.flatMap((each) => {
    const near = issueDate(Number(year), each.month, each.day)
    const date = each.year === undefined ? undefined : issueDate(Number(each.year), each.month, each.day)
    if (near === undefined || date === undefined || each.year === year) return []
    const age = daysBetween(near, issue)
    return age >= 0 && age <= fresh ? [{date, printed: each.printed}] : []
  })
  if (others.length === 0 || 2 * others.length < found.length || found.some((each) => each.year === year))
    return undefined
  return others.reduce((latest, each) => (each.date > latest.date ? each : latest))
}
