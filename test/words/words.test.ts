import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isWord, levelAt} from '../../src/parse/words/words.ts'
import {table} from '../../src/parse/words/words-data.ts'
import {dictionaryWords, makeTable} from './make-words.ts'

test('the table holds the dictionary’s common words with their frequencies, and is what the script makes of them', () => {
  const words = dictionaryWords()
  assert.ok(words.length > 60_000)
  assert.equal(table, makeTable(words))
  for (const {word, count} of words) {
    assert.equal(levelAt(`在${word}里`, 1, word.length), Math.round(Math.log(count)))
    assert.equal(isWord(word), word.length > 1)
  }
})

test('a text that is no word has no frequency', () => {
  for (const text of ['', '统', '区统计', '计局', 'word', '不是一个词']) assert.equal(isWord(text), false, text)
  assert.equal(levelAt('区统计局', 0, 3), 0)
})
