import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isWord} from '../../src/parse/words.ts'
import {table} from '../../src/parse/words-data.ts'
import {dictionaryWords, makeTable} from './make-words.ts'

test('the filter holds the dictionary’s words, and is what the script makes of them', () => {
  const words = dictionaryWords()
  assert.ok(words.length > 50_000)
  assert.equal(words.filter((word) => !isWord(word)).length, 0)
  assert.equal(table, makeTable(words))
})

test('few texts that are no words pass for one', () => {
  const known = new Set(dictionaryWords())
  let tried = 0
  let passed = 0
  for (let first = 0x4e00; first < 0x9000; first += 37) {
    for (let second = 0x4e01; second < 0x9000; second += 61) {
      const text = String.fromCharCode(first, second)
      if (known.has(text)) continue
      tried++
      if (isWord(text)) passed++
    }
  }
  assert.ok(tried > 100_000)
  assert.ok(passed / tried < 0.003, `${passed} of ${tried}`)
})
