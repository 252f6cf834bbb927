import assert from 'node:assert/strict'
import {test} from 'node:test'
import {dictionary} from '../../../src/parse/words/dictionary.ts'

/** The words of a text, or of its beginning. */
function wordsOf(text: string, end = text.length): Array<{number: number; length: number}> {
  const [numbers, lengths] = [new Int32Array(text.length), new Uint8Array(text.length)]
  const count = dictionary.cut(text, end, numbers, lengths)
  return Array.from({length: count}, (_, each) => ({number: numbers[each] ?? -1, length: lengths[each] ?? 0}))
}

/** The pieces of a text; a word that is known in brackets. */
function cut(text: string, end?: number): string {
  let at = 0
  const pieces = wordsOf(text, end).map(({number, length}) => {
    assert.ok(number >= 0 && number < dictionary.size)
    const piece = text.slice(at, at + length)
    at += length
    return length > 1 ? `[${piece}]` : piece
  })
  return pieces.join('')
}

test('a text is cut into the dictionary’s words, the longest first, and nothing of it is left out', () => {
  assert.equal(cut('石埠里社区赛龙舟'), '石埠里[社区]赛[龙舟]')
  assert.equal(cut('区图书馆，8月开门。'), '区[图书馆]，8月[开门]。')
  assert.equal(cut(''), '')
  assert.equal(cut('区图书馆', 3), '区[图书]')
})

test('traditional characters are cut as simplified ones are, and have their numbers', () => {
  const numbersOf = (text: string) => wordsOf(text).map(({number}) => number)
  assert.equal(cut('圖書館開門'), '[圖書館][開門]')
  assert.deepEqual(numbersOf('圖書館開門'), numbersOf('图书馆开门'))
})

test('how often a word occurs: what all texts say is frequent, what few say is rare', () => {
  const levelOf = (text: string) => dictionary.levelOf(wordsOf(text).at(-1)?.number ?? -1)
  assert.ok(levelOf('龙舟') < levelOf('社区'))
  assert.ok(levelOf('社区') < levelOf('工作'))
  assert.ok(levelOf('埠') < levelOf('的'))
})
