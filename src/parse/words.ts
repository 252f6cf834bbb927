import {table} from './words-data.ts'

/** Whether a text of two to four Han characters is a common word: one of nodejieba's dictionary with a frequency of 30 or more. */
export function isWord(text: string): boolean {
  return text.length > 1 && levelOf(text) !== undefined
}

/** The natural logarithm of a word's frequency in the dictionary's corpus, rounded; undefined where the word is not in it. */
export function levelOf(text: string): number | undefined {
  levels ??= readTable()
  return levels.get(text)
}

/** 70,000 words, made when the first is asked for: a dictionary that is not needed costs nothing. */
let levels: ReadonlyMap<string, number> | undefined

/** Read the table, whose lines hold words of one level and one length: `7 2 报纸船票…`. */
function readTable(): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  for (const line of table.split('\n')) {
    const [level, width, text = ''] = line.split(' ')
    const step = Number(width)
    for (let at = 0; at < text.length; at += step) map.set(text.slice(at, at + step), Number(level))
  }
  return map
}
