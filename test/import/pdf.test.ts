import assert from 'node:assert/strict'
import {before, test} from 'node:test'
import {extract} from '../../src/import/extract.ts'
import {articlesIn, charactersIn} from './articles.ts'
import {paper, printed, typed} from './paper.ts'
import {printPdfs} from './print-pdf.ts'
import {inOrder, settings, sheet} from './set-pages.ts'

const sideBySide = `<!doctype html><meta charset="utf-8"><style>
  @page {size: A4; margin: 12mm} body {margin: 0; font: 10.5pt/1.6 sans-serif; display: grid; grid-template-columns: 2fr 1fr; column-gap: 9mm}
  h1 {font-size: 20pt; line-height: 1.3; margin: 0 0 4mm} p {margin: 0; text-align: justify} .two {columns: 2; column-gap: 7mm}
</style><article><h1>候船亭添了一排长椅</h1><div class="two"><p>本报讯 3月19日，东岸渡口的候船亭添了一排长椅，遇上下雨天，等船的村民不用再站在屋檐下，也不用抱着孩子蹲在石阶上。</p><p>木料是从对岸一船一船运来的，由镇里的木匠师傅刨平上漆，前后用了九天。</p></div></article>
<article><h1>湖边看灯</h1><p>本报讯 三月的夜里，湖边的灯亮到十点，看灯的人沿着堤岸慢慢走，孩子走在最前面。卖糖水的担子停在桥头，勺子碰着碗边，叮当作响。</p></article>`

const pages = {
  paper: printed(),
  sideBySide,
  scanned: `<!doctype html><meta charset="utf-8"><style>section {break-after: page}</style><section>渡口的船靠了岸。</section><section><svg width="300" height="300"><rect width="300" height="300"/></svg></section><section>岸上的人散了。</section>`,
  drawn: '<!doctype html><svg width="300" height="300"><rect width="300" height="300"/></svg>',
  marks:
    '<!doctype html><meta charset="utf-8"><style>p {margin: 0}</style><p># 七号楼加装电梯</p><p>---</p><p>长十二米</p>',
  severalLines: `<!doctype html><meta charset="utf-8"><style>body {margin: 0; font: 10.5pt/1.6 sans-serif} h1 {margin: 0; font-weight: normal; line-height: 1.2; font-size: 24pt} h1 span {display: block; font-size: 15pt} section {columns: 3} p {margin: 0; text-indent: 2em}</style>${[
    ['湖上要架一座桥', '新桥打下第一根桩', '工期两年 桥长五百四十二米'],
    ['砚湖人家', '', '老街修表匠带出三个徒弟'],
  ]
    .map(
      ([kicker, main, deck]) =>
        `<h1><span>${kicker}</span>${main}<span>${deck}</span></h1><section><p>${'3月12日上午，砚湖边上站满了人，一直站到中午，船也都靠了岸。'.repeat(9)}</p></section>`,
    )
    .join('')}`,
  tables: `<!doctype html><meta charset="utf-8"><style>
    body {font: 10.5pt/1.6 sans-serif} p {margin: 0; text-indent: 2em; text-align: justify} h1 {font-size: 20pt} h2 {font-size: 15pt; margin: 0}
    table {width: 100%; border-collapse: collapse; font-size: 9.5pt; break-inside: avoid} td, th {border: 1px solid; padding: 1mm 2mm} .two {columns: 2}</style>
    <h1>各镇早稻长势</h1><div class="two"><p>本报讯 5月28日，农技站走完了七个镇，早稻面积比去年多，长势比去年好，各镇数字如下，产量是估计的，收割以后还要再核。</p>
    <table><tr><th>乡镇<th>面积（亩）<th>产量（吨）<th>比上年</tr><tr><td>白渚镇<td>2100<td>945<td>+3.5%</tr><tr><td>柳桁镇<td>1850<td><td>-1.2%</tr></table>
    <p>${'六月里雨水要是合适，产量还能再往上走一点，各镇的抽水机都修过了。'.repeat(5)}</p></div>
    <h2>两台节目</h2><table><tr><td>7:00<td>新闻早茶<td>7:10<td>动画城</tr><tr><td>8:00<td>健康讲座<td>8:20<td>少年剧场</tr><tr><td>9:00<td>电视剧场<td>9:30<td>自然之声</tr></table>
    <h2>获奖名单</h2><table><tr><td>一等奖<td>张守田<td>白渚镇文化站</tr><tr><td>二等奖<td>李望春<td>柳桁镇中学</tr><tr><td>二等奖<td>周一帆<td>镜湖农场</tr></table>
    <div class="two" style="margin-top: 5mm">${['夜里的湖|是另一个湖|山退得很远', '桥头有一盏灯|点了三十年|点灯的人'].map((verse) => `<div style="break-inside: avoid">${verse.replaceAll('|', '<br>')}</div>`).join('')}</div>`,
  upright: `<!doctype html><meta charset="utf-8"><style>body {margin: 0; font: 10.5pt/1.6 sans-serif} h1 {writing-mode: vertical-rl; font-size: 22pt; position: absolute; left: 300px; top: 20px; margin: 0} p {width: 250px; margin: 20px 0}</style><h1>春雨下在秧田里</h1><p>柳桁镇的秧田翻好了土，只等一场雨，种子和肥料都已经送到村里，田埂上的水渠也清好了。</p>`,
}

let pdfs: Readonly<Record<string, Uint8Array>> = {}
before(async () => {
  pdfs = await printPdfs({
    ...pages,
    ...Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, sheet(setting)])),
  })
})

async function read(name: string) {
  return extract({path: `${name}.pdf`, name: `${name}.pdf`, bytes: pdfs[name] ?? new Uint8Array()})
}

test('two pages of three columns give the articles of the text that they were made from', async () => {
  const {text = '', pages: count, diagnostics} = await read('paper')
  assert.deepEqual([count, diagnostics], [2, []])
  assert.deepEqual(articlesIn(text), articlesIn(typed()))
  assert.equal(articlesIn(text).articles.length, 3)
  assert.equal(articlesIn(text).date, '2024-03-15')
})

test('every character of the text layer is in the text, and no other', async () => {
  const {text = ''} = await read('paper')
  assert.equal(charactersIn(text), charactersIn(typed()))
})

test('a form feed parts the pages, and each page head is one line', async () => {
  const {text = ''} = await read('paper')
  const [first = '', second = ''] = text.split('\f')
  assert.equal(first.trim().split('\n')[0], paper[0]?.head.join('  '))
  assert.equal(second.trim().split('\n')[0], paper[1]?.head.join('  '))
})

test('an article over two columns is read before the one beside it', async () => {
  const {text = ''} = await read('sideBySide')
  const flat = text.replace(/\s/g, '')
  assert.match(flat, /^候船亭添了一排长椅本报讯3月19日.*前后用了九天。湖边看灯本报讯三月的夜里.*叮当作响。$/)
})

for (const [name, setting] of Object.entries(settings)) {
  test(`headlines that cross no gutter: ${name}`, async () => {
    const {text = ''} = await read(name)
    assert.equal(text.replace(/\s/g, ''), inOrder(setting))
  })
}

test('a table of figures or prizes is read by its rows, and named; lists and verses side by side are none', async () => {
  const {text, diagnostics} = await read('tables')
  const lines = text?.split('\n') ?? []
  const from = (line: string, count: number) => lines.slice(lines.indexOf(line), lines.indexOf(line) + count)
  assert.deepEqual(from('　　乡镇　面积（亩）　产量（吨）　比上年', 3).slice(1), [
    '　　白渚镇　2100　945　+3.5%',
    '　　柳桁镇　1850　　-1.2%',
  ])
  assert.deepEqual(from('7:00  新闻早茶', 6), [
    '7:00  新闻早茶',
    '8:00  健康讲座',
    '9:00  电视剧场',
    '7:10  动画城',
    '8:20  少年剧场',
    '9:30  自然之声',
  ])
  assert.deepEqual(from('获奖名单', 5), [
    '获奖名单',
    '',
    '　　一等奖　张守田　白渚镇文化站',
    '　　二等奖　李望春　柳桁镇中学',
    '　　二等奖　周一帆　镜湖农场',
  ])
  assert.deepEqual(from('夜里的湖', 6), [
    '夜里的湖',
    '是另一个湖',
    '山退得很远',
    '桥头有一盏灯',
    '点了三十年',
    '点灯的人',
  ])
  assert.deepEqual(
    diagnostics.map(({ruleId, reason, actual}) => [ruleId, reason, actual]),
    [
      [
        'import-table',
        'Unexpected 2 tables with 6 rows, written as lines of text',
        '乡镇　面积（亩）　产量（吨）　比上年 … 一等奖　张守田　白渚镇文化站',
      ],
    ],
  )
})

test('a page that is a picture is named, and keeps its place', async () => {
  const {text = '', diagnostics} = await read('scanned')
  assert.deepEqual(
    diagnostics.map(({ruleId, reason}) => [ruleId, reason]),
    [['import-scanned', 'Unexpected page 2 without text, expected a text layer']],
  )
  assert.deepEqual(
    text.split('\f').map((page) => page.trim()),
    ['<!-- 第 1 页 -->\n\n渡口的船靠了岸。', '<!-- 第 2 页 -->', '<!-- 第 3 页 -->\n\n岸上的人散了。'],
  )
  const nothing = await read('drawn')
  assert.deepEqual([nothing.text, nothing.diagnostics.map(({ruleId}) => ruleId)], [undefined, ['import-unreadable']])
  // What it was made with has no text, either.
  assert.match(nothing.diagnostics[0]?.note ?? '', /OCR/)
})

test('a line that looks like a mark stays a line', async () => {
  const {text = ''} = await read('marks')
  assert.deepEqual(text.trim().split('\n'), ['\\# 七号楼加装电梯', '\\---', '长十二米'])
})

test('where the lines of a headline differ in size, the largest is the main one; where they do not, none is said to be', async () => {
  const {text = ''} = await read('severalLines')
  assert.match(text, /^# 湖上要架一座桥\n# \*\*新桥打下第一根桩\*\*\n# 工期两年 桥长五百四十二米\n\n　　3月12日/)
  assert.match(text, /^砚湖人家$/m)
  assert.match(text, /^老街修表匠带出三个徒弟$/m)
})

test('a headline set downwards is read downwards', async () => {
  assert.match((await read('upright')).text ?? '', /^春雨下在秧田里$/m)
})

test('a broken PDF and one that is cut are findings', async () => {
  const whole = pdfs.paper ?? new Uint8Array()
  const cut = whole.subarray(0, 400)
  const noise = new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(2000)}`)
  for (const bytes of [cut, noise]) {
    const {text, diagnostics} = await extract({path: 'a.pdf', name: 'a.pdf', bytes})
    assert.deepEqual([text, diagnostics.map(({ruleId}) => ruleId)], [undefined, ['import-unreadable']])
  }
})
