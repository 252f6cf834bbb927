import type {Root} from 'hast'
import type {Framed} from './frame.ts'
import type {Link} from './link.ts'

export interface TextProps extends Framed {
  /** The pages under which it stands. */
  readonly crumbs: ReadonlyArray<Link>
  readonly name: string
  /** Markdown, as a tree. */
  readonly content: Root
  /** The pages that stand under it. */
  readonly below: ReadonlyArray<Link>
}
