import type {Framed} from './frame.ts'

export interface NotFoundProps extends Framed {
  /** The root's absolute address path, for this page is shown at any depth: `/` where the site has no address. */
  readonly base: string
}
