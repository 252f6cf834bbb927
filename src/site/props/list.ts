import type {CountedLink, Day, Link} from './link.ts'

/** An article in a list. */
export interface Row {
  readonly path: string
  readonly headline: string
  readonly day: Day | undefined
  /** Says when, where no day is known. */
  readonly issue: string
  readonly page: string | undefined
  readonly note: string | undefined
  readonly coins: string
}

export interface YearGroup {
  readonly id: string
  readonly label: string
  /** 为主, 涉及; one part without a label where nothing parts them. */
  readonly parts: ReadonlyArray<{readonly label: string | undefined; readonly rows: ReadonlyArray<Row>}>
}

/** One of the pages on which a long list stands. */
export interface Listing {
  readonly groups: ReadonlyArray<YearGroup>
  /** Whether any of its articles names its 版. */
  readonly hasPages: boolean
  /** Empty on all but the first page. */
  readonly years: ReadonlyArray<Bar>
  readonly newer: Link | undefined
  readonly older: Link | undefined
}

/** A year, or a name, in a chart. */
export interface Bar extends CountedLink {
  /** Of 100: the share of the fullest. */
  readonly width: number
}

export interface ListHead {
  readonly name: string
  readonly summary: string
  readonly crumbs: ReadonlyArray<Link>
}

/** Articles by month as bars, in a box of 40 units. */
export interface MonthChart {
  readonly width: number
  /** How wide it is drawn: a month is as wide on one page as on another, as far as that fits. */
  readonly size: string
  /** `最多一月 3 篇`: the height of the box. */
  readonly most: string
  readonly from: string
  readonly to: string
  /** In a few words. */
  readonly text: string
  readonly bars: ReadonlyArray<{
    readonly x: number
    readonly y: number
    readonly height: number
    /** `2024年3月` */
    readonly month: string
    /** `3 篇` */
    readonly count: string
  }>
}

/** Names with their counts as bars. */
export interface BarGroup {
  readonly id: string
  readonly label: string
  readonly links: ReadonlyArray<Bar>
}

export interface LinkGroup {
  readonly id: string
  readonly label: string
  readonly links: ReadonlyArray<CountedLink>
}
