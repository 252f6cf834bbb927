import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseSources} from '../../src/build/reading/parse-sources.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {bulletin} from './make-workspace.ts'

const paths = Array.from({length: 400}, (_, at) => `2024-01-${String(at).padStart(3, '0')}.txt`)
const files = memoryFiles('content', {
  ...Object.fromEntries(paths.map((path, at) => [path, bulletin([`第${at}座桥合龙`, `第${at}所学校开学`])])),
  '2024-01-007.txt': '',
  '2024-01-009.fixes.yaml': '- at: 第9座\n  do: nothing\n',
})
const fixes = new Map([['2024-01-009.txt', '2024-01-009.fixes.yaml']])
const wanted = [...paths.slice(0, 300), '2024-02-missing.txt', ...paths.slice(300)]

test('several threads read sources as one does, in the same order', async () => {
  const alone = await parseSources(files, wanted, fixes, new Map())
  assert.deepEqual(
    alone.diagnostics.slice(0, 3).map(({file}) => file),
    ['2024-01-007.txt', '2024-01-009.fixes.yaml', '2024-02-missing.txt'],
  )
  for (const threads of [2, 3]) assert.deepEqual(await parseSources(files, wanted, fixes, new Map(), {threads}), alone)
})

test('what is known is not read anew, whatever thread read it', async () => {
  const first = await parseSources(files, paths, fixes, new Map(), {threads: 2})
  const again = await parseSources(files, paths, fixes, first.memory, {threads: 2})
  assert.deepEqual(again, first)
  for (const [path, outcome] of first.memory) assert.equal(again.memory.get(path), outcome)
})
