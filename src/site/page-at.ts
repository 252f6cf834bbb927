import {addresses} from './addresses.ts'
import type {Context} from './frame.ts'
import type {Page} from './page.ts'
import {calendarPages} from './routes/calendar.ts'
import {columnPages} from './routes/column.ts'
import {departmentPages} from './routes/department.ts'
import {homePage} from './routes/home.ts'
import {issuePages} from './routes/issue.ts'
import {reporterPages} from './routes/reporter.ts'

/** The page at an address, where it is the one of an issue, or a list of articles; the others are not made for it. */
export function pageAt(context: Context, path: string): Page | undefined {
  if (path === addresses.home) return homePage(context)
  for (const route of [issuePages, departmentPages, reporterPages, columnPages, calendarPages]) {
    const found = route(context, path).find((page) => page.path === path)
    if (found) return found
  }
  return undefined
}
