import assert from 'node:assert/strict'
import {test} from 'node:test'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {readMarkdown} from '../../../src/site/own-pages/markdown.ts'

function html(text: string): string {
  return unified().use(rehypeStringify).stringify(readMarkdown(text).content)
}

test('the first heading of the first depth is the name, others stand below it', () => {
  const page = readMarkdown('# 关于 *本报*\n\n正文\n\n# 又一\n')
  assert.equal(page.name, '关于 本报')
  assert.match(html('# 关于\n\n# 又一\n'), /^<h2 id="又一">又一<\/h2>$/)
  assert.equal(readMarkdown('正文').name, undefined)
})

test('headings have ids, each its own', () => {
  assert.equal(
    html('## 更 正\n\n## 更 正\n\n## content\n\n## ！'),
    '<h2 id="更-正">更 正</h2>\n<h2 id="更-正-2">更 正</h2>\n<h2 id="content-2">content</h2>\n<h2 id="section">！</h2>',
  )
})

test('raw HTML is text', () => {
  assert.equal(html('甲<b onclick="x()">乙</b>'), '<p>甲&#x3C;b onclick="x()">乙&#x3C;/b></p>')
  assert.equal(html('<script>alert(1)</script>'), '&#x3C;script>alert(1)&#x3C;/script>')
})

test('a comment is nothing', () => {
  assert.equal(html('甲<!-- 待查 -->乙\n\n<!--\n待查\n-->'), '<p>甲乙</p>')
})

test('a table is one, in a frame that the keyboard can scroll', () => {
  const table = html('| 年 | 期 |\n|---|--:|\n| 2024 | 4 |\n')
  assert.match(table, /^<div class="scroll" tabindex="0" role="group" aria-label="表格"><table>/)
  assert.match(table, /<th class="align-right">期<\/th>[\s\S]*<td>2024<\/td>\s*<td class="align-right">4<\/td>/)
  assert.doesNotMatch(table, / align=/)
})

test('no address is a script, and other schemes are not links', () => {
  for (const address of [
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    '&#106;avascript:x',
  ]) {
    assert.equal(html(`[甲](<${address}>)`), '<p><span>甲</span></p>', address)
  }
  assert.equal(html('[甲][x]\n\n[x]: javascript:alert(1)'), '<p><span>甲</span></p>')
  assert.equal(html('<javascript:alert(1)>'), '<p><span>javascript:alert(1)</span></p>')
})

test('a line break within a scheme is encoded, which leaves no scheme', () => {
  assert.equal(html('[甲](<java&#10;script:x>)'), '<p><a href="java%0Ascript:x">甲</a></p>')
})

test('other pages are linked by their own addresses', () => {
  assert.equal(
    html('[甲](style.md#x) [乙](https://example.cn/a.md?x)'),
    '<p><a href="style.html#x">甲</a> <a href="https://example.cn/a.md?x">乙</a></p>',
  )
})

test('nothing is loaded from elsewhere', () => {
  assert.equal(html('![图](https://example.cn/a.png)'), '<p><a href="https://example.cn/a.png">图</a></p>')
  assert.equal(html('![图](//example.cn/a.png)'), '<p><a href="//example.cn/a.png">图</a></p>')
  assert.equal(html('![图][x]\n\n[x]: https://example.cn/a.png'), '<p><a href="https://example.cn/a.png">图</a></p>')
  assert.equal(html('![图](a.png)'), '<p><span>图</span></p>')
  const {content} = readMarkdown('![图](a.png)', () => ({path: 'images/0.png', width: 3, height: 2, size: 80}))
  assert.equal(
    unified().use(rehypeStringify).stringify(content),
    '<p><img src="images/0.png" alt="图" width="3" height="2" loading="lazy"></p>',
  )
})
