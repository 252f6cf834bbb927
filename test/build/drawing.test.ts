import assert from 'node:assert/strict'
import {existsSync, mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {build} from '../../src/build/index.ts'
import {diskFiles} from '../../src/io/files.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {bulletin, makeWorkspace, type Tree, treeOf} from './make-workspace.ts'

const version = '1'

/** More issues than one thread is asked to draw alone. */
const content: Tree = {
  'site.yaml': 'title: 白渚报\nurl: https://example.org/\n',
  ...Object.fromEntries(
    Array.from({length: 60}, (_, at) => {
      const day = `2024-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 27)).padStart(2, '0')}`
      return [`${day}-${at}.txt`, bulletin([`第${at}座桥合龙`, `第${at}所学校开学`])]
    }),
  ),
}

function folderOf(context: TestContext, where = tmpdir()): string {
  const folder = mkdtempSync(join(where, 'benbao-drawing-'))
  context.after(() => rmSync(folder, {recursive: true}))
  return folder
}

test('several threads draw what one draws, and leave nothing on the stage', async (context) => {
  const alone = makeWorkspace(content)
  const first = await build(alone, {version})
  assert.equal(first.published, true, JSON.stringify(first.diagnostics))
  for (const threads of [1, 2, 3]) {
    const folder = folderOf(context)
    const staging = join(folder, 'staged')
    const workspace = makeWorkspace(content, {out: diskFiles(join(folder, 'out')), staging, threads})
    const {diagnostics, counts} = await build(workspace, {version})
    assert.deepEqual(diagnostics, first.diagnostics)
    assert.deepEqual(counts, first.counts)
    assert.deepEqual(treeOf(workspace.out), treeOf(alone.out))
    assert.deepEqual(treeOf(workspace.state), treeOf(alone.state))
    assert.equal(existsSync(staging), false)
  }
})

test('a template that fails is told of once, whoever drew with it, and nothing is published', async (context) => {
  const overrides = memoryFiles('templates', {'article.eta': '<%= it.title %>\n<%= it.nowhere %>'})
  const alone = await build(makeWorkspace(content, {overrides}), {version})
  const folder = folderOf(context)
  const out = diskFiles(join(folder, 'out'))
  const staging = join(folder, 'staged')
  const {published, diagnostics} = await build(makeWorkspace(content, {overrides, out, staging, threads: 3}), {version})
  assert.equal(published, false)
  assert.deepEqual(diagnostics, alone.diagnostics)
  assert.equal(diagnostics.filter(({ruleId}) => ruleId === 'template-failed').length, 1)
  assert.deepEqual(out.list(), [])
  assert.equal(existsSync(staging), false)
})

test('a stage that cannot be written to is a finding on the output', async (context) => {
  const folder = folderOf(context)
  const file = diskFiles(folder)
  file.write('taken', new Uint8Array())
  const out = diskFiles(join(folder, 'out'))
  for (const threads of [1, 3]) {
    const staging = join(folder, 'taken/staged')
    const {published, diagnostics} = await build(makeWorkspace(content, {out, staging, threads}), {version})
    assert.equal(published, false)
    assert.deepEqual(
      diagnostics.filter(({severity}) => severity === 'error').map(({ruleId}) => ruleId),
      ['output-unwritable'],
    )
    assert.deepEqual(out.list(), [])
  }
})

const memory = '/dev/shm'
const isOtherDisk = existsSync(memory) && statSync(memory).dev !== statSync(tmpdir()).dev

test('an output on another disk gets the same files', {skip: isOtherDisk ? false : 'one disk'}, async (context) => {
  const alone = makeWorkspace(content)
  await build(alone, {version})
  const out = diskFiles(join(folderOf(context, memory), 'out'))
  const staging = join(folderOf(context), 'staged')
  await build(makeWorkspace(content, {out, staging, threads: 2}), {version})
  assert.deepEqual(treeOf(out), treeOf(alone.out))
})
