import type {TextItem} from './types.ts'

/** A piece of text as a PDF has it, in its own space. */
export interface RawItem {
  readonly text: string
  readonly width: number
  readonly height: number
  /** Of its characters: a b c d e f. */
  readonly matrix: ReadonlyArray<number>
  /** Is its font one that is set downwards? */
  readonly isVertical: boolean
}

/**
 * Where a piece of text stands on the page as it is shown: turned as the page is turned, y downwards. What runs up,
 * down or is set downwards has a box that is higher than wide.
 */
export function placeItem({text, width, height, matrix, isVertical}: RawItem, view: ReadonlyArray<number>): TextItem {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  const [viewA = 1, viewB = 0, viewC = 0, viewD = -1, viewE = 0, viewF = 0] = view
  const size = Math.hypot(c, d) || height || 1
  const x = viewA * e + viewC * f + viewE
  const y = viewB * e + viewD * f + viewF
  const [alongX, alongY] = [viewA * a + viewC * b, viewB * a + viewD * b]
  if (isVertical) return {text, x: x - size / 2, y, width: size, height: height || width, size}
  if (Math.abs(alongY) > Math.abs(alongX)) {
    const isDown = alongY > 0
    return {
      text,
      x: isDown ? x - rise * size : x - ascent * size,
      y: isDown ? y : y - width,
      width: size,
      height: width,
      size,
    }
  }
  // A line that stands on its head runs leftwards.
  const left = alongX < 0 ? x - width : x
  return {text, x: left, y: y - ascent * size, width, height: size, size}
}

/** A baseline lies about an eighth above the foot of a Chinese character. */
const ascent = 0.88
const rise = 1 - ascent
