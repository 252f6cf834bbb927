import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {createEncoder, whole} from '../../src/build/drawing/chunks.ts'

test('texts are encoded as a TextEncoder does, one after another, however long', () => {
  const encode = createEncoder()
  const text = fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}), fc.constant('岸'.repeat(100_000)))
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const plain = new TextEncoder()
      for (const each of texts) assert.deepEqual(encode(each), plain.encode(each))
    }),
    {numRuns: 200},
  )
})

test('a whole has bytes of its own', () => {
  const encode = createEncoder()
  function* chunks() {
    yield encode('新桥')
    yield encode('合龙')
  }
  const bytes = whole(chunks())
  encode('别的字')
  assert.equal(new TextDecoder().decode(bytes), '新桥合龙')
  assert.equal(whole([]).length, 0)
})
