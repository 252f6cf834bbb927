import {addresses} from '../addresses.ts'
import type {Context} from '../frame.ts'
import type {OpenSite} from '../index.ts'
import type {Page} from '../page.ts'
import {articlePages} from '../routes/article.ts'
import {calendarPages} from '../routes/calendar.ts'
import {columnPages} from '../routes/column.ts'
import {countsPages} from '../routes/counts.ts'
import {departmentPages} from '../routes/department.ts'
import {homePage} from '../routes/home.ts'
import {issuePages} from '../routes/issue.ts'
import {reporterPages} from '../routes/reporter.ts'
import {textPages} from '../routes/text.ts'

/** The page at an address, where it is the one of an issue, or a list of articles; the others are not made for it. */
export function pageAt(context: Context, path: string): Page | undefined {
  if (path === addresses.home) return homePage(context)
  for (const route of [issuePages, departmentPages, reporterPages, columnPages, calendarPages]) {
    for (const page of route(context, path)) if (page.path === path) return page
  }
  return undefined
}

/** The same, and the page of an article, one of the editor’s own, and the table of counts. */
export function anyPageAt(context: OpenSite, path: string): Page | undefined {
  const article = context.archive.articles.find((each) => each.path === path)
  for (const page of article ? articlePages(context, article.issue) : []) if (page.path === path) return page
  return (
    pageAt(context, path) ??
    [...textPages(context, context.texts), ...countsPages(context)].find((page) => page.path === path)
  )
}
