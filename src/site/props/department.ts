import type {Framed} from './frame.ts'
import type {Feed, Link, TableLink} from './link.ts'
import type {BarGroup, LinkGroup, ListHead, Listing, MonthChart} from './list.ts'

export interface DepartmentsProps extends Framed {
  readonly summary: string
  /** 上稿量; absent where nothing can be counted. */
  readonly counts: Link | undefined
  readonly kinds: ReadonlyArray<LinkGroup>
  readonly letters: ReadonlyArray<LinkGroup>
}

export interface DepartmentProps extends Framed, ListHead {
  readonly kind: string
  readonly aliases: string | undefined
  /** 2019年起, 2019—2023年 */
  readonly years: string | undefined
  /** 上级 and 更名为, each with its link. */
  readonly relations: ReadonlyArray<{readonly label: string; readonly link: Link}>
  readonly chart: MonthChart | undefined
  /** Only on the first page. */
  readonly companions: ReadonlyArray<BarGroup>
  /** The list’s first page. */
  readonly own: string
  readonly table: TableLink
  readonly feeds: ReadonlyArray<Feed>
  readonly listing: Listing
}
