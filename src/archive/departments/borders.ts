import {type Border, borderTrie} from './matchers.ts'

/** The left border of a name at `at`; undefined inside a run of Han; `broken` where a number or a letter touches it. */
export function borderAt(text: string, at: number): Border | 'broken' | undefined {
  if (at === 0) return 'hard'
  const before = text.charCodeAt(at - 1)
  if (!isHan(before)) return isAlphanumeric(before) ? 'broken' : 'hard'
  if (isDateUnit(before) && at > 1 && isAlphanumeric(text.charCodeAt(at - 2))) return 'time'
  if (text.startsWith('自治', at - 1)) return undefined
  return borderTrie.mayEnd(before) ? borderTrie.longestEndingAt(text, at)?.value : undefined
}

/** Whether a UTF-16 unit is an ideograph of the basic plane, where names of offices are written. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** 年 月 日 号 时 */
function isDateUnit(code: number): boolean {
  return code === 0x5e74 || code === 0x6708 || code === 0x65e5 || code === 0x53f7 || code === 0x65f6
}
