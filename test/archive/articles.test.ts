import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {excerptOf, lengthOf} from '../../src/archive/prose.ts'
import {archiveOf, type Sketch} from './make.ts'

test('an article has its headline, dateline, byline and credit as fields, and the rest as content', () => {
  const {articles, columns} = archiveOf([
    {
      headline: ['引题', '主题'],
      dateline: '本报讯',
      paragraphs: ['桥通了。'],
      byline: [{role: '记者', name: '沈青'}],
      credit: '文/图',
      column: '民生回音',
    },
    {paragraphs: ['没有标题。'], column: '民生 回音'},
  ])
  const [article, other] = articles
  assert.equal(article?.headline, '引题 主题')
  assert.equal(article?.dateline, '本报讯')
  assert.equal(article?.credit, '文/图')
  assert.deepEqual(
    article?.content.map(({type}) => type),
    ['dateline', 'paragraph', 'byline'],
  )
  assert.deepEqual(article?.source, {path: '2024-03-15.txt', line: 1})
  assert.equal(article?.length, 3)
  assert.equal(other?.headline, '')
  assert.deepEqual(columns, [
    {
      id: 'min-sheng-hui-yin',
      name: '民生回音',
      path: 'columns/min-sheng-hui-yin.html',
      articles: ['2024/03/15/1', '2024/03/15/2'],
    },
  ])
})

test('an excerpt names the 小标题 that it passes, and parts them from the sentences', () => {
  const headed: Sketch = {
    headline: '守堤',
    subheadings: {1: '第一夜：数木桩'},
    paragraphs: ['守了三夜。', '水里有木桩。'],
  }
  assert.equal(archiveOf([headed]).articles[0]?.excerpt, '守了三夜。　第一夜：数木桩　水里有木桩。')
})

test('an excerpt parts rows that no mark ends', () => {
  const paragraphs = ['品名　最高', '晚米　九元八角', '黄豆　十二元', '都是百斤的价。', '限今日。']
  assert.equal(
    archiveOf([{headline: '城关市价', paragraphs}]).articles[0]?.excerpt,
    '品名　最高　晚米　九元八角　黄豆　十二元　都是百斤的价。限今日。',
  )
})

test('an article of pictures is told by what stands below them', () => {
  const {articles} = archiveOf([{headline: '图片新闻', captions: ['孩子们在湖边种树。', '苗是乌桕。']}])
  assert.equal(articles[0]?.excerpt, '孩子们在湖边种树。苗是乌桕。')
})

test('an excerpt ends with a sentence, else with a clause, else where it must', () => {
  assert.equal(excerptOf(['短。']), '短。')
  assert.equal(excerptOf(['一。', '二。']), '一。二。')
  assert.equal(excerptOf([`“${'好'.repeat(60)}。”${'长'.repeat(80)}。`]), `“${'好'.repeat(60)}。”`)
  assert.equal(excerptOf([`${'好'.repeat(60)}，${'长'.repeat(80)}。`]), `${'好'.repeat(60)}…`)
  assert.equal(excerptOf(['好'.repeat(121)]), `${'好'.repeat(119)}…`)
  assert.equal(excerptOf([]), '')
})

test('an excerpt is never longer than 120 characters and cuts no pair', () => {
  const prose = fc.string({unit: fc.constantFrom('好', '𠮷', '。', '，', '”', 'a', ' '), maxLength: 400})
  fc.assert(
    fc.property(fc.array(prose, {maxLength: 4}), (paragraphs) => {
      const excerpt = excerptOf(paragraphs)
      assert.ok(Array.from(excerpt).length <= 120)
      assert.doesNotThrow(() => encodeURIComponent(excerpt))
      assert.ok(paragraphs.join('').startsWith(excerpt.replace(/…$/, '')))
    }),
  )
})

test('字数 counts characters, not blanks and punctuation', () => {
  assert.equal(lengthOf(['𠮷日，“好”！ A1', '　']), 5)
  assert.equal(lengthOf(['1,240篇 — \ud83d\u{1f3ee}é\u0301\n', '𐄀#$+']), 11)
})
