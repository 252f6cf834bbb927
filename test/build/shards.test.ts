import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {build} from '../../src/build/index.ts'
import {buildShard} from '../../src/build/shard.ts'
import {diskFiles} from '../../src/io/files.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {bulletin, makeWorkspace, treeOf} from './make-workspace.ts'

const sample = diskFiles(fileURLToPath(new URL('../../../content', import.meta.url)))
const version = '1'
const shards = [1, 2, 3].map((index) => ({index, count: 3}))

test('parts that were made apart are joined to the bytes of a build in one piece', async () => {
  const content = treeOf(sample)
  const whole = makeWorkspace(content)
  const {counts} = await build(whole, {version})

  const artifacts = memoryFiles('artifacts')
  let sources = 0
  for (const shard of shards) {
    const first = await buildShard(makeWorkspace(content), artifacts, shard, version)
    sources += first.sources
    // The last one finds that all is parsed.
    assert.equal(first.drawn === undefined, shard.index < 3)
  }
  assert.equal(sources, counts.files)
  const drawn: Array<number> = []
  for (const shard of [...shards].reverse())
    drawn.push((await buildShard(makeWorkspace(content), artifacts, shard, version)).drawn ?? 0)
  assert.ok(Math.max(...drawn) - Math.min(...drawn) <= 1, 'equally much for each')

  const joined = makeWorkspace(content)
  const {diagnostics} = await build(joined, {version, artifacts})
  assert.deepEqual(treeOf(joined.out), treeOf(whole.out))
  assert.deepEqual(treeOf(joined.content), treeOf(whole.content))
  assert.deepEqual(diagnostics, (await build(makeWorkspace(content), {version})).diagnostics)
})

test('artifacts of another state, of another version, cut off, or missing change no byte', async () => {
  const before = {'2024-02-02.txt': bulletin(['甲事']), '2024-02-03.txt': bulletin(['乙事'])}
  const content = {...before, '2024-02-03.txt': bulletin(['丙事', '丁事'])}
  const whole = makeWorkspace(content)
  await build(whole, {version})
  const [all] = [{index: 1, count: 1}]
  const old = memoryFiles('artifacts')
  await buildShard(makeWorkspace(before), old, all, version)
  const other = memoryFiles('artifacts')
  await buildShard(makeWorkspace(content), other, all, '0')
  const cut = memoryFiles('artifacts')
  await buildShard(makeWorkspace(content), cut, all, version)
  for (const {path} of cut.list()) cut.write(path, cut.read(path).subarray(0, 5000))
  for (const artifacts of [old, other, cut, memoryFiles('artifacts')]) {
    const joined = makeWorkspace(content)
    await build(joined, {version, artifacts})
    assert.deepEqual(treeOf(joined.out), treeOf(whole.out))
  }
})
