import type {UrlPath} from '../../archive/types.ts'
import type {Framed} from './frame.ts'
import type {Day, Link} from './link.ts'

/** What stands where a page was. */
export interface NoticeProps extends Framed {
  readonly name: string
  readonly message: string
  /** Since when it is withdrawn. */
  readonly day: Day | undefined
  readonly reason: string | undefined
  /** Leads on at once, to the paragraph that was asked for. */
  readonly movedScript: string
  /** Where it leads. */
  readonly target: Link | undefined
  /** Where its paragraphs stand now, by the names that they had here. */
  readonly passages: ReadonlyArray<{
    readonly label: string
    readonly names: ReadonlyArray<string>
    readonly path: UrlPath
    /** Below that page. */
    readonly anchor: string
  }>
  readonly ways: ReadonlyArray<Link>
}
