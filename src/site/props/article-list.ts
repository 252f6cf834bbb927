import type {Framed} from './frame.ts'
import type {Feed, TableLink} from './link.ts'
import type {BarGroup, ListHead, Listing, MonthChart} from './list.ts'

/** The articles of a column, with what is offered for them. */
export interface ArticleListProps extends Framed, ListHead {
  readonly table: TableLink
  readonly feeds: ReadonlyArray<Feed>
  readonly listing: Listing
}

/** The articles of a department or a person, with what they say about it taken together. */
export interface TalliedListProps extends ArticleListProps {
  readonly aliases: string | undefined
  readonly chart: MonthChart | undefined
  /** Only on the first page. */
  readonly companions: ReadonlyArray<BarGroup>
  /** The list’s first page. */
  readonly own: string
}
