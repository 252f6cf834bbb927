import {isDigit, isLatin} from '../fold.ts'
import {levelAt, longestAt} from './words.ts'

/** The logarithm of all occurrences in the dictionary's corpus. */
const total = Math.log(60_000_000)

/**
 * Cut a folded text into words: the likeliest cut, each word as likely as it is frequent, as jieba does without its
 * model of unknown words. Digits stand together, and so do Latin letters. For the few characters around a doubtful gap.
 *
 *     区总工会还包了6辆大巴    →    区 总工会 还 包 了 6 辆 大巴
 */
export function segment(text: string): Array<string> {
  const ends = wordEnds(text)
  const words: Array<string> = []
  for (let at = 0; at < text.length; at = ends[at] ?? text.length) words.push(text.slice(at, ends[at]))
  return words
}

/** The same without making the words: for each place, where the word ends that would begin there. */
export function wordEnds(text: string): ReadonlyArray<number> {
  const best: Array<number> = []
  const ends: Array<number> = []
  for (let at = 0; at <= text.length; at++) {
    best.push(0)
    ends.push(text.length)
  }
  for (let at = text.length - 1; at >= 0; at--) {
    const run = runEnd(text, at)
    ends[at] = run
    best[at] = (best[run] ?? 0) - total
    const longest = longestAt(text, at)
    for (let length = 1; length <= longest; length++) {
      const level = levelAt(text, at, length)
      const score = (best[at + length] ?? 0) + level - total
      if (level === 0 || score <= (best[at] ?? 0)) continue
      best[at] = score
      ends[at] = at + length
    }
  }
  return ends
}

/** Behind it neither a digit nor a Latin letter stands. */
const lastLatin = 0x24f

/** Where the digits or Latin letters end that begin at a place; any other character stands alone. */
function runEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code > lastLatin) return at + 1
  const same = isDigit(code) ? isDigit : isLatin(code) ? isLatin : undefined
  let end = at + 1
  while (same && end < text.length && same(text.charCodeAt(end))) end++
  return end
}
