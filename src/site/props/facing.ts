import type {ArticleFate} from '../../archive/types.ts'
import type {Framed} from './frame.ts'
import type {Link} from './link.ts'

/** 原文对照: a source as it was pasted, beside what was understood. */
export interface FacingProps extends Framed {
  readonly crumbs: ReadonlyArray<Link>
  readonly issue: string
  /** The body, which is looked up while drawing; the digest stands for it in the page's key. */
  readonly source: {readonly path: string; readonly digest: string}
  /** One for each article of the source, in their order. */
  readonly items: ReadonlyArray<FacingItem>
  readonly doubts: ReadonlyArray<Doubt>
  readonly previous: Link | undefined
  readonly next: Link | undefined
}

export interface FacingItem {
  readonly state: ArticleFate['state']
  /** By which the article is linked to on this page. */
  readonly id: string | undefined
  /** To its own page. */
  readonly link: Link | undefined
}

/** A finding, as a reader is told. */
export interface Doubt {
  /** Of the source; undefined where all of it is meant. */
  readonly line: number | undefined
  readonly rule: string
  readonly label: string
}
