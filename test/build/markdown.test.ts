import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import {bulletin, makeWorkspace, treeOf} from './make-workspace.ts'

const article = `---
headline: 渡口添了候船亭
byline: 记者 苏砚秋
date: 2025-05-09
page: 2
departments: [白渚镇]
---
5月6日，渡口的**候船亭**完工。<script>alert(1)</script>
`

test('an article in Markdown takes its place in its issue, beside the pages that were pasted', async () => {
  const workspace = makeWorkspace({
    '2025/2025-05-09.txt': bulletin(['新桥打下第一根桩']),
    '2025/渡口.md': article,
    'pages/about.md': '# 关于本报\n',
  })
  const {published, counts, diagnostics} = await build(workspace, {version: '1'})
  assert.ok(published, JSON.stringify(diagnostics))
  assert.equal(counts.articles, 2)
  const pages = treeOf(workspace.out)
  const [path = ''] = Object.keys(pages).filter(
    (each) => /^2025\/05\/09\//.test(each) && pages[each]?.includes('候船亭完工'),
  )
  const page = pages[path] ?? ''
  assert.match(page, /<h1[^>]*>[\s\S]*渡口添了候船亭/)
  assert.match(page, /记者 苏砚秋/)
  assert.match(page, /白渚镇/)
  assert.doesNotMatch(page, /<script>alert|headline:|\*\*/)
  assert.match(page, /&#x3C;script>alert\(1\)/)
})

test('a page of the editors may end in .MD, as its articles may', async () => {
  const workspace = makeWorkspace({'渡口.MD': article, 'pages/About.MD': '# 关于本报\n\n[上文](About.MD)\n'})
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.ok(published)
  assert.deepEqual(
    diagnostics.filter(({file}) => file.startsWith('content/pages/')),
    [],
  )
  assert.match(treeOf(workspace.out)['About.html'] ?? '', /<h1[^>]*>关于本报/)
})

test('Markdown alone makes a site', async () => {
  const {published, counts} = await build(makeWorkspace({'渡口.md': article}), {version: '1'})
  assert.ok(published)
  assert.equal(counts.articles, 1)
})
