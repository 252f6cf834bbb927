import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../../src/parse/index.ts'
import {readFurniture} from '../../../src/parse/page/furniture.ts'
import {readPageFacts} from '../../../src/parse/page/page-facts.ts'

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
  ['masthead', '读者热线:000-1200'],
  ['masthead', '砚溪史志 2015年第3期(总第47期)'],
  ['masthead', '主送:县委办公室'],
  ['masthead', '送:区直各部门'],
  ['masthead', '发:各镇、街道,区政协'],
  ['masthead', '发:各科室'],
  ['masthead', '报:镇党委、镇政府 发:各村民小组'],
  ['masthead', '送:各社区、街道各科室'],
  ['masthead', '报:市政府办公室,区委、区人大、区政府。'],
  ['navigation', '前一篇 后一篇'],
  ['navigation', '打印 收藏 分享'],
  ['navigation', '文章导读:'],
  ['navigation', '版权声明:本报所有内容,未经书面授权,不得转载、摘编。'],
  ['navigation', 'Copyright © 2005-2019 baizhu.example.cn All Rights Reserved. 备案号:某ICP备05000000号'],
  ['navigation', '点击上方蓝字,关注“白渚发布”'],
  ['navigation', '收录于话题 #乡村振兴 12个'],
  ['navigation', '阅读 1.2万 分享 点赞 在看'],
  ['navigation', '— END —'],
  ['page-head', '白渚发布 2021-06-08 18:30'],
  ['page-head', '社区 B2 2018年11月6日'],
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
  [undefined, '点击率上升的背后'],
  [undefined, '阅读推荐'],
  [undefined, '分享丰收的喜悦'],
  [undefined, '版权保护进校园'],
  [undefined, '《白渚船歌》 县文化馆 编 内部资料'],
  [undefined, '编辑:戴川 记者:苏砚秋'],
  [undefined, '关注老人的晚饭'],
  [undefined, '县总工会开通法律热线'],
  [undefined, '读者热线:路灯坏了谁来修'],
  [undefined, '县医院健康热线000-1200开通'],
  [undefined, '健康热线 12320 开通'],
  [undefined, '送:春联到山村'],
  [undefined, '送:春联、年画到各村'],
  [undefined, '报:喜讯传遍各社区'],
  [undefined, '发送:每日三班到县'],
  [undefined, '驾驶员培训班 2019年第2期'],
  [undefined, '书法展 县文化馆 主办 2019年4月1日'],
  [undefined, '高铁 G12 次昨日首发 2019年3月1日'],
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

test('who made a bulletin, and when, heads it or ends it; a row of a list of books does not', () => {
  const made = '砚溪镇党政办公室编 2019年4月1日'
  const text = '镇里的路灯换了新的，夜里走路不用再带手电。'
  const mastheadsOf = (source: string): number =>
    parseBulletin({path: 'a.txt', text: source}).tree.children.filter(({type}) => type === 'furniture').length
  assert.equal(mastheadsOf(`砚溪简报 第9期\n${made}\n\n路灯换了新的\n\n${text}\n`), 2)
  assert.equal(mastheadsOf(`路灯换了新的\n\n${text}\n\n${made}\n`), 1)
  const row = (title: string): string => `${title} 县教育局 编印 2019年4月1日\n`
  assert.equal(mastheadsOf(`近期新书\n\n${row('乡土教材')}${row('安全读本')}\n路灯换了新的\n\n${text}\n`), 0)
})
