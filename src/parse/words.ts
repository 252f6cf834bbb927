import {bits, hashes, table} from './words-data.ts'

/**
 * Whether a text of two to four Han characters is a common word: those of nodejieba's dictionary with a frequency of 30
 * or more, kept as a Bloom filter of 100 kB that is ready at once, where loading the dictionary takes a second and
 * 250 MB. It never denies a word, and takes one text in a thousand for a word that is none.
 */
export function isWord(text: string): boolean {
  const [first, step] = hashesOf(text)
  for (let at = 0; at < hashes; at++) {
    const bit = (first + at * step) % bits
    if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
  }
  return true
}

const filter = Uint8Array.from(atob(table), (unit) => unit.charCodeAt(0))

/** The bits of a word in the filter. */
export function bitsOf(text: string): Array<number> {
  const [first, step] = hashesOf(text)
  return Array.from({length: hashes}, (_, at) => (first + at * step) % bits)
}

/** Where a word's bits begin, and how far they stand apart: two hashes do for ten. */
function hashesOf(text: string): [first: number, step: number] {
  let first = 0x811c9dc5
  let second = 0x9e3779b9
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x85ebca6b) + (second >>> 13)
  }
  return [first >>> 0, (second | 1) >>> 0]
}
