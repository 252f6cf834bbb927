import type {Framed} from './frame.ts'
import type {Feed, Link, TableLink} from './link.ts'
import type {BarGroup, LinkGroup, ListHead, Listing, MonthChart} from './list.ts'

export interface ReportersProps extends Framed {
  readonly summary: string
  readonly counts: Link | undefined
  readonly letters: ReadonlyArray<LinkGroup>
}

export interface ReporterProps extends Framed, ListHead {
  /** With the number of each, where there are several. */
  readonly roles: ReadonlyArray<{readonly role: string; readonly count: string | undefined}>
  readonly aliases: string | undefined
  /** Whose correspondent it is. */
  readonly office: {readonly label: string; readonly path: string | undefined} | undefined
  /** The first and the last issue. */
  readonly issues: ReadonlyArray<Link>
  readonly chart: MonthChart | undefined
  /** Only on the first page. */
  readonly companions: ReadonlyArray<BarGroup>
  /** The list’s first page. */
  readonly own: string
  readonly table: TableLink
  readonly feeds: ReadonlyArray<Feed>
  readonly listing: Listing
}
