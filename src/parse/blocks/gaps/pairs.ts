import {isHan} from '../../fold.ts'

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
  readonly places: Int32Array
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
  let length = 0
  for (const text of texts) length += text.length
  // A hash table with open addresses, so that a pair costs no object; half of it is always empty.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * length + 16)))
  const records = new Int32Array(width * (length + 1))
  const places = new Int32Array(length)
  const starts = [0]
  let end = 1
  let place = 0
  let number = 0
  for (const text of texts) {
    number++
    let first = 0
    for (let at = 0; at < text.length; at++, place++) {
      const second = text.charCodeAt(at)
      if (!isHan(second)) {
        first = 0
        continue
      }
      if (first !== 0) {
        const key = keyOf(first, second)
        const slot = slotOf(slots, records, key)
        let pair = slots[slot] ?? noPair
        if (pair === noPair) {
          pair = end++
          slots[slot] = pair
          records[width * pair] = key
        }
        places[place] = pair
        const record = width * pair
        if (records[record + lastText] !== number) {
          records[record + lastText] = number
          records[record + count] = (records[record + count] ?? 0) + 1
        }
      }
      first = second
    }
    starts.push(place)
  }
  const countAt = (pair: number): number => records[width * pair + count] ?? 0
  return {
    texts: texts.length,
    end,
    places,
    starts,
    countAt,
    count: (first, second) => countAt(slots[slotOf(slots, records, keyOf(first, second))] ?? noPair),
  }
}

/** What is kept of a pair stands together: its characters, the text that had it last, how many had it. */
const width = 3
const lastText = 1
const count = 2

/** Where the number of a pair stands, or the empty slot where it would. */
function slotOf(slots: Int32Array, records: Int32Array, key: number): number {
  const mask = slots.length - 1
  // The highest bits of the product, which all of the key has a say in.
  let slot = Math.imul(key, 0x9e3779b1) >>> Math.clz32(mask)
  for (let pair = slots[slot] ?? noPair; pair !== noPair && records[width * pair] !== key; pair = slots[slot] ?? noPair)
    slot = (slot + 1) & mask
  return slot
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second
}
