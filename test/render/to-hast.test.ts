import assert from 'node:assert/strict'
import {test} from 'node:test'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {textBlocks} from '../../src/render/body.ts'
import {toHast} from '../../src/render/to-hast.ts'
import type {ArticleContent} from '../../src/tree/types.ts'
import {everyContent} from '../site/sample-archive.ts'

function html(...content: ReadonlyArray<ArticleContent>): string {
  return unified().use(rehypeStringify).stringify(toHast(content))
}

test('a dateline and the names in its bracket open the paragraph', () => {
  assert.equal(
    html(
      {type: 'dateline', outlet: '本报', kind: '讯', children: [{type: 'text', value: '本报讯'}]},
      {type: 'byline', placement: 'dateline', contributors: [], children: [{type: 'text', value: '（记者 甲）'}]},
      {type: 'paragraph', children: [{type: 'text', value: '正文。'}]},
    ),
    '<p><span class="dateline">本报讯</span><span class="byline">（记者 甲）</span>正文。</p>',
  )
})

test('a dateline without a paragraph is kept', () => {
  const dateline: ArticleContent = {
    type: 'dateline',
    outlet: '本报',
    kind: '讯',
    children: [{type: 'text', value: '本报讯'}],
  }
  assert.equal(html(dateline), '<p><span class="dateline">本报讯</span></p>')
  assert.equal(
    html(dateline, {type: 'subheading', children: [{type: 'text', value: '甲'}]}),
    '<p><span class="dateline">本报讯</span></p><h2>甲</h2>',
  )
})

test('names run on close the paragraph before, or stand alone', () => {
  const names: ArticleContent = {
    type: 'byline',
    placement: 'run-in',
    contributors: [],
    children: [{type: 'text', value: '记者 甲'}],
  }
  assert.equal(
    html({type: 'paragraph', children: [{type: 'text', value: '正文。'}]}, names),
    '<p>正文。<span class="byline run-in">记者 甲</span></p>',
  )
  assert.equal(html(names), '<p class="byline">记者 甲</p>')
})

test('a stanza stands apart, on the page and as text, and is signed as any paragraph is', () => {
  const line: ArticleContent = {type: 'paragraph', children: [{type: 'text', value: '又露出一级'}]}
  const apart: ArticleContent = {type: 'paragraph', opensStanza: true, children: [{type: 'text', value: '水退下去'}]}
  const names: ArticleContent = {
    type: 'byline',
    placement: 'run-in',
    contributors: [],
    children: [{type: 'text', value: '（甲）'}],
  }
  assert.equal(
    html(line, apart, names),
    '<p>又露出一级</p><p class="stanza">水退下去<span class="byline run-in">（甲）</span></p>',
  )
  assert.equal(textBlocks([line, apart, line]).join('\n'), '又露出一级\n\n水退下去\n又露出一级')
})

test('a role and the name behind it are kept on one line', () => {
  const names: ArticleContent = {
    type: 'byline',
    placement: 'tail',
    contributors: [
      {role: '记者', name: '苏砚秋'},
      {role: '记者', name: '贺知行'},
      {role: '', name: '刘歌'},
    ],
    children: [{type: 'text', value: '本报记者 苏 砚秋 贺知行 刘歌'}],
  }
  assert.equal(html(names), '<p class="byline byline-tail">本报<span class="nb">记者 苏 砚秋</span> 贺知行 刘歌</p>')
})

test('the way of a story from page to page is one note', () => {
  const jump = (direction: 'to' | 'from', page: string, value: string): ArticleContent => ({
    type: 'jump',
    direction,
    page,
    children: [{type: 'text', value}],
  })
  const headline: ArticleContent = {
    type: 'headline',
    continued: true,
    children: [{type: 'headlineLine', role: 'main', children: [{type: 'text', value: '守堤'}]}],
  }
  const [to, from] = [jump('to', '3', '（下转3版）'), jump('from', '1', '（上接1版）')]
  assert.equal(html(to, from), '<p class="jump leap"><span>（下转3版）</span><span>（上接1版）</span></p>')
  assert.equal(
    html(to, headline, from),
    '<p class="jump leap"><span>（下转3版）</span><b class="continued"><span class="main">守堤</span></b><span>（上接1版）</span></p>',
  )
  assert.equal(html(to), '<p class="jump">（下转3版）</p>')
})

test('a mended break is a quiet span, a wrapped line nothing', () => {
  assert.equal(
    html({
      type: 'paragraph',
      children: [
        {type: 'text', value: '甲'},
        {type: 'seam', join: ''},
        {type: 'text', value: '乙'},
        {type: 'seam', join: '', data: {reason: 'comma-before', confidence: 1}},
        {type: 'text', value: 'Tik'},
        {type: 'seam', join: ' '},
        {type: 'text', value: 'Tok'},
      ],
    }),
    '<p>甲乙<span class="seam" title="此处原文断开，已接排：前文止于逗号、顿号"></span>Tik Tok</p>',
  )
})

test('a label is set off once', () => {
  assert.equal(
    html({type: 'paragraph', label: '又讯', children: [{type: 'text', value: '又讯 正文'}]}),
    '<p><b class="label">又讯</b> 正文</p>',
  )
})

test('no character of any node is lost, and the order is kept', () => {
  const printed = html(...everyContent).replace(/<[^>]*>/g, '')
  assert.equal(printed, everyContent.map(textOf).join(''))
})

function textOf(node: ArticleContent): string {
  const children = node.type === 'headline' ? node.children.flatMap((line) => line.children) : node.children
  return children.map((child) => (child.type === 'text' ? child.value : child.join)).join('')
}

test('what an editor typed about the text is not printed', () => {
  const mark = (kind: 'mark' | 'front-matter' | 'notice', value: string): ArticleContent => ({
    type: 'furniture',
    kind,
    children: [{type: 'text', value}],
  })
  const root = toHast([mark('front-matter', 'date: 2024-05-24'), mark('mark', '##'), mark('notice', '欢迎订阅')])
  assert.deepEqual(
    root.children.map((child) => child.type === 'element' && child.children),
    [[{type: 'text', value: '欢迎订阅'}]],
  )
})
