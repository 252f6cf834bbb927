import assert from 'node:assert/strict'
import {test} from 'node:test'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
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
