import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../../src/build/index.ts'
import {memoryFiles} from '../../../src/io/memory.ts'
import {bulletin, makeWorkspace, treeOf} from '../make-workspace.ts'

/** 本报欢迎读者来信，地址：东岸渡口候船亭, as an old editor saves it. */
const said = Buffer.from('b1beb1a8bbb6d3adb6c1d5dfc0b4d0c5a3acb5d8d6b7a3bab6abb0b6b6c9bfdabaf2b4accda4', 'hex')

test('templates and styles may be in an old encoding, as sources may', async () => {
  const style = Buffer.concat([Buffer.from('body::after { content: "'), said, Buffer.from('" }\n')])
  const overrides = memoryFiles('templates', {'_colophon.eta': said, '_turn.eta': '', 'assets/style.css': style})
  const workspace = makeWorkspace({'2024-03-15.txt': bulletin(['新桥打下第一根桩'])}, {overrides})
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.equal(published, true)
  assert.deepEqual(
    diagnostics.flatMap(({ruleId, file}) => (file.startsWith('templates/') ? [`${file} ${ruleId}`] : [])),
    ['templates/_colophon.eta encoding-other', 'templates/assets/style.css encoding-other'],
  )
  const {'index.html': home = '', 'assets/style.css': css = ''} = treeOf(workspace.out)
  for (const text of [home, css]) assert.match(text, /本报欢迎读者来信，地址：东岸渡口候船亭/)
})

test('a template in no encoding stops the build', async () => {
  const overrides = memoryFiles('templates', {'_colophon.eta': Buffer.concat([said, Buffer.from([0xff, 0xff, 0x0a])])})
  const workspace = makeWorkspace({'2024-03-15.txt': bulletin(['新桥打下第一根桩'])}, {overrides})
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.equal(published, false)
  assert.ok(diagnostics.some(({file, ruleId}) => file === 'templates/_colophon.eta' && ruleId === 'encoding-invalid'))
})
