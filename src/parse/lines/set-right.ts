import {endingOf} from '../text-ends.ts'
import type {Line} from '../transcript.ts'

/**
 * Whether a line stands at its column's right edge behind a sentence's end, as who signs a text and the day below do.
 *
 *     科补办。
 *     　　　　　　　竹溪粮食科
 *     　　　2018年11月6日
 *
 * A headline that is centred over its text, 县里召开植树动员会, ends before the edge.
 */
export function isSetRight(line: Line, above: Line | undefined): boolean {
  return reachesRight(line) && above !== undefined && (reachesRight(above) || endingOf(above.text) === 'stop')
}

/** Farther from the left than a paragraph begins, and as far as a full line. */
function reachesRight({fill, indent}: Line): boolean {
  return indent >= 6 && fill !== undefined && fill !== 'short'
}
