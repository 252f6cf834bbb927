import type {TalliedListProps} from './article-list.ts'
import type {Framed} from './frame.ts'
import type {Link} from './link.ts'
import type {LinkGroup} from './list.ts'

export interface DepartmentsProps extends Framed {
  readonly summary: string
  /** 上稿量; absent where nothing can be counted. */
  readonly counts: Link | undefined
  readonly kinds: ReadonlyArray<LinkGroup>
  readonly letters: ReadonlyArray<LinkGroup>
}

export interface DepartmentProps extends TalliedListProps {
  readonly kind: string
  /** 2019年起, 2019—2023年 */
  readonly years: string | undefined
  /** 隶属, 下设, 原为, 后更名为; an office without a page has no path. */
  readonly relations: ReadonlyArray<{
    readonly label: string
    readonly offices: ReadonlyArray<{readonly label: string; readonly path: string | undefined}>
  }>
}
