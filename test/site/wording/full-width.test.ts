import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {createRenderer} from '../../../src/render/index.ts'
import {buildSite} from '../../../src/site/index.ts'
import {fullWidth} from '../../../src/site/wording/full-width.ts'
import {presentContent} from '../../../src/site/wording/present.ts'
import type {ArticleContent} from '../../../src/tree/types.ts'
import {makeArchive, paragraph} from '../make-archive.ts'
import {bareConfig} from '../sample-archive.ts'
import {packageTemplates} from '../templates.ts'

const cases: ReadonlyArray<readonly [printed: string, shown: string]> = [
  ['记者(李青禾)报道:全长9.97公里,10:30开通.', '记者（李青禾）报道：全长9.97公里，10:30开通。'],
  ['投资9.97亿元,比去年多1,326万元;', '投资9.97亿元，比去年多1,326万元；'],
  ['下午3:00,比分2:1,他说:"好!"', '下午3:00，比分2:1，他说：“好！”'],
  ['请登录www.example.cn,或写信到a.b@example.cn.', '请登录www.example.cn，或写信到a.b@example.cn。'],
  ['见https://example.cn/a?b=1,2:3(备用)', '见https://example.cn/a?b=1,2:3（备用）'],
  ['世界卫生组织(WHO)说', '世界卫生组织（WHO）说'],
  ['TikTok, 你好; f(x), g(y)', 'TikTok， 你好； f(x), g(y)'],
  ['1.加强领导;2.落实责任', '1.加强领导；2.落实责任'],
  ['2024.3.15,星期五', '2024.3.15，星期五'],
  ['等等...就这样', '等等...就这样'],
  ['Latin text, only. (Yes!)', 'Latin text, only. (Yes!)'],
  ['“急不得”,他说', '“急不得”，他说'],
  ['电话:0000-0000000', '电话：0000-0000000'],
]

test('half-width punctuation of Chinese text is shown full-width; numbers, addresses and Latin text stay', () => {
  for (const [printed, shown] of cases) assert.equal(fullWidth(printed), shown)
})

test('one character stands for one, and for the same mark', () => {
  const unit = fc.constantFrom(...'新桥，。“”,.:;!?()"12a b'.split(''), 'https://', '@', '\ud842\udfb7')
  fc.assert(
    fc.property(fc.string({unit}), (text) => {
      const shown = fullWidth(text)
      assert.equal(shown.length, text.length)
      assert.equal(
        shown.normalize('NFKC').replace(/[“”。]/g, (mark) => (mark === '。' ? '.' : '"')),
        text.normalize('NFKC').replace(/[“”。]/g, (mark) => (mark === '。' ? '.' : '"')),
      )
    }),
  )
})

test('an article is shown so, with its seams and labels; the tree stays as it was', () => {
  const content: ReadonlyArray<ArticleContent> = [
    {
      type: 'paragraph',
      label: '编者按:',
      children: [
        {type: 'text', value: '编者按:桥通了,全长9'},
        {type: 'seam', join: ''},
        {type: 'text', value: '.97公里,'},
        {type: 'seam', join: ''},
        {type: 'text', value: '明天起放行.'},
      ],
    },
  ]
  const before = structuredClone(content)
  const [shown] = presentContent(content)
  assert.ok(shown?.type === 'paragraph')
  assert.equal(shown.label, '编者按：')
  assert.deepEqual(
    shown.children.map((child) => (child.type === 'text' ? child.value : child.join)),
    ['编者按：桥通了，全长9', '', '.97公里，', '', '明天起放行。'],
  )
  assert.deepEqual(content, before)
})

test('a site shows headlines, lists and text so where its editors ask for it', () => {
  const archive = makeArchive([
    {
      date: '2026-01-01',
      pages: [{articles: [{headline: ['区财政局:账本公开'], content: [paragraph('账本,公开了.')]}]}],
    },
  ])
  const render = createRenderer(packageTemplates())
  const textOf = (punctuation: 'as-printed' | 'full-width') =>
    buildSite({archive, config: {...bareConfig, punctuation}, pages: []})
      .filter(({template}) => template === 'article' || template === 'issue')
      .map((page) =>
        (/<main[\s\S]*<\/main>/.exec(render(page))?.[0] ?? '').replace(
          /<section class="cite"[\s\S]*?<\/section>|<p class="clip"[\s\S]*?<\/p>| (?:title|href)="[^"]*"/g,
          '',
        ),
      )
      .join('')
  assert.match(textOf('as-printed'), /区财政局:账本公开[\s\S]*账本,公开了\./)
  assert.doesNotMatch(textOf('full-width'), /区财政局:|账本,/)
  assert.match(textOf('full-width'), /区财政局：账本公开[\s\S]*账本，公开了。/)
})
