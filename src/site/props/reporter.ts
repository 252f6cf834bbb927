import type {TalliedListProps} from './article-list.ts'
import type {Framed} from './frame.ts'
import type {Link} from './link.ts'
import type {LinkGroup} from './list.ts'

export interface ReportersProps extends Framed {
  readonly summary: string
  readonly counts: Link | undefined
  readonly letters: ReadonlyArray<LinkGroup>
}

export interface ReporterProps extends TalliedListProps {
  /** With the number of each, where there are several. */
  readonly roles: ReadonlyArray<{readonly role: string; readonly count: string | undefined}>
  /** Whose correspondent it is. */
  readonly office: {readonly label: string; readonly path: string | undefined} | undefined
  /** The first and the last issue. */
  readonly issues: ReadonlyArray<Link>
}
