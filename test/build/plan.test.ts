import assert from 'node:assert/strict'
import {test} from 'node:test'
import {digestOf} from '../../src/build/digest.ts'
import {plan} from '../../src/build/plan.ts'

const [one, two] = [digestOf('1'), digestOf('2')]

test('new and changed pages are drawn, equal ones kept, missing ones removed', () => {
  const pages = [
    {path: 'new', key: one},
    {path: 'changed', key: two},
    {path: 'same', key: one},
    {path: 'spoiled', key: one},
  ]
  const before = new Map([
    ['gone', one],
    ['changed', one],
    ['same', one],
    ['also-gone', undefined],
    ['spoiled', undefined],
  ])
  const {render, keep, remove} = plan(pages, ({key}) => key, before)
  assert.deepEqual(
    render.map(({path}) => path),
    ['new', 'changed', 'spoiled'],
  )
  assert.deepEqual(
    keep.map(({path}) => path),
    ['same'],
  )
  assert.deepEqual(remove, ['also-gone', 'gone'])
})
