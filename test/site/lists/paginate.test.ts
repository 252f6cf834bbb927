import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {paginate} from '../../../src/site/lists/paginate.ts'

/** Newest first: count, …, 1. */
function list(count: number): ReadonlyArray<number> {
  return Array.from({length: count}, (_, at) => count - at)
}

test('a short list is one page', () => {
  assert.deepEqual(paginate(list(0), 3), [{number: undefined, items: []}])
  assert.deepEqual(paginate(list(5), 3), [{number: undefined, items: [5, 4, 3, 2, 1]}])
})

test('full pages are counted from the oldest, the first holds the rest', () => {
  assert.deepEqual(paginate(list(10), 3), [
    {number: undefined, items: [10, 9, 8, 7]},
    {number: 2, items: [6, 5, 4]},
    {number: 1, items: [3, 2, 1]},
  ])
})

test('nothing is lost, and a newer item changes no numbered page', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.integer({min: 1, max: 20}), (count, size) => {
      const pages = paginate(list(count), size)
      assert.deepEqual(
        pages.flatMap(({items}) => items),
        list(count),
      )
      const later = new Map(paginate(list(count + 1), size).map(({number, items}) => [number, items]))
      for (const {number, items} of pages) if (number !== undefined) assert.deepEqual(later.get(number), items)
    }),
  )
})
