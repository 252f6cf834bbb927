import type {Issue} from '../../archive/types.ts'
import type {DatedLink} from '../props/link.ts'
import type {Lookup} from '../records/lookup.ts'
import {dayLabel} from '../wording/labels.ts'

/** A weekly has an issue within so many days of any. */
const near = 4
const yearsShown = 5

/**
 * What the paper led with when the newest issue’s day came round in earlier years, newest first: the issue of that day,
 * else the nearest within four days. It is the newest issue’s day, not today’s, so that it needs no clock.
 */
export function yearsAgo(newest: Issue, issues: ReadonlyArray<Issue>, lookup: Lookup): ReadonlyArray<DatedLink> {
  const {date} = newest
  if (date === undefined) return []
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
  return [...nearest]
    .sort(([a], [b]) => a - b)
    .slice(0, yearsShown)
    .flatMap(([, {issue}]) => {
      const [lead] = issue.articles
      if (lead === undefined || issue.date === undefined) return []
      return [{...lookup.headlineLink(lead), day: {iso: issue.date, label: dayLabel(issue.date)}}]
    })
}

function yearOf({date}: Issue): number {
  return Number(date?.slice(0, 4))
}

/** Days since 1970; the 29th of February of other years is the 1st of March. */
function dayNumber(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000
}
