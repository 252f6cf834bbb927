import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {simplified, simplifiedName} from '../../src/tree/simplified.ts'

test('a text in simplified characters is as long as the printed one, and stays itself', () => {
  assert.equal(simplified('區財政局衞生署，𠮷野家'), '区财政局卫生署，𠮷野家')
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const plain = simplified(text)
      assert.equal(plain.length, text.length)
      assert.equal(simplified(plain), plain)
    }),
  )
})

test('a name keeps what tells it from another one', () => {
  assert.equal(simplifiedName('蘇硯秋'), '苏砚秋')
  assert.equal(simplifiedName('於國昇'), '於国昇')
  assert.equal(simplifiedName('乾一'), '乾一')
})
