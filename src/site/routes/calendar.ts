import {pushTo} from '../../archive/push-to.ts'
import type {ArticleId, Irregularity, Issue, UrlPath} from '../../archive/types.ts'
import {addresses, monthPath, yearPath} from '../addresses.ts'
import {yearDownloads} from '../downloads.ts'
import type {Context} from '../frame.ts'
import {yearId} from '../lists/listing.ts'
import {dayId, monthSheet} from '../lists/month-sheet.ts'
import type {Page, PageOf} from '../page.ts'
import type {CalendarProps, CalendarYear, MonthIssue, RunGap} from '../props/calendar.ts'
import type {CountedLink, Link} from '../props/link.ts'
import type {Lookup} from '../records/lookup.ts'
import {paperOver} from '../records/paper.ts'
import {issueHead} from '../sections.ts'
import {
  articlesLabel,
  irregularityLabel,
  issueFullName,
  issuesLabel,
  monthLabel,
  monthNumeral,
} from '../wording/labels.ts'
import {issueLink} from './issue.ts'

/** The list of years, a page for each year, a page for each month that has an issue; or the one at an address. */
export function* calendarPages(context: Context, only?: string): Generator<Page> {
  const years = byPrefix(context.archive.issues, 4)
  const months = byPrefix(context.archive.issues, 7)
  if (isOne(addresses.calendar)) yield indexPage(context, years, months)
  const allYears = [...years.keys()]
  for (const [at, year] of allYears.entries()) {
    if (isOne(yearPath(year)))
      yield yearPage(
        context,
        year,
        {issues: years.get(year) ?? [], months},
        yearLink(allYears[at - 1]),
        yearLink(allYears[at + 1]),
      )
  }
  const all = [...months]
  for (const [at, [month, issues]] of all.entries()) {
    const [before, after] = [monthLink(all[at - 1]?.[0]), monthLink(all[at + 1]?.[0])]
    if (isOne(monthPath(month))) yield monthPage(context, month, issues, before, after)
  }

  function isOne(path: UrlPath): boolean {
    return only === undefined || path === only
  }
}

/** A month names at least so many of an issue’s articles. */
const headlinesShown = 4

/** Issues under their year or month, oldest first. */
type Issues = ReadonlyMap<string, ReadonlyArray<Issue>>

function byPrefix(issues: ReadonlyArray<Issue>, length: 4 | 7): Issues {
  const groups = new Map<string, Array<Issue>>()
  for (const issue of issues) {
    const key = issue.when?.slice(0, length)
    if (key === undefined || key.length < length) continue
    pushTo(groups, key, issue)
  }
  return groups
}

function indexPage({archive, lookup, frame}: Context, years: Issues, months: Issues): PageOf<'calendar'> {
  const path = addresses.calendar
  const summary = extentOf(archive.issues)
  const span = [...spanOf([...years.keys()])].reverse()
  return {
    path,
    template: 'calendar',
    props: {
      ...frame({path, section: 'calendar', title: '按日期', description: `按年、月、日查找：${summary}。`}),
      summary,
      years: span.map((year) => calendarYear(year, years.get(year) ?? [], months)),
      decades: span.length < manyYears ? [] : decadesOf(span),
      undated: archive.issues.filter(({when}) => when === undefined).map(counted),
      irregularities: archive.irregularities.map((each) => gapOf(each, lookup)),
    },
  }
}

function counted(issue: Issue): CountedLink {
  return {label: issueFullName(issue), path: issue.path, count: articlesLabel(issue.articles.length)}
}

/** So many years are more than a look takes in: on a telephone each has a third of the screen. */
const manyYears = 20

/** `2024, 2023 … 1998` → 2020年代 at 2024, 2010年代 at 2019 … */
function decadesOf(years: ReadonlyArray<string>): CalendarProps['decades'] {
  return years.flatMap((year, at) => {
    const decade = year.slice(0, 3)
    return years[at - 1]?.startsWith(decade) ? [] : [{label: `${decade}0年代`, id: yearId(year)}]
  })
}

function calendarYear(year: string, issues: ReadonlyArray<Issue>, months: Issues): CalendarYear {
  return {
    id: yearId(year),
    label: `${year}年`,
    path: issues.length === 0 ? undefined : yearPath(year),
    count: issues.length === 0 ? '无存' : extentOf(issues),
    months: (issues.length === 0 ? [] : monthsOf(year)).map((month) => {
      const held = months.get(month)
      return {
        label: monthNumeral(month),
        path: held && monthPath(month),
        count: issuesLabel(held?.length ?? 0),
      }
    }),
  }
}

function yearPage(
  {archive, lookup, frame, config}: Context,
  year: string,
  {issues, months}: {readonly issues: ReadonlyArray<Issue>; readonly months: Issues},
  previous: Link | undefined,
  next: Link | undefined,
): PageOf<'year'> {
  const path = yearPath(year)
  const withoutDay = issues.filter(({date}) => date === undefined)
  const hasDays = withoutDay.length < issues.length
  const summary = extentOf(issues)
  const paper = paperOver(
    config,
    issues.map(({when}) => when),
  )
  return {
    path,
    template: 'year',
    props: {
      ...frame({path, section: 'calendar', title: `${year}年`, description: `${year}年出版${summary}。`}),
      name: `${year}年`,
      summary,
      crumbs: [{label: '按日期', path: addresses.calendar}],
      downloads: yearDownloads(year, paper.title),
      months: hasDays ? monthsOf(year).map((month) => monthSheet(month, months.get(month) ?? [])) : [],
      withoutDay: withoutDay.map(counted),
      irregularities: archive.irregularities
        .filter(({after}) => lookup.issue(after).when?.startsWith(year))
        .map((each) => gapOf(each, lookup)),
      previous,
      next,
    },
  }
}

function monthPage(
  {lookup, frame}: Context,
  month: string,
  issues: ReadonlyArray<Issue>,
  previous: Link | undefined,
  next: Link | undefined,
): PageOf<'month'> {
  const path: UrlPath = monthPath(month)
  const name = monthLabel(month)
  const summary = extentOf(issues)
  return {
    path,
    template: 'month',
    props: {
      ...frame({path, section: 'calendar', title: name, description: `${name}出版${summary}。`}),
      name,
      summary,
      crumbs: [
        {label: '按日期', path: addresses.calendar},
        {label: `${month.slice(0, 4)}年`, path: yearPath(month.slice(0, 4))},
      ],
      sheet: issues.some(({date}) => date !== undefined) ? monthSheet(month, issues) : undefined,
      issues: issues.map((issue, at): MonthIssue => {
        const first = issue.date !== issues[at - 1]?.date
        return {
          id: first && issue.date !== undefined ? dayId(issue.date) : undefined,
          issue: issueHead(issue),
          headlines: foremost(issue).map(lookup.headlineLink),
        }
      }),
      previous,
      next,
    },
  }
}

/** A place in the run where something is missing, between the two issues that are there. */
function gapOf(gap: Irregularity, lookup: Lookup): RunGap {
  return {
    text: irregularityLabel(gap),
    links: [issueLink(lookup.issue(gap.before)), issueLink(lookup.issue(gap.after))],
  }
}

/** From the first year to the last, those without an issue included. */
function spanOf(years: ReadonlyArray<string>): Array<string> {
  const [first, last] = [Number(years[0]), Number(years.at(-1))]
  if (years.length === 0) return []
  return Array.from({length: last - first + 1}, (_, at) => String(first + at))
}

/** The first of each page; of an issue of few pages, its first. */
function foremost({pages, articles}: Issue): ReadonlyArray<ArticleId> {
  const first = pages.flatMap((page) => page.articles.slice(0, 1))
  return first.length < headlinesShown ? articles.slice(0, headlinesShown) : first
}

/** `31 期，402 篇` */
function extentOf(issues: ReadonlyArray<Issue>): string {
  return `${issuesLabel(issues.length)}，${articlesLabel(issues.reduce((sum, {articles}) => sum + articles.length, 0))}`
}

function monthsOf(year: string): ReadonlyArray<string> {
  return Array.from({length: 12}, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}

function yearLink(year: string | undefined): Link | undefined {
  return year === undefined ? undefined : {label: `${year}年`, path: yearPath(year)}
}

function monthLink(month: string | undefined): Link | undefined {
  return month === undefined ? undefined : {label: monthLabel(month), path: monthPath(month)}
}
