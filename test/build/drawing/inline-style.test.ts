import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {test} from 'node:test'
import {inlineStyle} from '../../../src/build/drawing/inline-style.ts'
import {build} from '../../../src/build/index.ts'
import {memoryFiles} from '../../../src/io/memory.ts'
import {bulletin, makeWorkspace, treeOf} from '../make-workspace.ts'

const content = {'2024-03-15.txt': bulletin(['新桥打下第一根桩']), 'site.yaml': 'url: https://example.org/yanhu/\n'}

test('the page for a lost address has its style in itself, and its policy lets in that one alone', async () => {
  const overrides = memoryFiles('templates', {'assets/style.css': ':root { --paper: beige }\r\n/* </style> */\r\n'})
  const workspace = makeWorkspace(content, {overrides})
  assert.equal((await build(workspace, {version: '1'})).published, true)
  const page = treeOf(workspace.out)['404.html'] ?? ''
  const [, text = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
  assert.match(text, /^:root \{ --paper: beige \}\n\/\* <\\\/style> \*\/\n\n\.\S/)
  const digest = createHash('sha256').update(text).digest('base64')
  assert.ok(page.includes(`style-src 'self' file: 'sha256-${digest}';`), page.slice(0, 400))
  assert.doesNotMatch(page, /rel="stylesheet"|\r/)
  for (const [path, other] of Object.entries(treeOf(workspace.out)))
    if (path.endsWith('.html') && path !== '404.html') assert.doesNotMatch(other, /<style|sha256-/, path)
})

test('a changed style draws this one page again', async () => {
  const parts = {out: memoryFiles('public'), state: memoryFiles('state')}
  await build(makeWorkspace(content, parts), {version: '1'})
  const overrides = memoryFiles('templates', {'assets/lists.css': '.letter { color: red }'})
  const {counts} = await build(makeWorkspace(content, {...parts, overrides}), {version: '1'})
  // The stylesheet, the page, the list of digests.
  assert.deepEqual([counts.rendered, counts.written], [3, 3])
})

test('a stylesheet that is not there is none', () => {
  assert.equal(inlineStyle(new Map(), ['assets/style.css']).text, '')
})
