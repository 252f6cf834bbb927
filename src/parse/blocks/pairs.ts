import {isHan} from '../fold.ts'

/** The pairs of Han characters that stand side by side on a page: a hash table with open addresses, so that a count costs no object. */
export interface Pairs {
  /** How many texts were counted. */
  readonly texts: number
  /** Pairs have slots below this. */
  readonly slots: number
  /** In how many texts the pair of a slot stands. */
  countAt(slot: number): number
  /** In how many texts a pair stands. */
  count(first: number, second: number): number
  /** For each character of all texts, one behind the other, the slot of the pair that it ends, or `noPair`. */
  readonly places: Int32Array
  /** Where each text begins there; behind the last one, the end. */
  readonly starts: ReadonlyArray<number>
}

export const noPair = -1

/** Count the pairs of a page's texts, once a text. */
export function countPairs(texts: ReadonlyArray<string>): Pairs {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  // Half of the slots are always empty.
  const slots = 2 ** Math.ceil(Math.log2(2 * length + 16))
  const keys = new Uint32Array(slots)
  const counts = new Uint32Array(slots)
  const last = new Uint32Array(slots)
  const places = new Int32Array(length).fill(noPair)
  const starts = [0]
  let start = 0
  for (const [index, text] of texts.entries()) {
    let first = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const second = isHan(code) ? code : 0
      if (first !== 0 && second !== 0) {
        const key = keyOf(first, second)
        const slot = slotOf(keys, key)
        places[start + at] = slot
        keys[slot] = key
        if (last[slot] !== index + 1) counts[slot] = (counts[slot] ?? 0) + 1
        last[slot] = index + 1
      }
      first = second
    }
    start += text.length
    starts.push(start)
  }
  return {
    texts: texts.length,
    slots,
    places,
    starts,
    countAt: (slot) => counts[slot] ?? 0,
    count: (first, second) => counts[slotOf(keys, keyOf(first, second))] ?? 0,
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
