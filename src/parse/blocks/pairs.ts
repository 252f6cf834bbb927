import {isHan} from '../fold.ts'

/**
 * The pairs of Han characters that stand side by side on a page, numbered from 1 as they first appear: so what is kept
 * of those near one another lies near one another.
 */
export interface Pairs {
  /** How many texts were counted. */
  readonly texts: number
  /** Numbers are below this. */
  readonly end: number
  /** For each character of all texts, one behind the other, the number of the pair that it ends, or `noPair`. */
  readonly places: Uint32Array
  /** Where each text begins there; behind the last one, the end. */
  readonly starts: ReadonlyArray<number>
  /** In how many texts the pair of a number stands. */
  countAt(pair: number): number
  /** In how many texts a pair stands. */
  count(first: number, second: number): number
}

export const noPair = 0

/** Number and count the pairs of a page's texts, once a text. */
export function countPairs(texts: ReadonlyArray<string>): Pairs {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  // A hash table with open addresses, so that a pair costs no object; half of it is always empty.
  const slots = 2 ** Math.ceil(Math.log2(2 * length + 16))
  const keys = new Uint32Array(slots)
  const numbers = new Uint32Array(slots)
  const counts = new Uint32Array(length + 1)
  const last = new Uint32Array(length + 1)
  const places = new Uint32Array(length)
  const starts = [0]
  let end = 1
  let start = 0
  for (const [index, text] of texts.entries()) {
    let first = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const second = isHan(code) ? code : 0
      if (first !== 0 && second !== 0) {
        const key = keyOf(first, second)
        const slot = slotOf(keys, key)
        if (keys[slot] === 0) {
          keys[slot] = key
          numbers[slot] = end++
        }
        const pair = numbers[slot] ?? noPair
        places[start + at] = pair
        if (last[pair] !== index + 1) counts[pair] = (counts[pair] ?? 0) + 1
        last[pair] = index + 1
      }
      first = second
    }
    start += text.length
    starts.push(start)
  }
  const countAt = (pair: number): number => counts[pair] ?? 0
  return {
    texts: texts.length,
    end,
    places,
    starts,
    countAt,
    count: (first, second) => countAt(numbers[slotOf(keys, keyOf(first, second))] ?? noPair),
  }
}

/** Where a pair stands, or the empty slot where it would. */
function slotOf(keys: Uint32Array, key: number): number {
  const mask = keys.length - 1
  let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
  for (let known = keys[slot]; known !== 0 && known !== key; known = keys[slot]) slot = (slot + 1) & mask
  return slot
}

function keyOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}
