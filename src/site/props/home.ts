import type {Framed} from './frame.ts'
import type {CountedLink, DatedLink, Link} from './link.ts'
import type {IssueHead, Section} from './section.ts'

export interface HomeProps extends Framed {
  readonly lede: string
  readonly span: string | undefined
  readonly issue: IssueHead | undefined
  /** What it says where there is no issue. */
  readonly empty: string
  readonly sections: ReadonlyArray<Section>
  /** What it led with at this time of earlier years. */
  readonly yearsAgo: ReadonlyArray<DatedLink>
  readonly recent: ReadonlyArray<CountedLink>
  readonly years: ReadonlyArray<CountedLink>
  readonly departments: ReadonlyArray<CountedLink>
  readonly reporters: ReadonlyArray<CountedLink>
  readonly columns: ReadonlyArray<CountedLink>
  /** `412 期` */
  readonly numbers: ReadonlyArray<Figure>
  /** The data of all articles, and the feeds. */
  readonly data: ReadonlyArray<Link>
  readonly indexes: Indexes
}

/** Where the lists of all stand. */
export interface Indexes {
  readonly calendar: string
  readonly departments: string
  readonly reporters: string
  readonly columns: string
}

export interface Figure {
  readonly value: string
  readonly unit: string
}
