import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {makeWorkspace} from './make-workspace.ts'

const text = '新桥通车\n\n本报讯 新桥昨天通车。来往的车慢慢多了。\n\n老街翻新\n\n老街昨天开街,铺面都开了门。\n'
const joined = '- between: 慢慢多了。 | 老街翻新\n  do: article\n- at: 老街翻新\n  nth: 1\n  do: headline\n'

test('a build reads the fixes beside a source, and a change of them alone is a change', async () => {
  const content = memoryFiles('content', {
    '2024-05-24.txt': text,
    '2024-05-24.fixes.yaml': '- {at: 老街翻新, do: subheading}\n',
  })
  const workspace = makeWorkspace({}, {content})
  const first = await build(workspace, {version: '1'})
  assert.ok(first.published, JSON.stringify(first.diagnostics))
  assert.equal(first.counts.articles, 1)
  content.write('2024-05-24.fixes.yaml', new TextEncoder().encode(joined))
  const second = await build(workspace, {version: '1', memory: first.memory, register: false})
  assert.equal(second.counts.articles, 2)
  const clean = makeWorkspace({'2024-05-24.txt': text, '2024-05-24.fixes.yaml': joined})
  assert.equal((await build(clean, {version: '1'})).counts.articles, 2)
})

test('fixes without their source are named, and a broken file of fixes stops the build', async () => {
  const lone = await build(makeWorkspace({'a.txt': text, 'b.fixes.yaml': joined}), {version: '1'})
  assert.deepEqual(
    lone.diagnostics
      .filter(({file}) => file.includes('fixes'))
      .map(({file, ruleId, severity}) => [file, ruleId, severity]),
    [['content/b.fixes.yaml', 'fixes-without-source', 'warning']],
  )
  assert.ok(lone.published)
  const broken = await build(makeWorkspace({'a.txt': text, 'a.fixes.yaml': '- at: 新桥\n  do: headlin\n'}), {
    version: '1',
  })
  assert.deepEqual(
    broken.diagnostics.filter(({severity}) => severity === 'error').map(({file, line, ruleId}) => [file, line, ruleId]),
    [['content/a.fixes.yaml', 2, 'fixes-wrong-type']],
  )
  assert.ok(!broken.published)
  const empty = await build(makeWorkspace({'a.txt': text, 'a.fixes.yaml': ''}), {version: '1'})
  assert.ok(empty.published)
})

test('a fix that is lost is reported in the file of fixes', async () => {
  const {diagnostics, published} = await build(
    makeWorkspace({'a.txt': text, 'a.fixes.yaml': '\n- {at: 新学堂, do: headline}\n'}),
    {version: '1'},
  )
  const lost = diagnostics.find(({ruleId}) => ruleId === 'fix-lost')
  assert.deepEqual([lost?.file, lost?.line], ['content/a.fixes.yaml', 2])
  assert.ok(published)
})
