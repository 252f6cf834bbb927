import assert from 'node:assert/strict'
import {test} from 'node:test'
import {breaches, costsOf, writeIndex} from './search.ts'

test('a query loads little, and its first ten results are there at once', async (context) => {
  const costs = await costsOf(writeIndex(4000))
  for (const {query, hits, first, rest, wait} of costs)
    context.diagnostic(`${query}: ${hits} hits, ${first} + ${rest} bytes, ${wait.toFixed(1)} ms`)
  assert.ok(costs.length > 4 && costs.some(({hits}) => hits > 100) && costs.every(({first}) => first > 0))
  assert.deepEqual(breaches(costs), [])
})

test('what is too much is named', () => {
  const dear = {query: '桥', hits: 1, first: 90_000, rest: 700_000, wait: 101}
  assert.deepEqual(breaches([dear]), ['桥: 700000 bytes behind them', '桥: 101 ms'])
  assert.equal(breaches([{...dear, rest: 0, wait: 0}, dear]).length, 3)
})
