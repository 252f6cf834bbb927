import type {Framed} from './frame.ts'
import type {Link} from './link.ts'

/** 上稿量 */
export interface CountsProps extends Framed {
  readonly name: string
  readonly summary: string
  readonly crumbs: ReadonlyArray<Link>
  readonly years: ReadonlyArray<Link>
  readonly tables: ReadonlyArray<CountTable>
  /** 谁写了谁 */
  readonly pairs: PairTable | undefined
  readonly csv: Link
}

/** Who wrote how often about whom, a dot for each pair, its area by their articles. */
export interface PairTable {
  readonly heads: ReadonlyArray<Link>
  readonly rows: ReadonlyArray<{
    readonly link: Link
    /** In a box of ten. */
    readonly cells: ReadonlyArray<{readonly count: string; readonly radius: number}>
  }>
}

export interface CountTable {
  readonly id: string
  readonly label: string
  readonly summary: string
  readonly heads: ReadonlyArray<string>
  readonly rows: ReadonlyArray<{readonly link: Link; readonly cells: ReadonlyArray<string>; readonly total: string}>
}
