import type {Framed} from './frame.ts'
import type {Link} from './link.ts'

export interface SearchProps extends Framed {
  readonly stylesheet: string
  /** The script that searches, and where its index begins. */
  readonly script: string
  readonly index: string
  /** For readers without scripts. */
  readonly ways: ReadonlyArray<Link>
}
