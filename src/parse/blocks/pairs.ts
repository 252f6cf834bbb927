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
  /** Visit the slot of each pair of a text that was counted, up to an offset. */
  eachSlot(text: string, end: number, visit: (slot: number) => void): void
}

/** Count the pairs of a page's texts, once a text. */
export function countPairs(texts: ReadonlyArray<string>): Pairs {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const slots = 2 ** Math.ceil(Math.log2(2 * length + 16))
  const keys = new Uint32Array(slots)
  const counts = new Uint32Array(slots)
  const last = new Uint32Array(slots)

  /** Where a pair stands, or the empty slot where it would. Half of the slots are always empty. */
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & (slots - 1)
    for (let known = keys[slot]; known !== 0 && known !== key; known = keys[slot]) slot = (slot + 1) & (slots - 1)
    return slot
  }
  for (const [index, text] of texts.entries()) {
    eachPair(text, text.length, (key) => {
      const slot = slotOf(key)
      keys[slot] = key
      if (last[slot] === index + 1) return
      last[slot] = index + 1
      counts[slot] = (counts[slot] ?? 0) + 1
    })
  }
  return {
    texts: texts.length,
    slots,
    countAt: (slot) => counts[slot] ?? 0,
    count: (first, second) => counts[slotOf(keyOf(first, second))] ?? 0,
    eachSlot(text, end, visit) {
      eachPair(text, end, (key) => visit(slotOf(key)))
    },
  }
}

function eachPair(text: string, end: number, visit: (key: number) => void): void {
  let first = text.charCodeAt(0)
  let han = isHan(first)
  for (let at = 1; at < end; at++) {
    const second = text.charCodeAt(at)
    const next = isHan(second)
    if (han && next) visit(keyOf(first, second))
    first = second
    han = next
  }
}

function keyOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}
