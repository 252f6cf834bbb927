import type {Framed} from './frame.ts'
import type {Day, Link} from './link.ts'

/** What stands where a page was. */
export interface NoticeProps extends Framed {
  readonly name: string
  readonly message: string
  /** Since when it is withdrawn. */
  readonly day: Day | undefined
  readonly reason: string | undefined
  /** Where it leads. */
  readonly target: Link | undefined
  readonly ways: ReadonlyArray<Link>
}
