import {digitDates, numberOf} from '../tree/digit-dates.ts'
import {daysAfter, issueDate} from './dates/calendar.ts'
import {groupBy} from './group-by.ts'
import type {Issue, IssueDate} from './types.ts'

/** An article that a 更正 names: when it was printed, on which 版 if that is said, and its headline. */
export interface Reference {
  /** Those of the archive that were printed then: several of a day, or none. */
  readonly issues: ReadonlyArray<PrintedIssue>
  /** Undefined where no day can be told. */
  readonly date: IssueDate | undefined
  readonly page: string | undefined
  /** As printed. */
  readonly title: string
}

type PrintedIssue = Pick<Issue, 'id' | 'date' | 'when' | 'number'>

export type ReadReferences = (
  paragraphs: ReadonlyArray<string>,
  printed: PrintedIssue | undefined,
) => ReadonlyArray<Reference>

/**
 * Read what 更正 refer to, by the day, the number or the turn of an issue:
 *
 *     本报6月1日第2版《新桥合龙》        第12期头版《新桥合龙》        上期《新桥合龙》        昨日A3版《新桥合龙》
 *
 * What is named was printed before: 12月30日 in a January issue is of last year, and so is 第50期 where each year begins
 * with 第1期.
 */
export function referenceReader(issues: ReadonlyArray<PrintedIssue>): ReadReferences {
  const byDay = groupBy(issues, ({date}) => date ?? '')
  const inTurn = issues
    .filter(({when}) => when !== undefined)
    .toSorted((a, b) => ((a.when ?? '') < (b.when ?? '') ? -1 : 1))
  return (paragraphs, printed) =>
    paragraphs.flatMap((text) =>
      [...digitDates(text).matchAll(form)].map(({groups = {}}) => {
        const {title = '', between = ''} = groups
        return {...whenOf(groups, printed), page: pageIn(between), title}
      }),
    )

  function whenOf(groups: Groups, printed: PrintedIssue | undefined): Pick<Reference, 'issues' | 'date'> {
    const {year, month, day, number, last} = groups
    if (number === undefined && last === undefined)
      return ofDay(dayBefore(year, Number(month), Number(day), printed?.date))
    if (last?.startsWith('昨')) return ofDay(printed?.date === undefined ? undefined : daysAfter(printed.date, -1))
    const when = printed?.when
    const earlier = when === undefined ? [] : inTurn.filter((issue) => (issue.when ?? '') < when)
    const meant = earlier.findLast((issue) => number === undefined || isNumbered(issue, numberOf(number)))
    return {issues: meant === undefined ? [] : [meant], date: meant?.date}
  }

  function ofDay(date: IssueDate | undefined): Pick<Reference, 'issues' | 'date'> {
    return {issues: (date === undefined ? undefined : byDay.get(date)) ?? [], date}
  }
}

/** 91-92 is both. */
function isNumbered({number}: PrintedIssue, wanted: number): boolean {
  return number?.split('-').some((each) => Number(each) === wanted) ?? false
}

type Groups = Readonly<Record<string, string | undefined>>

const form = new RegExp(
  [
    '(?:(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日',
    '第(?<number>\\d{1,5}|[〇零一二三四五六七八九十百千]{1,7})期',
    '(?<last>上一?期|昨[日天]))(?<between>[^《〈。]{0,40})[《〈](?<title>[^》〉]{2,80})[》〉]',
  ].join('|'),
  'g',
)

/** 第2版, 头版, A03版, as pages are called. */
function pageIn(text: string): string | undefined {
  const said = /([A-Z]{1,2}\d{1,2}|\d{1,3}|[一二三四五六七八九十]{1,3}|头)版/.exec(text)?.[1]
  if (said === undefined || /^[A-Z]/.test(said)) return said
  return String(said === '头' ? 1 : numberOf(said))
}

function dayBefore(
  year: string | undefined,
  month: number,
  day: number,
  printed: IssueDate | undefined,
): IssueDate | undefined {
  if (year !== undefined) return issueDate(Number(year), month, day)
  if (printed === undefined) return undefined
  const own = Number(printed.slice(0, 4))
  return [own, own - 1].map((each) => issueDate(each, month, day)).find((date) => date !== undefined && date <= printed)
}
