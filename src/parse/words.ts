import {isHan} from './fold.ts'
import {table} from './words-data.ts'

/** The longest word of the dictionary, in characters. */
export const longestWord = 4

/** Whether a text of two to four Han characters is a common word: one of nodejieba's dictionary with a frequency of 30 or more. */
export function isWord(text: string): boolean {
  return text.length > 1 && levelAt(text, 0, text.length) > 0
}

/**
 * The natural logarithm of the frequency that a word has in the dictionary's corpus, rounded; 0 where the characters of
 * a text from a place on are no word of it.
 */
export function levelAt(text: string, at: number, length: number): number {
  dictionary ??= readTable()
  if (length === 1) return dictionary.single[text.charCodeAt(at)] ?? 0
  const entry = dictionary.pairs.get(pairAt(text, at))
  if (entry === undefined || length === 2) return entry?.level ?? 0
  return entry.longer?.get(text.slice(at, at + length)) ?? 0
}

interface Dictionary {
  /** By character code. */
  readonly single: Uint8Array
  /** By their first two characters: a text that begins no word costs no string. */
  readonly pairs: ReadonlyMap<number, Entry>
}

interface Entry {
  /** Of the two characters themselves. */
  level: number
  /** Three and four characters. */
  longer?: Map<string, number>
}

/** 70,000 words, made when the first is asked for: a dictionary that is not needed costs nothing. */
let dictionary: Dictionary | undefined

/** Read the table, whose lines hold words of one level and one length: `7 2 报纸船票…`. */
function readTable(): Dictionary {
  const single = new Uint8Array(0x10000)
  const pairs = new Map<number, Entry>()
  for (const line of table.split('\n')) {
    const [first, second, words = ''] = line.split(' ')
    const level = Number(first)
    const length = Number(second)
    for (let at = 0; at < words.length; at += length) {
      if (length === 1) {
        single[words.charCodeAt(at)] = level
        continue
      }
      const key = pairAt(words, at)
      const entry: Entry = pairs.get(key) ?? {level: 0}
      pairs.set(key, entry)
      if (length === 2) entry.level = level
      else {
        entry.longer ??= new Map()
        entry.longer.set(words.slice(at, at + length), level)
      }
    }
  }
  return {single, pairs}
}

/** Two Han characters as one small integer; -1 for any other two. */
function pairAt(text: string, at: number): number {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return isHan(first) && isHan(second) ? (first - 0x3400) * 0x6c00 + (second - 0x3400) : -1
}
