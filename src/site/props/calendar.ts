import type {Framed} from './frame.ts'
import type {CountedLink, Download, Link} from './link.ts'
import type {IssueHead} from './section.ts'

export interface CalendarProps extends Framed {
  readonly summary: string
  readonly years: ReadonlyArray<CalendarYear>
  /** Of a run of many years, each decade, and the id of its last year, newest first. */
  readonly decades: ReadonlyArray<{readonly label: string; readonly id: string}>
  readonly undated: ReadonlyArray<CountedLink>
  /** Where the run of issues has a gap, or a number twice. */
  readonly irregularities: ReadonlyArray<RunGap>
}

export interface RunGap {
  readonly text: string
  /** The issues before and after. */
  readonly links: ReadonlyArray<Link>
}

/** A year without an issue has no page. */
export interface CalendarYear {
  readonly id: string
  readonly label: string
  readonly path: string | undefined
  readonly count: string
  /** Twelve, January first; none where the year has no issue. */
  readonly months: ReadonlyArray<{readonly label: string; readonly path: string | undefined; readonly count: string}>
}

/** A day of a month's sheet: an empty cell before the first, a day without an issue, a day with one. */
export interface DayCell {
  readonly label: string
  readonly path: string | undefined
  readonly iso: string | undefined
}

export interface MonthSheet {
  readonly label: string
  readonly path: string | undefined
  readonly weeks: ReadonlyArray<ReadonlyArray<DayCell>>
}

export interface YearProps extends Framed {
  readonly downloads: ReadonlyArray<Download>
  readonly name: string
  readonly summary: string
  readonly crumbs: ReadonlyArray<Link>
  /** None where no issue of the year has a day. */
  readonly months: ReadonlyArray<MonthSheet>
  /** Issues of which the month or the year alone is known: no day leads to them. */
  readonly withoutDay: ReadonlyArray<CountedLink>
  readonly irregularities: ReadonlyArray<RunGap>
  readonly previous: Link | undefined
  readonly next: Link | undefined
}

export interface MonthProps extends Framed {
  readonly name: string
  readonly summary: string
  readonly crumbs: ReadonlyArray<Link>
  /** Absent where no issue of the month has a day. */
  readonly sheet: MonthSheet | undefined
  readonly issues: ReadonlyArray<MonthIssue>
  readonly previous: Link | undefined
  readonly next: Link | undefined
}

export interface MonthIssue {
  readonly id: string | undefined
  readonly issue: IssueHead
  /** The first of each page; of few pages, the first articles. */
  readonly headlines: ReadonlyArray<Link>
}
