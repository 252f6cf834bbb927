import assert from 'node:assert/strict'
import {test} from 'node:test'
import {Worker} from 'node:worker_threads'
import {helpersFor, startHelpers} from '../../src/build/helpers.ts'

const doubling = "require('node:worker_threads').parentPort.on('message', (part) => ANSWER)"

/** Have numbers doubled by threads of such a program, and what they give back by ourselves. */
async function doubled(answer: string, count: number): Promise<{results: Map<number, number>; returned: number}> {
  const queue = Array.from({length: 50}, (_, at) => at)
  const results = new Map<number, number>()
  let returned = 0
  const helpers = startHelpers<number, number>({
    count,
    ahead: () => 3,
    start: () => new Worker(doubling.replace('ANSWER', answer), {eval: true}),
    take: () => queue.pop(),
    giveBack(parts) {
      returned += parts.length
      queue.push(...parts)
    },
    done: (report, part) => results.set(part, report),
  })
  do {
    await helpers.idle()
    for (let part = queue.pop(); part !== undefined; part = queue.pop()) results.set(part, part * 2)
  } while (results.size < 50)
  await helpers.close()
  return {results, returned}
}

const answer = 'parentPort.postMessage(part * 2)'.replace('parentPort', "require('node:worker_threads').parentPort")

for (const [how, program] of Object.entries({
  'threads that live': answer,
  'threads that fail on a part': `{ if (part % 7 === 0) throw new Error('failed'); ${answer} }`,
  'threads that end': `{ if (part % 7 === 0) process.exit(); ${answer} }`,
  'threads that fail at once': "{ throw new Error('failed') }",
})) {
  test(`${how}: every part is done, and reported with what it was`, async () => {
    for (const count of [1, 3]) {
      const {results, returned} = await doubled(program, count)
      for (let at = 0; at < 50; at++) assert.equal(results.get(at), at * 2)
      assert.equal(returned > 0, how !== 'threads that live')
    }
  })
}

test('few parts are not worth a thread, and one core has none to spare', () => {
  assert.equal(helpersFor(3, 8), 0)
  assert.equal(helpersFor(1000, 1), 0)
  assert.equal(helpersFor(1000), 0)
  assert.equal(helpersFor(1000, 2), 1)
  assert.ok(helpersFor(1000, 64) < 8)
})
