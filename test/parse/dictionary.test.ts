import assert from 'node:assert/strict'
import {test} from 'node:test'
import {dictionary} from '../../src/parse/dictionary.ts'

/** The pieces of a text; a word that is known in brackets. */
function cut(text: string): string {
  const pieces: Array<string> = []
  dictionary.cut(text, (at, length, word) => {
    assert.equal(at, pieces.join('').replace(/[[\]]/g, '').length)
    assert.ok(word < dictionary.size)
    const piece = text.slice(at, at + length)
    pieces.push(length > 1 ? `[${piece}]` : piece)
  })
  return pieces.join('')
}

test('a text is cut into the dictionary’s words, the longest first, and nothing of it is left out', () => {
  assert.equal(cut('石埠里社区赛龙舟'), '石埠里[社区]赛[龙舟]')
  assert.equal(cut('区图书馆，8月开门。'), '区[图书馆]，8月[开门]。')
  assert.equal(cut(''), '')
})

test('traditional characters are cut as simplified ones are, and have their numbers', () => {
  const numbersOf = (text: string) => {
    const numbers: Array<number> = []
    dictionary.cut(text, (_, __, word) => numbers.push(word))
    return numbers
  }
  assert.equal(cut('圖書館開門'), '[圖書館][開門]')
  assert.deepEqual(numbersOf('圖書館開門'), numbersOf('图书馆开门'))
})

test('how often a word occurs: what all texts say is frequent, what few say is rare', () => {
  const levelOf = (text: string) => {
    let level = -1
    dictionary.cut(text, (_, __, word) => {
      level = dictionary.levelOf(word)
    })
    return level
  }
  assert.ok(levelOf('龙舟') < levelOf('社区'))
  assert.ok(levelOf('社区') < levelOf('工作'))
  assert.ok(levelOf('埠') < levelOf('的'))
})
