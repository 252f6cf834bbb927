import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Element} from 'hast'
import {createConverter} from '../../../src/render/traditional/converter.ts'
import {inTraditional, traditionalPath} from '../../../src/render/traditional/path.ts'
import {rebase} from '../../../src/render/traditional/rebase.ts'
import {toTraditional} from '../../../src/render/traditional/to-traditional.ts'

const people = ['范文清', '于海', '于海涛', '钟明', '万俟云松', '李发荣', '云小松']
const standard = createConverter('standard', people)
const turn = (html: string) => toTraditional(html, standard)

test('words are turned as words, over whatever elements part them', () => {
  assert.equal(turn('<p>皇后以后剪了头发，发展松树林。</p>'), '<p>皇后以後剪了頭髮，發展松樹林。</p>')
  assert.equal(
    turn('<p>头<span class="seam"></span>发，<b>干</b>燥</p>'),
    '<p>頭<span class="seam"></span>髮，<b>乾</b>燥</p>',
  )
  assert.equal(turn('<p>头</p><p>发展</p>'), '<p>頭</p><p>發展</p>')
})

test('names of people keep their own forms: of three characters anywhere, of two where people are named', () => {
  assert.equal(
    turn('<p>范文清住在范围以外，于海涛说了于是。</p>'),
    '<p>范文清住在範圍以外，于海涛說了於是。</p>'.replace('涛', '濤'),
  )
  assert.equal(turn('<p>学校位于海边。</p>'), '<p>學校位於海邊。</p>')
  assert.equal(
    turn('<p>记者 <a href="../reporters/yu-hai.html">于海</a></p>'),
    '<p>記者 <a href="../reporters/yu-hai.html">于海</a></p>',
  )
  assert.equal(
    turn('<p class="byline">通讯员 <span class="nb">记者 钟明</span>、于海</p>'),
    '<p class="byline">通訊員 <span class="nb">記者 鍾明</span>、于海</p>',
  )
  assert.equal(
    turn('<h1 class="person">于海</h1><p>关于海的故事</p>'),
    '<h1 class="person">于海</h1><p>關於海的故事</p>',
  )
  assert.equal(turn('<p>万俟云松、云小松和李发荣</p>'), '<p>万俟云松、雲小松和李發榮</p>')
})

test('what is read out is turned, what machines read and what is marked stays', () => {
  assert.equal(
    turn('<img src="图.jpg" alt="图书馆 &quot;新&quot;"><a href="x.html" title="东岸 > 西岸">东</a>'),
    '<img src="图.jpg" alt="圖書館 &quot;新&quot;"><a href="x.html" title="東岸 > 西岸">東</a>',
  )
  assert.equal(
    turn('<meta name="description" content="简介"><meta name="DC.title" content="简介">'),
    '<meta name="description" content="簡介"><meta name="DC.title" content="简介">',
  )
  for (const kept of [
    '<code>第1期/报头.txt</code>',
    '<dl translate="no"><div><dt>国标</dt><dd><pre>报</pre>头发</dd></div></dl>',
    '<a lang="zh-Hans" href="x">简体</a>',
    '<script type="application/ld+json">{"name":"报"}</script>',
    '<!-- 报 -->',
  ])
    assert.equal(turn(`<p>报${kept}报</p>`), `<p>報${kept}報</p>`)
  assert.equal(turn('<div translate="no"><div>报</div>报</div>报'), '<div translate="no"><div>报</div>报</div>報')
})

test('nothing is lost: page and text are as long as before, whatever stands in them', () => {
  const odd = '<p>a &lt; b &amp; 报 < 头 &#x3C;发</p><p class=x>报\u{20b9f}头'
  assert.equal(turn(odd), odd.replaceAll('报', '報').replaceAll('头', '頭').replace('发', '發'))
})

test('a region has forms of its own', () => {
  const taiwan = createConverter('taiwan', [])
  const hongKong = createConverter('hong-kong', [])
  assert.equal(standard.text('这里的群众煮面条'), '這裏的羣衆煮麪條')
  assert.equal(taiwan.text('这里的群众煮面条'), '這裡的群眾煮麵條')
  assert.equal(hongKong.text('这里的群众煮面条'), '這裏的羣眾煮麪條')
})

test('pages have a second address, sources as they were pasted and files have not', () => {
  assert.equal(traditionalPath('2024/03/15/1-2.html'), 'zh-hant/2024/03/15/1-2.html')
  for (const path of ['404.html', '2024/03/15/source1.html', 'assets/style.css', 'departments/x.csv', 'feed.xml'])
    assert.equal(traditionalPath(path), undefined)
  assert.equal(inTraditional('2024/index.html#a'), 'zh-hant/2024/index.html#a')
  assert.equal(inTraditional('2024/03/15/source1.html#L3'), '2024/03/15/source1.html#L3')
})

test('an editor’s links are named from where the page stands', () => {
  const link = (href: string): Element => ({type: 'element', tagName: 'a', properties: {href}, children: []})
  const moved = (href: string) => {
    const [made] = rebase({type: 'root', children: [link(href)]}, 'a/b.html', (path) => `<${path}>`).children
    return made?.type === 'element' ? made.properties.href : undefined
  }
  assert.equal(moved('../images/x.jpg'), '<images/x.jpg>')
  assert.equal(moved('c.html#%E4%B8%80'), '<a/c.html>#%E4%B8%80')
  for (const same of ['https://example.org/a', 'mailto:a@example.org', '#x', '//example.org', ''])
    assert.equal(moved(same), same)
})
