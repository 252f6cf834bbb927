import {table} from './words-data.ts'

/** The longest word of the dictionary, in characters. */
export const longestWord = 4

/** Whether a text of two to four Han characters is a common word: one of nodejieba's dictionary with a frequency of 30 or more. */
export function isWord(text: string): boolean {
  return text.length > 1 && levelAt(text, 0, text.length) > 0
}

/** Whether three characters are no word, and hold none: 嵇文澜 is hardly anything but a name. */
export function holdsNoWord(text: string): boolean {
  return text.length === 3 && !isWord(text) && !isWord(text.slice(0, 2)) && !isWord(text.slice(1))
}

/**
 * The natural logarithm of the frequency that a word has in the dictionary's corpus, rounded; 0 where the characters of
 * a text from a place on are no word of it.
 */
export function levelAt(text: string, at: number, length: number): number {
  dictionary ??= readTable()
  if (length === 1) return dictionary.single[text.charCodeAt(at)] ?? 0
  if (length < 1 || length > longestWord || at + length > text.length) return 0
  return dictionary.levels[slotAt(dictionary, text, at, length)] ?? 0
}

/**
 * The number of a word of two to four characters, in 0 … `wordNumbers` − 1; −1 where there is no such word. `head` is its
 * first two characters as one integer, `tail` the others, of which what is none is 0.
 */
export function numberOf(head: number, tail: number): number {
  dictionary ??= readTable()
  const slot = slotFor(dictionary, head, tail)
  return dictionary.levels[slot] === 0 ? -1 : slot
}

/** The number of a single character. */
export function numberOfSingle(code: number): number {
  return slots + code
}

/** Its `levelAt`. */
export function levelOf(number: number): number {
  dictionary ??= readTable()
  return (number < slots ? dictionary.levels[number] : dictionary.single[number - slots]) ?? 0
}

/** Where a word of two to four characters stands, or would stand. */
function slotAt(among: Dictionary, text: string, at: number, length: number): number {
  return slotFor(among, (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1), tailAt(text, at, length))
}

function slotFor({keys, levels}: Dictionary, head: number, tail: number): number {
  let slot = slotOf(head, tail)
  while (levels[slot] !== 0 && !(keys[2 * slot] === head && keys[2 * slot + 1] === tail)) slot = (slot + 1) & mask
  return slot
}

/** A length that no word has more of which begins at a place: by its first two characters, of which most begin no word. */
export function longestAt(text: string, at: number): number {
  return longestFrom((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1))
}

/** The same by the two characters as one integer. */
export function longestFrom(head: number): number {
  dictionary ??= readTable()
  return dictionary.longest[slotOf(head, 0)] ?? 0
}

/**
 * Nearly 60,000 words of two to four characters in a table of hashes: their first two characters, their others, their levels.
 * It is there in a few milliseconds, and asking it makes no string.
 */
interface Dictionary {
  /** By character code. */
  readonly single: Uint8Array
  /** Slot by slot, side by side: the first two characters, and the others. */
  readonly keys: Int32Array
  /** 0: a free slot. */
  readonly levels: Uint8Array
  /** By the slot where two characters would stand, others that would stand there notwithstanding: how long words are that begin with them. */
  readonly longest: Uint8Array
}

/** Slots, a power of two: more than two for each word. */
const slots = 1 << 17
const mask = slots - 1

/** Words are numbered below it. */
export const wordNumbers = slots + 0x10000

/** Made when the first word is asked for: a dictionary that is not needed costs nothing. */
let dictionary: Dictionary | undefined

/** Read the table, whose lines hold words of one level and one length: `7 2 报纸船票…`. */
function readTable(): Dictionary {
  const single = new Uint8Array(0x10000)
  const keys = new Int32Array(2 * slots)
  const [levels, longest] = [new Uint8Array(slots), new Uint8Array(slots).fill(1)]
  for (const line of table.split('\n')) {
    const [first, second, words = ''] = line.split(' ')
    const level = Number(first)
    const length = Number(second)
    for (let at = 0; at < words.length; at += length) {
      if (length === 1) {
        single[words.charCodeAt(at)] = level
        continue
      }
      const head = (words.charCodeAt(at) << 16) | words.charCodeAt(at + 1)
      const tail = tailAt(words, at, length)
      let slot = slotOf(head, tail)
      while (levels[slot] !== 0) slot = (slot + 1) & mask
      keys[2 * slot] = head
      keys[2 * slot + 1] = tail
      levels[slot] = level
      const first = slotOf(head, 0)
      longest[first] = Math.max(longest[first] ?? 1, length)
    }
  }
  return {single, keys, levels, longest}
}

/** The third and fourth character of a word as one integer; none is 0. */
function tailAt(text: string, at: number, length: number): number {
  if (length === 2) return 0
  return (text.charCodeAt(at + 2) << 16) | (length === 3 ? 0 : text.charCodeAt(at + 3))
}

function slotOf(head: number, tail: number): number {
  const mixed = Math.imul(head ^ Math.imul(tail, 0x85ebca6b), 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & mask
}
