import type {Framed} from './frame.ts'
import type {CountedLink, Feed, TableLink} from './link.ts'
import type {ListHead, Listing} from './list.ts'

export interface ColumnsProps extends Framed {
  readonly summary: string
  readonly links: ReadonlyArray<CountedLink & {readonly span: string | undefined}>
}

export interface ColumnProps extends Framed, ListHead {
  readonly table: TableLink
  readonly feeds: ReadonlyArray<Feed>
  readonly listing: Listing
}
