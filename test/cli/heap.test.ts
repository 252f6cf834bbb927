import assert from 'node:assert/strict'
import {mkdirSync, symlinkSync, truncateSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {heapFor, isLarge, textBytes} from '../../src/cli/heap.ts'
import {run} from '../../src/cli/program.ts'
import type {World} from '../../src/cli/world.ts'
import {writeArchive} from '../bench/write-archive.ts'
import {plenty} from './plenty.ts'
import {makeSite, runBenbao, runBenbaoWith, withoutProgress} from './run-benbao.ts'

const megabyte = 2 ** 20
const gigabyte = 2 ** 30

test('an archive that needs more than V8 gives asks for it, and for no more than the machine can spare', () => {
  const laptop = {limit: 2 * gigabyte, memory: 8 * gigabyte}
  assert.equal(heapFor(80 * megabyte, laptop), undefined)
  assert.equal(heapFor(100 * megabyte, laptop), 64 + 2400)
  assert.equal(heapFor(900 * megabyte, laptop), 6 * 1024)
  assert.equal(heapFor(900 * megabyte, {limit: 6 * gigabyte, memory: 8 * gigabyte}), undefined)
})

test('an archive of tens of thousands of articles is large', () => {
  assert.deepEqual([isLarge(64 * megabyte), isLarge(64 * megabyte + 1)], [false, true])
})

test('sources are weighed wherever they lie, and nothing else is', (context) => {
  const site = makeSite(context, {'content/a.txt': '1234', 'content/2024/b.MD': '12', 'content/2024/b.png': '123'})
  mkdirSync(join(site, 'content/2024/c.txt'))
  symlinkSync('round.txt', join(site, 'content/round.txt'))
  assert.deepEqual([textBytes(join(site, 'content')), textBytes(join(site, 'none'))], [6, 0])
})

test('a command that holds the archive begins again where its memory does not do; another goes on', async (context) => {
  const cwd = makeSite(context, {
    'content/site.yaml': 'title: 岚州报\n',
    'content/2024-03-15.txt': '新桥通车\n桥上有人。\n',
  })
  const asked: Array<number> = []
  let spared = 0
  const screen = {write: () => {}, isTerminal: false, color: false}
  const heap = {
    limit: megabyte,
    memory: gigabyte,
    spare: () => spared++,
    again: async (wanted: number) => (asked.push(wanted) > 0 ? 2 : 0),
  } as const
  const world: World = {
    ...{cwd, version: '1.2.3', out: screen, err: screen, today: '2026-11-24', seconds: () => 0},
    ...{signs: {environment: {}, locale: 'en'}, interrupted: async () => {}, ask: async () => undefined},
    heap,
  }
  assert.deepEqual([await run(world, ['check']), asked], [2, [65]])
  assert.deepEqual([await run(world, ['rules']), asked], [0, [65]])
  assert.deepEqual([await run({...world, heap: plenty}, ['check']), asked], [0, [65]])
  assert.equal(spared, 0)
  // Nobody reads it: the command begins again before.
  truncateSync(join(cwd, 'content/2024-03-15.txt'), 65 * megabyte)
  assert.deepEqual([await run(world, ['check']), asked.length, spared], [2, 2, 1])
})

test('what it says and how it ends is the same in a process that was given more', async (context) => {
  const site = makeSite(context, {})
  writeArchive(1000, 7, {raw: site})
  const narrow = {NODE_OPTIONS: '--max-old-space-size=44'}
  const [plain, again] = [await runBenbao(site, 'stats'), await runBenbaoWith({environment: narrow}, site, 'stats')]
  assert.deepEqual({...again, err: withoutProgress(again.err)}, {...plain, err: withoutProgress(plain.err)})
  assert.equal(plain.code, 0)
  const wrong = await runBenbaoWith({environment: narrow}, site, 'departments', '没有的局')
  assert.deepEqual([wrong.code, wrong.out], [1, ''])
})
