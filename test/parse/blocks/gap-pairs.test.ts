import assert from 'node:assert/strict'
import {test} from 'node:test'
import {affinity} from '../../../src/parse/blocks/gaps/gap-pairs.ts'

test('Characters of one word meet far oftener than by chance', () => {
  assert.equal(affinity('统', '计'), 4)
  assert.equal(affinity('葡', '萄'), 4)
})

test('Two common characters that never meet in prose speak against going on', () => {
  assert.ok(affinity('了', '松') <= -3)
})

test('A character that is in no table says nothing', () => {
  assert.equal(affinity('龘', '的'), 0)
  assert.equal(affinity('', ''), 0)
})
