import type {Issue} from '../../archive/types.ts'
import {monthPath} from '../addresses.ts'
import type {DayCell, MonthSheet} from '../props/calendar.ts'
import {daysIn, monthNumeral, weekdayOf} from '../wording/labels.ts'

/** A month `2026-03` as weeks of seven days, Monday first; a day with an issue leads to it. */
export function monthSheet(month: string, issues: ReadonlyArray<Issue>): MonthSheet {
  const lead = (weekdayOf(`${month}-01`) + 6) % 7
  const cells: Array<DayCell> = Array.from({length: lead}, () => ({label: '', path: undefined, iso: undefined}))
  for (let day = 1; day <= daysIn(month); day++) {
    const iso = `${month}-${String(day).padStart(2, '0')}`
    cells.push({label: String(day), iso, path: pathOfDay(iso, month, issues)})
  }
  while (cells.length % 7 !== 0) cells.push({label: '', path: undefined, iso: undefined})
  return {
    label: monthNumeral(month),
    path: issues.length === 0 ? undefined : monthPath(month),
    weeks: Array.from({length: cells.length / 7}, (_, week) => cells.slice(week * 7, week * 7 + 7)),
  }
}

/** Where a day's first issue stands on its month's page. */
export function dayId(iso: string): string {
  return `d${iso.slice(8, 10)}`
}

/** One issue is led to itself; where a day has several, their month's page names them. */
function pathOfDay(iso: string, month: string, issues: ReadonlyArray<Issue>): string | undefined {
  const [first, second] = issues.filter(({date}) => date === iso)
  return second === undefined ? first?.path : `${monthPath(month)}#${dayId(iso)}`
}
