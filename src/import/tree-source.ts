import type {Element} from 'hast'

/** What the elements of a tree mean depends on where it comes from. */
export interface TreeSource {
  readonly isLeftOut: (element: Element) => boolean
  /** How the text is to refer to the picture that an element shows; undefined where it shows none that is taken along. */
  readonly pictureOf: (element: Element) => string | undefined
}
