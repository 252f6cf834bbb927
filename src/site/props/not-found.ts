import type {Framed} from './frame.ts'

/** Stylesheets that stand in the page itself, and the digest by which the page's policy knows them. */
export interface InlineStyle {
  readonly text: string
  /** `sha256-…` */
  readonly hash: string
}

export interface NotFoundProps extends Framed {
  /** The root's absolute address path, for this page is shown at any depth: `/` where the site has no address. */
  readonly base: string
  /** Where it is shown, no stylesheet may be at hand; absent where the site is made without assets. */
  readonly style: InlineStyle | undefined
}
