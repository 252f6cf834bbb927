import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {bitsOf} from '../../src/parse/words.ts'
import {bits} from '../../src/parse/words-data.ts'

/** How often a word must occur in the dictionary's corpus. */
const frequency = 30

/** The words that the filter holds, read from nodejieba's dictionary: `词 频率 词性` a line. */
export function dictionaryWords(): Array<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'))
  return readFileSync(join(folder, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '', count]) => Number(count) >= frequency && /^[\u4e00-\u9fff]{2,4}$/.test(word))
    .flatMap(([word]) => word ?? [])
}

/** The filter of all words, in base64. */
export function makeTable(words: ReadonlyArray<string>): string {
  const filter = new Uint8Array(bits / 8)
  for (const word of words) {
    for (const bit of bitsOf(word)) filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }
  return Buffer.from(filter).toString('base64')
}

/** Write `src/parse/words-data.ts` anew: `npm run words`, after nodejieba's dictionary has changed. */
export function writeTable(): void {
  const path = 'src/parse/words-data.ts'
  const source = readFileSync(path, 'utf8').replace(
    /table =\n? *'[^']*'/,
    `table =\n  '${makeTable(dictionaryWords())}'`,
  )
  writeFileSync(path, source)
}
