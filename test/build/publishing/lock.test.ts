import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {test} from 'node:test'
import {takeLock} from '../../../src/build/publishing/lock.ts'
import {systemProcesses} from '../../../src/build/publishing/processes.ts'
import {memoryFiles} from '../../../src/io/memory.ts'
import {treeOf} from '../make-workspace.ts'

test('the lock is held once, and free after it is released', () => {
  const state = memoryFiles('state')
  const first = takeLock(state, systemProcesses)
  assert.ok(first.held)
  const second = takeLock(state, systemProcesses)
  assert.ok(!second.held && second.by.pid === process.pid)
  first.release()
  const third = takeLock(state, systemProcesses)
  assert.ok(third.held)
  third.release()
  assert.deepEqual(treeOf(state), {})
})

test('the lock of a dead process is taken over', () => {
  const {pid} = spawnSync(process.execPath, ['-e', ''])
  const lock = takeLock(memoryFiles('state', {lock: `${pid} 1\n`}), systemProcesses)
  assert.ok(lock.held)
})

test('a number that is used again does not keep the lock, where the system tells births apart', () => {
  const lock = takeLock(memoryFiles('state', {lock: `${process.pid} 1\n`}), systemProcesses)
  assert.equal(lock.held, systemProcesses.self.born !== '')
})

test('a lock that was cut off in writing is taken over', () => {
  assert.ok(takeLock(memoryFiles('state', {lock: ''}), systemProcesses).held)
})

test('whoever was faster with a dead lock keeps it', () => {
  const state = memoryFiles('state', {lock: '99 1\n'})
  const faster = {
    ...state,
    rename(from: string, to: string): void {
      // Between our look at the dead lock and our taking it away, another build did the same and holds the place.
      if (from === 'lock') state.write('lock', new TextEncoder().encode('55 5\n'))
      state.rename(from, to)
    },
  }
  const lock = takeLock(faster, {self: {pid: 7, born: ''}, isAlive: ({pid}) => pid === 55})
  assert.ok(!lock.held && lock.by.pid === 55)
  assert.deepEqual(treeOf(state), {lock: '55 5\n'})
})
