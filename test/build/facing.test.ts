import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import {deadLinks} from './links.ts'
import {bulletin, makeWorkspace, type Tree, treeOf} from './make-workspace.ts'

const march = bulletin(['新桥打下第一根桩', '秧田等春雨', '老街修表匠'])
const page = '2024/03/15/source1.html'

test('an article and its source lead to each other', async () => {
  const {site} = await publish({'2024-03-15.txt': march})
  assert.match(site['2024/03/15/2.html'] ?? '', /href="source1\.html#2">原文对照</)
  assert.match(site['2024/03/15/2.html'] ?? '', /href="source1\.html#L\d+">第\d+行</)
  assert.match(site[page] ?? '', /<h2 id="2"><a href="2\.html">第2篇<\/a>/)
  assert.match(site['2024/03/15/index.html'] ?? '', /href="source1\.html"><code>2024-03-15\.txt/)
  assert.deepEqual(deadLinks(site, ['index.html']), [])
})

test('a source of Markdown is shown likewise', async () => {
  const text = '---\nheadline: 渡口添了候船亭\ndate: 2024-03-15\n---\n\n5月6日，渡口的**候船亭**完工。\n'
  const {site} = await publish({'new-bridge.md': text})
  assert.match(site[page] ?? '', /渡口的\*\*候船亭\*\*完工。/)
})

test('facing: false publishes no source, and where one was published leads to its issue', async () => {
  const first = await publish({'2024-03-15.txt': march, 'site.yaml': 'facing: false\n'})
  assert.deepEqual(
    Object.keys(first.site).filter((path) => path.includes('source')),
    [],
  )
  assert.ok(!first.registry.includes('source1'))
  const shown = await publish({'2024-03-15.txt': march})
  const {site} = await publish({
    '2024-03-15.txt': march,
    'site.yaml': 'facing: false\n',
    'addresses.tsv': shown.registry,
  })
  assert.match(site[page] ?? '', /http-equiv="refresh" content="0; url=index\.html"/)
  assert.ok(!(site[page] ?? '').includes('修表匠'))
  assert.ok(!(site['2024/03/15/2.html'] ?? '').includes('source1'))
  assert.deepEqual(deadLinks(site, ['index.html']), [])
})

test('what is withdrawn is on no page, that of its source included', async () => {
  const {registry} = await publish({'2024-03-15.txt': march})
  const marked = registry.replace('2024/03/15/2.html\tarticle', '2024/03/15/2.html\twithdrawn 2025-02-01')
  const {site} = await publish({'2024-03-15.txt': march, 'addresses.tsv': marked})
  assert.match(site[page] ?? '', /已撤下，不再刊出/)
  assert.ok(!(site[page] ?? '').includes('秧田等春雨'))
})

test('fixes and findings change the page of their source alone', async () => {
  const files = {'2024-03-15.txt': march, '2024-03-22.txt': bulletin(['渡口的亭子', '夜市开张'])}
  const before = await publish(files)
  const fixes = '- at: 村民们说\n  nth: 3\n  do: article\n'
  const after = await publish({...files, '2024-03-15.fixes.yaml': fixes, 'addresses.tsv': before.registry})
  assert.notEqual(after.site[page], before.site[page])
  assert.equal(after.site['2024/03/22/source1.html'], before.site['2024/03/22/source1.html'])
})

async function publish(content: Tree): Promise<{site: Record<string, string>; registry: string}> {
  const workspace = makeWorkspace(content)
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.equal(published, true, JSON.stringify(diagnostics))
  return {site: treeOf(workspace.out), registry: treeOf(workspace.content)['addresses.tsv'] ?? ''}
}
