import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createProgress} from '../../src/cli/progress.ts'

function follow(isTerminal: boolean, secondsPerStep: number): string {
  let said = ''
  let now = 0
  const err = {write: (text: string) => (said += text), isTerminal, color: false}
  const tell = createProgress({err, seconds: () => now})
  for (let done = 0; done <= 40; done += 10) {
    tell('reading', done, 40)
    now += secondsPerStep
  }
  return said
}

test('on a terminal a bar is written over and over, and is gone at the end', () => {
  const clear = '\r\u001b[K'
  const steps = follow(true, 0).split(clear).slice(1)
  assert.deepEqual(
    steps.map((step) => step.replaceAll(/█+/g, (part) => `${part.length}`).replaceAll('░', '')),
    ['reading    0/40', 'reading  5  10/40', 'reading  10  20/40', 'reading  15  30/40', ''],
  )
})

test('elsewhere a line now and then, and none for what takes a moment', () => {
  assert.equal(follow(false, 0.1), '')
  assert.equal(follow(false, 3), 'reading 20/40\n')
  assert.equal(follow(false, 6), 'reading 10/40\nreading 20/40\nreading 30/40\n')
})
