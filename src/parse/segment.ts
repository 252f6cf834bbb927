import {isDigit, isHan, isLatin} from './fold.ts'
import {levelOf} from './words.ts'

/** The longest word of the dictionary. */
const longest = 4
/** The logarithm of all occurrences in the dictionary's corpus. */
const total = Math.log(60_000_000)

/**
 * Cut a folded text into words: the likeliest cut, each word as likely as it is frequent, as jieba does without its
 * model of unknown words. Digits stand together, and so do Latin letters. For the few characters around a doubtful gap.
 *
 *     区总工会还包了6辆大巴    →    区 总工会 还 包 了 6 辆 大巴
 */
export function segment(text: string): Array<string> {
  const best = new Float64Array(text.length + 1)
  const ends = new Uint32Array(text.length + 1)
  for (let at = text.length - 1; at >= 0; at--) {
    const run = runEnd(text, at)
    ends[at] = run
    best[at] = (best[run] ?? 0) - total
    for (let end = at + 1; end <= at + longest && end <= text.length && isHan(text.charCodeAt(end - 1)); end++) {
      const level = levelOf(text.slice(at, end))
      const score = level === undefined ? Number.NEGATIVE_INFINITY : (best[end] ?? 0) + level - total
      if (score <= (best[at] ?? 0)) continue
      best[at] = score
      ends[at] = end
    }
  }
  const words: Array<string> = []
  for (let at = 0; at < text.length; at = ends[at] ?? text.length) words.push(text.slice(at, ends[at]))
  return words
}

/** Where the digits or Latin letters end that begin at a place; any other character stands alone. */
function runEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const same = isDigit(code) ? isDigit : isLatin(code) ? isLatin : undefined
  let end = at + 1
  while (same && end < text.length && same(text.charCodeAt(end))) end++
  return end
}
