import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readFurniture} from '../../src/parse/furniture.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {readPageFacts} from '../../src/parse/page-facts.ts'

const lines: ReadonlyArray<readonly [kind: string | undefined, text: string]> = [
  ['page-head', '3版 综合新闻'],
  ['page-head', '02版'],
  ['page-head', '[第02版:要闻]'],
  ['page-head', '二版 要闻'],
  ['page-head', '03 综合新闻'],
  ['page-head', 'A3 教育'],
  ['page-head', '要闻 2'],
  ['page-head', '2 要闻 YAOWEN'],
  ['page-head', '副刊·3'],
  ['page-head', '砚溪报·副刊'],
  ['page-head', '综合新闻 ZONGHE XINWEN'],
  ['page-head', '校 报 XIAO BAO'],
  ['masthead', '2019年第9期(总第203期)'],
  ['masthead', '总第203期 本期四版 2019年5月15日'],
  ['masthead', '《砚溪报》第18期'],
  ['masthead', '己亥年四月初二'],
  ['masthead', '白渚县委主办 白渚县融媒体中心承办'],
  ['masthead', '砚溪第一中学主办 校长:苏砚秋 主编:戴川'],
  ['masthead', '本报地址:白渚县文化路8号'],
  ['masthead', '法律顾问:砚溪律师事务所 苏砚秋'],
  ['masthead', '新闻热线:0000-7654321 投稿邮箱:hx2019@example.com'],
  ['masthead', '每周一、三、五出版'],
  ['masthead', '版权所有 翻印必究'],
  ['notice', '关注白渚发布微信公众号'],
  ['notice', '扫一扫关注我们'],
  ['editors', '本栏目由白渚县气象局协办'],
  ['editors', '总编辑:苏砚秋'],
  ['editors', '责任编辑:苏砚秋 实习编辑:戴川'],
  // Rows, headlines and notices that have something of them.
  [undefined, '教育 12'],
  [undefined, '3 文化'],
  [undefined, '3版税制改革的由来'],
  [undefined, '走进 NBA'],
  [undefined, '全省羽毛球赛由砚溪第一中学主办'],
  [undefined, '零售价:每斤3元'],
  [undefined, '投稿邮箱:hx2019@example.com'],
  [undefined, '地址:白渚县文化路8号'],
  [undefined, '编辑:戴川 记者:苏砚秋'],
  [undefined, '关注老人的晚饭'],
]

for (const [kind, text] of lines)
  test(`${text} is ${kind ?? 'no furniture'}`, () => {
    assert.equal(readFurniture(text, false), kind)
  })

for (const [text, page] of [
  ['3版 综合新闻', '3'],
  ['二版 要闻', '2'],
  ['要闻 2', '2'],
  ['副刊·3', '3'],
  ['A3 教育', 'A3'],
] as const)
  test(`${text} heads page ${page}`, () => {
    assert.equal(readPageFacts(text).page, page)
  })

test('rows of a table are no page heads, though each by itself would be one', () => {
  const {tree} = parseBulletin({path: 'a.txt', text: '各版来稿\n\n　　来稿的篇数如下。\n综合 12\n广告 20\n要闻 2\n'})
  assert.deepEqual(
    tree.children.filter(({type}) => type === 'furniture'),
    [],
  )
  assert.equal(JSON.stringify(tree).includes('page-head'), false)
})
