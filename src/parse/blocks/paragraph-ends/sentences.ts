import {isHan} from '../../fold.ts'

/** Up to its stop and what closes behind it. */
export function firstSentence(text: string): string {
  return /^[^。!?]+[。!?]+[”’』」)]*/.exec(text)?.[0] ?? text
}

/** What stands behind the last stop but that of its own. */
export function lastSentence(text: string): string {
  let start = lengthOfBody(text)
  while (start > 0 && !stops.includes(text.charAt(start - 1))) start--
  while (closers.includes(text.charAt(start)) && start < text.length) start++
  return text.slice(start)
}

/** Its last three characters, without its stop. */
export function endOf(sentence: string): string {
  return bodyOf(sentence).slice(-3)
}

/** Without its stop, and what closes behind it. */
export function bodyOf(sentence: string): string {
  return sentence.slice(0, lengthOfBody(sentence))
}

/** Without the stops at its end, and what closes behind them. */
function lengthOfBody(text: string): number {
  let end = text.length
  while (end > 0 && closers.includes(text.charAt(end - 1))) end--
  if (end === 0 || !stops.includes(text.charAt(end - 1))) return text.length
  while (end > 0 && stops.includes(text.charAt(end - 1))) end--
  return end
}

const stops = '。!?'
const closers = '”’』」)'

/** Each two Han characters that stand side by side. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < text.length; at++)
    if (isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1))) pairs.add(text.slice(at, at + 2))
  return pairs
}

/** How many of the pairs a text has, of 1; a little less where they are few. */
export function shareOf(pairs: ReadonlySet<string>, text: string): number {
  let found = 0
  for (const pair of pairs) if (text.includes(pair)) found++
  return found / (pairs.size + 3)
}
