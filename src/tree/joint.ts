/**
 * What a reader sees where a line break meant nothing, by the two neighbours.
 *
 *     渡口的|亭子     ''        Han against anything: nothing
 *     9.|97 2020|年   ''        a number goes on
 *     Tik|Tok         ''        a word cut in a column of Han, where nobody hyphenates
 *     of the|United   ' '       two whole words: the line before ends in Latin prose
 */
export function jointOf(before: string, after: string): '' | ' ' {
  const last = before.charAt(before.length - 1)
  const first = after.charAt(0)
  // Most lines begin with a Han character.
  if (after.charCodeAt(0) > lastLatin || !/[A-Za-z\u00c0-\u024f\d]/.test(first)) return ''
  if (latin.test(last) && latin.test(first))
    return latinProse.test(before) || latinProse.test(after.slice(0, 24)) ? ' ' : ''
  if (latin.test(last) && /\d/.test(first)) return latinProse.test(before) ? ' ' : ''
  if (/[,;:!?.]/.test(last) && latin.test(first) && latinProse.test(before)) return ' '
  return ''
}

const lastLatin = 0x24f
const latin = /[A-Za-z\u00c0-\u024f]/

/** Two Latin words beside each other. */
const latinProse = /[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}/
