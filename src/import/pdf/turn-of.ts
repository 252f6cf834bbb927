/** A piece of text, and the way that it runs, in the space of a PDF: a b of its matrix. */
interface Running {
  readonly text: string
  readonly matrix: ReadonlyArray<number>
  readonly isVertical: boolean
}

/**
 * How far a page is to be turned so that most of its text stands upright, in degrees clockwise: whoever lays a page on
 * its side, to print or to scan it, turns the paper to read it. What stands on its head is left, as nobody saves that.
 */
export function turnOf(items: ReadonlyArray<Running>, view: ReadonlyArray<number>): 0 | 90 | 270 {
  const [viewA = 1, viewB = 0, viewC = 0, viewD = -1] = view
  let [all, up, down] = [0, 0, 0]
  for (const {text, matrix, isVertical} of items) {
    const [a = 1, b = 0] = matrix
    const [alongX, alongY] = [viewA * a + viewC * b, viewB * a + viewD * b]
    all += text.trim().length
    if (isVertical || Math.abs(alongY) <= Math.abs(alongX)) continue
    if (alongY > 0) down += text.trim().length
    else up += text.trim().length
  }
  if (down > most * all) return 270
  return up > most * all ? 90 : 0
}

const most = 0.6
