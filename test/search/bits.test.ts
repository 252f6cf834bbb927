import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {BitReader, BitWriter} from '../../src/search/bits.ts'

const number = fc.oneof(fc.nat(40), fc.nat(5000), fc.nat(2 ** 23))
const step = fc.oneof(
  fc.tuple(fc.constant('bits' as const), fc.integer({min: 1, max: 24}), number),
  fc.tuple(fc.constant('spread' as const), fc.nat(16), number),
  fc.tuple(fc.constant('rice' as const), fc.integer({min: 4, max: 20}), fc.nat(20_000)),
)

test('numbers are read as they were written, from a text that a script can hold', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const writer = new BitWriter()
      for (const [kind, k, value] of steps) {
        if (kind === 'bits') writer.bits(value % 2 ** k, k)
        else writer[kind](value, k)
      }
      const text = new TextDecoder().decode(writer.take())
      assert.doesNotMatch(text, /["\\\n\r\0]/)
      const reader = new BitReader(text)
      for (const [kind, k, value] of steps) assert.equal(reader[kind](k), kind === 'bits' ? value % 2 ** k : value)
    }),
  )
})

test('a text that breaks off is an error, not zeros', () => {
  const reader = new BitReader('a')
  assert.equal(reader.bits(7), 97)
  assert.throws(() => reader.bits(1), RangeError)
})
