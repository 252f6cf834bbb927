import assert from 'node:assert/strict'
import {test} from 'node:test'
import {setTimeout as delay} from 'node:timers/promises'
import {createBatcher} from '../../src/dev/batcher.ts'

test('hints that come together run together, and those that come meanwhile run next', async () => {
  const batches: Array<ReadonlyArray<string>> = []
  const batcher = createBatcher(10, async (hints) => {
    batches.push([...hints])
    if (batches.length === 1) {
      batcher.add('c')
      await delay(5)
      batcher.add('a')
    }
  })
  batcher.add('a')
  batcher.add('b')
  batcher.add('a')
  await batcher.idle()
  assert.deepEqual(batches, [
    ['a', 'b'],
    ['c', 'a'],
  ])
})

test('runs never overlap', async () => {
  let running = 0
  const batcher = createBatcher(1, async () => {
    assert.equal(++running, 1)
    await delay(10)
    running--
  })
  for (let at = 0; at < 10; at++) {
    batcher.add(String(at))
    await delay(4)
  }
  await batcher.idle()
  assert.equal(running, 0)
})

test('closing waits for the run and drops the rest', async () => {
  const batches: Array<ReadonlyArray<string>> = []
  const batcher = createBatcher(1, async (hints) => {
    batches.push([...hints])
    await delay(20)
    batches.push(['done'])
  })
  batcher.add('a')
  await delay(10)
  batcher.add('b')
  await batcher.close()
  batcher.add('c')
  await delay(10)
  assert.deepEqual(batches, [['a'], ['done']])
})

test('what waits may be held for who is at work', async () => {
  const batches: Array<ReadonlyArray<string>> = []
  const batcher = createBatcher(1, async (hints) => {
    batches.push([...hints])
  })
  const start = performance.now()
  for (const hint of ['a', 'b', 'c']) {
    batcher.add(hint)
    batcher.hold(400)
    await delay(20)
  }
  assert.deepEqual(batches, [])
  await batcher.idle()
  assert.deepEqual(batches, [['a', 'b', 'c']])
  assert.ok(performance.now() - start >= 400)
})
