import {monthOf} from '../../archive/dates/calendar.ts'
import type {Issue, IssueDate} from '../../archive/types.ts'
import type {DatedLink} from '../props/link.ts'
import type {Lookup} from '../records/lookup.ts'
import {dateLabel} from '../wording/labels.ts'

/** A weekly has an issue within so many days of any. */
const near = 4
const yearsShown = 5

/**
 * What the paper led with when the newest issue’s day came round in earlier years, newest first: the issue of that day,
 * else the nearest within four days; where no more than its month is known, the first issue of that month. It is the newest
 * issue’s day, not today’s, so that it needs no clock.
 */
export function yearsAgo(newest: Issue, issues: ReadonlyArray<Issue>, lookup: Lookup): ReadonlyArray<DatedLink> {
  const {date, when} = newest
  const found = date === undefined ? ofMonth(when ?? '', issues) : nearestTo(date, issues)
  return found.slice(0, yearsShown).flatMap((issue) => {
    const [lead] = issue.articles
    if (lead === undefined || issue.when === undefined) return []
    return [{...lookup.headlineLink(lead), day: {iso: issue.when, label: dateLabel(issue.when)}}]
  })
}

/** The first issue of the same month of each earlier year, newest first. */
function ofMonth(month: string, issues: ReadonlyArray<Issue>): ReadonlyArray<Issue> {
  if (monthOf(month) === undefined) return []
  const first = new Map<string, Issue>()
  for (const issue of issues) {
    const other = monthOf(issue.when ?? '')
    if (other !== undefined && other < month && other.slice(4) === month.slice(4) && !first.has(other))
      first.set(other, issue)
  }
  return [...first.values()].reverse()
}

/** The issue of the same day of each earlier year, or the nearest to it, newest first. */
function nearestTo(date: IssueDate, issues: ReadonlyArray<Issue>): ReadonlyArray<Issue> {
  const year = Number(date.slice(0, 4))
  const nearest = new Map<number, {issue: Issue; distance: number}>()
  for (const issue of issues) {
    if (issue.date === undefined || issue.date >= date) continue
    // New Year’s Eve is near to New Year’s Day.
    for (const other of [year - yearOf(issue), year - yearOf(issue) - 1, year - yearOf(issue) + 1]) {
      const distance = Math.abs(
        dayNumber(issue.date) - dayNumber(`${String(year - other).padStart(4, '0')}${date.slice(4)}`),
      )
      if (other > 0 && distance <= near && distance < (nearest.get(other)?.distance ?? near + 1))
        nearest.set(other, {issue, distance})
    }
  }
  return [...nearest].sort(([a], [b]) => a - b).map(([, {issue}]) => issue)
}

function yearOf({date}: Issue): number {
  return Number(date?.slice(0, 4))
}

/** Days since 1970; the 29th of February of other years is the 1st of March. */
function dayNumber(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000
}
