import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {makePng} from './make-pictures.ts'
import {bulletin, makeWorkspace, treeOf} from './make-workspace.ts'

const sources = {
  'site.yaml': 'title: 砚湖时报\nurl: https://example.org/yanhu/\n',
  '2024-03-15.txt': `${bulletin(['新桥打下第一根桩'])}\n![桥 & 桩](bridge.png "戴望川 摄")\n`,
}

test('feeds show an article’s pictures, by whole addresses, with what is said of them', async () => {
  const content = memoryFiles('content', sources)
  content.write('bridge.png', makePng(30, 20))
  const workspace = {...makeWorkspace({}), content}
  const first = await build(workspace, {version: '1'})
  assert.ok(first.published, JSON.stringify(first.diagnostics))
  const site = treeOf(workspace.out)
  const picture = Object.keys(site).find((path) => path.startsWith('images/')) ?? ''
  const shown = `<img src="https://example.org/yanhu/${picture}" alt="桥 &amp; 桩" width="30" height="20"/>`
  const feed: unknown = JSON.parse(site['feed.json'] ?? '')
  assert.ok(JSON.stringify(feed).includes(JSON.stringify(shown).slice(1, -1)))
  assert.ok(site['feed.xml']?.includes(shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')))

  content.write('bridge.png', makePng(30, 21))
  const before = site['feed.xml']
  await build(workspace, {version: '1'})
  assert.notEqual(treeOf(workspace.out)['feed.xml'], before, 'another picture, another feed')
})
