import {isHan} from '../fold.ts'

/** In how many texts of a page two Han characters stand side by side. */
export interface PairCounts {
  readonly texts: number
  of(first: number, second: number): number
}

/**
 * Count the pairs of a page's texts, once a text. Counted in slots by a hash, at least eight slots a pair, so that a
 * count is now and then too high, never too low; it only weighs evidence.
 */
export function countPairs(texts: ReadonlyArray<string>): PairCounts {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const size = 2 ** Math.min(22, Math.max(12, Math.ceil(Math.log2(length * 8 + 1))))
  const counts = new Uint16Array(size)
  const last = new Uint32Array(size)
  for (const [index, text] of texts.entries()) {
    let first = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const second = text.charCodeAt(at)
      if (isHan(first) && isHan(second)) {
        const slot = slotOf(first, second, size)
        if (last[slot] !== index + 1) {
          last[slot] = index + 1
          counts[slot] = Math.min(0xffff, (counts[slot] ?? 0) + 1)
        }
      }
      first = second
    }
  }
  return {texts: texts.length, of: (first, second) => counts[slotOf(first, second, size)] ?? 0}
}

function slotOf(first: number, second: number, size: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) & (size - 1)
}
