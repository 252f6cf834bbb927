import assert from 'node:assert/strict'
import {test} from 'node:test'
import {check} from '../../src/build/check.ts'
import {build} from '../../src/build/index.ts'
import {readArchive} from '../../src/build/reading/read-archive.ts'
import type {Workspace} from '../../src/build/workspace.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {bulletin, makeWorkspace, treeOf, withBook} from './make-workspace.ts'

const content = {
  '2024-02-02.txt': bulletin(['白渚区开年第一会', '新桥打下第一根桩']),
  // Three weeks of a weekly paper are missing.
  ...Object.fromEntries(
    ['02-09', '02-16', '03-15', '03-22', '03-29'].map((day) => [`2024-${day}.txt`, bulletin([day])]),
  ),
}

test('what the last build parsed and drew is neither parsed nor drawn again, and the findings are the same', async () => {
  const workspace = makeWorkspace(content)
  const before = await checked(workspace)
  await build(workspace, {version: '1'})
  const state = treeOf(workspace.state)
  const after = await checked(workspace)
  assert.ok(before.drawn > 10)
  assert.equal(after.drawn, 0)
  assert.deepEqual(after.diagnostics, before.diagnostics)
  assert.ok(after.diagnostics.some(({ruleId}) => ruleId === 'issues-missing'))
  assert.deepEqual(treeOf(workspace.state), state)
  assert.ok((await checked(workspace, '2')).drawn === before.drawn)
})

test('files in the output that benbao did not write are named, as the build counts them', async () => {
  const workspace = makeWorkspace(content)
  await build(workspace, {version: '1'})
  workspace.out.write('old/page.html', new TextEncoder().encode('old'))
  const found = (await checked(workspace)).diagnostics.filter(({ruleId}) => ruleId === 'output-foreign')
  assert.deepEqual(
    found.map(({file, actual}) => [file, actual]),
    [['public', 'old/page.html']],
  )
})

test('what was changed since is looked at: a source, a template that fails', async () => {
  const workspace = makeWorkspace(content)
  await build(workspace, {version: '1'})
  const edited = {...content, '2024-02-02.txt': bulletin(['白渚区开年第一会', '秧田等春雨'])}
  const {drawn, diagnostics} = await checked({
    ...workspace,
    content: memoryFiles('content', withBook(edited, workspace.state)),
  })
  assert.ok(drawn > 0)
  assert.deepEqual(
    diagnostics.map(({severity}) => severity).filter((severity) => severity === 'error'),
    [],
  )
  const overrides = memoryFiles('templates', {'calendar.eta': '<% nobody.knows %>'})
  const failing = await checked({...workspace, overrides})
  assert.deepEqual(
    failing.diagnostics.filter(({severity}) => severity === 'error').map(({ruleId}) => ruleId),
    ['template-failed'],
  )
})

test('an archive is read as it stands, with what was parsed for another one', async () => {
  const workspace = makeWorkspace(content)
  await build(workspace, {version: '1'})
  const edited = {...content, '2024-04-05.txt': bulletin(['渡口最后一班船'])}
  const {archive, diagnostics} = await readArchive(
    {...workspace, content: memoryFiles('content', withBook(edited, workspace.state))},
    '1',
  )
  assert.equal(archive?.articles.length, 8)
  assert.ok(diagnostics.some(({ruleId, file}) => ruleId === 'issues-missing' && file.startsWith('content/')))
  const broken = await readArchive({...workspace, content: memoryFiles('content', {'site.yaml': 'title: ['})}, '1')
  assert.equal(broken.archive, undefined)
})

async function checked(workspace: Workspace, version = '1') {
  let drawn = 0
  const {diagnostics} = await check(workspace, version, (step, _, total) => {
    if (step === 'render') drawn = total
  })
  return {diagnostics, drawn}
}
