import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** How often a word must occur in the dictionary's corpus. */
const frequency = 30

export interface DictionaryWord {
  readonly word: string
  readonly count: number
}

/** The words that the table holds, read from nodejieba's dictionary: `词 频率 词性` a line. */
export function dictionaryWords(): Array<DictionaryWord> {
  const folder = dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'))
  return readFileSync(join(folder, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '', count]) => Number(count) >= frequency && /^[\u4e00-\u9fff]{1,4}$/.test(word))
    .map(([word = '', count]) => ({word, count: Number(count)}))
}

/** The table of all words: a line for each level of frequency and each length. */
export function makeTable(words: ReadonlyArray<DictionaryWord>): string {
  const lines = new Map<string, string>()
  for (const {word, count} of words) {
    const key = `${Math.round(Math.log(count))} ${word.length}`
    lines.set(key, (lines.get(key) ?? '') + word)
  }
  return [...lines]
    .map(([key, text]) => `${key} ${text}`)
    .sort()
    .join('\n')
}

/** Write `src/parse/words/words-data.ts` anew: `npm run words`, after nodejieba's dictionary has changed. */
export function writeTable(): void {
  const head = '/** Made by `npm run words` from nodejieba’s dictionary (MIT); see `words.ts`. */\n'
  writeFileSync('src/parse/words/words-data.ts', `${head}export const table = \`${makeTable(dictionaryWords())}\`\n`)
}
