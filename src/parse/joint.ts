import {isDigit, isLatin} from './fold.ts'

/**
 * What a reader sees where a line break meant nothing, by the two neighbours in folded text.
 *
 *     便捷的|交通     ''        Han against anything: nothing
 *     9.|97 2020|年   ''        a number goes on
 *     Tik|Tok         ''        a word cut in a column of Han, where nobody hyphenates
 *     of the|United   ' '       two whole words: the line before ends in Latin prose
 */
export function jointOf(before: string, after: string): '' | ' ' {
  const last = before.charCodeAt(before.length - 1)
  const first = after.charCodeAt(0)
  if (isLatin(last) && isLatin(first)) return latinProse.test(before) || latinProse.test(after.slice(0, 24)) ? ' ' : ''
  if (isLatin(last) && isDigit(first)) return latinProse.test(before) ? ' ' : ''
  if (/[,;:!?.]/.test(before.charAt(before.length - 1)) && isLatin(first) && latinProse.test(before)) return ' '
  return ''
}

/** Two Latin words beside each other. */
const latinProse = /[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}/
