import type {Line} from '../transcript.ts'

/** Characters of the longest line that a column has; a longer one is a paragraph. */
export const longestLine = 46

/** Where a line ends, in characters from the left of its column. */
export function edgeOf({indent, text}: Line): number {
  return Math.round(indent / 2) + text.length
}

/** Whether a line ends as one does within a sentence: …把水尺擦一遍，再 */
export function breaksOff({text}: Line): boolean {
  return withinSentence.test(text)
}

const withinSentence = /[\u4e00-\u9fff,、\d]$/

/** Whether a line begins with a mark that may not end the one before: “立法” */
export function opensWithMark({text}: Line): boolean {
  return openingMark.test(text)
}

const openingMark = /^[“‘《(「『【]/
