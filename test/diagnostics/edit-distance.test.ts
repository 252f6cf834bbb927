import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {editDistance, nearest} from '../../src/diagnostics/edit-distance.ts'

test('distances', () => {
  assert.equal(editDistance('title', 'titel'), 1)
  assert.equal(editDistance('url', ''), 3)
  assert.equal(editDistance('kitten', 'sitting'), 3)
})

test('a distance is none for equals, the same both ways, and at most the longer length', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6})
  fc.assert(
    fc.property(word, word, (left, right) => {
      assert.equal(editDistance(left, right) === 0, left === right)
      assert.equal(editDistance(left, right), editDistance(right, left))
      assert.ok(editDistance(left, right) <= Math.max(left.length, right.length))
    }),
  )
})

test('the nearest word is near', () => {
  assert.equal(nearest('Discription', ['title', 'description']), 'description')
  assert.equal(nearest('李四', ['张三', '陈立新']), undefined)
  assert.equal(nearest('李四', ['张三', '李思']), '李思')
  assert.equal(nearest('xyzw', ['title', 'description']), undefined)
})
