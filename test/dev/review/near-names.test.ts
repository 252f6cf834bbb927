import assert from 'node:assert/strict'
import {test} from 'node:test'
import {nearNames} from '../../../src/dev/review/near-names.ts'

test('names that differ by a character are near; places are not', () => {
  const offices = nearNames(['区数据局', '区大数据局', '东区数据局', '区财政局', '区审计局'], 'longer')
  assert.deepEqual(
    [...offices],
    [
      ['区大数据局', ['区数据局']],
      ['区数据局', ['区大数据局']],
    ],
  )
  const people = nearNames(['苏砚秋', '苏观秋', '苏砚', '翟青', '翟音', '李砚秋'], 'any')
  assert.deepEqual(people.get('苏观秋'), ['苏砚秋'])
  assert.deepEqual([...(people.get('苏砚秋') ?? [])].sort(), ['苏砚', '苏观秋'])
  assert.equal(people.has('翟青'), false)
})
