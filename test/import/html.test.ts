import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extract} from '../../src/import/extract.ts'
import {articlesIn} from './articles.ts'

const page = `<html><head><meta charset="gb2312"><title>砚湖时报数字报</title><script>var page = '第2版'</script></head><body>
<div id="top"><a href="/">首页</a> | <a href="node_1.htm">上一版</a> <a href="node_3.htm">下一版</a></div>
<table><tr><td><ul><li><a href="node_1.htm">第01版：要闻</a></li><li><a href="node_2.htm">第02版：社会</a></li></ul></td>
<td><div>2024年3月15日 星期五  第2版 社会</div>
<h3>渡口旧事</h3><h1>老桥退休</h1>
<div id="content"><founder-content><P>本报讯（记者&nbsp;苏砚秋）3月12日，老桥<b>退休</b>了。</P><P>桥上的石板一块一块起了出来，<br>铺在公园门口。</P></founder-content></div>
</td></tr></table><footer><p>砚湖新区融媒体中心主办 <a href="about.htm">关于我们</a></p></footer><!-- 统计 --></body></html>`

const read = (bytes: Uint8Array, path = 'content_12.htm') => extract({path, name: path, bytes})
const utf8 = (text: string) => new TextEncoder().encode(text)

test('a saved page gives its article without the menus, which are named', async () => {
  const {text = '', diagnostics} = await read(utf8(page))
  assert.equal(
    text,
    [
      '2024年3月15日 星期五 第2版 社会',
      '# 渡口旧事\n# 老桥退休',
      '本报讯（记者\u00a0苏砚秋）3月12日，老桥退休了。',
      '桥上的石板一块一块起了出来，\n铺在公园门口。',
      '砚湖新区融媒体中心主办 关于我们',
    ].join('\n\n'),
  )
  assert.deepEqual(
    diagnostics.map(({ruleId, actual}) => [ruleId, actual]),
    [['import-left-out', '首页 | 上一版 下一版 … 第01版：要闻第02版：社会']],
  )
  const {date, articles} = articlesIn(text)
  assert.equal(date, '2024-03-15')
  assert.deepEqual(
    articles.map(({headline, byline}) => [headline, byline]),
    [['渡口旧事 老桥退休', [{role: '记者', name: '苏砚秋'}]]],
  )
})

test('its encoding is told by its bytes', async () => {
  // 桥通了 in GB18030.
  const bytes = Uint8Array.from([...utf8('<p>'), 0xc7, 0xc5, 0xcd, 0xa8, 0xc1, 0xcb, 0xa1, 0xa3, ...utf8('</p>')])
  const {text, diagnostics} = await read(bytes)
  assert.equal(text, '桥通了。')
  assert.deepEqual(
    diagnostics.map(({ruleId}) => ruleId),
    [],
  )
})

test('any tag soup is read, and a page without text is a finding', async () => {
  assert.equal((await read(utf8('<td>灯</b></i><p>亮<div>了'))).text, '灯\n\n亮\n\n了')
  assert.deepEqual(
    (await read(utf8('<html><body><script>x</script></body></html>'))).diagnostics.map(({ruleId}) => ruleId),
    ['import-unreadable'],
  )
  for (const [depth, found] of [
    [900, []],
    [1200, ['import-unreadable']],
    [50_000, ['import-unreadable']],
  ] as const) {
    const {diagnostics} = await read(utf8(`${'<div>'.repeat(depth)}灯`))
    assert.deepEqual(
      diagnostics.map(({ruleId}) => ruleId),
      found,
      `${depth}`,
    )
  }
})

test('characters that mean nothing are named', async () => {
  const {text, diagnostics} = await read(utf8('<p>渡口的\ue123候船亭&#1;</p>'))
  assert.equal(text, '渡口的\ue123候船亭\ufffd')
  assert.deepEqual(
    diagnostics.map(({ruleId, reason}) => [ruleId, reason]),
    [['import-garbled', 'Unexpected 2 characters that mean nothing']],
  )
})

test('pictures are counted, those of menus aside', async () => {
  const {diagnostics} = await read(
    utf8(
      '<nav><img src="logo.png"></nav><p>候船亭<img src="a_files/1.jpg"></p><img data-src="https://example.org/2"><img src="data:image/gif;base64,R0">',
    ),
  )
  assert.deepEqual(
    diagnostics.map(({ruleId, reason, actual}) => [ruleId, reason, actual]),
    [
      [
        'import-left-out',
        'Unexpected 3 pictures, left out',
        'a_files/1.jpg … https://example.org/2 … data:image/gif;base64',
      ],
    ],
  )
})

test('a table keeps its rows', async () => {
  const table = '<table><tr><td>白渚镇</td><td>12</td></tr><tr><td>柳桁镇</td><td>9</td></tr></table>'
  const {text, diagnostics} = await read(utf8(`${table}<p>另有</p>${table}`))
  assert.equal(text, '　　白渚镇　12\n　　柳桁镇　9\n\n另有\n\n　　白渚镇　12\n　　柳桁镇　9')
  assert.deepEqual(
    diagnostics.map(({ruleId, reason, actual}) => [ruleId, reason, actual]),
    [['import-table', 'Unexpected 2 tables with 4 rows, written as lines of text', '白渚镇　12 … 白渚镇　12']],
  )
})

test('a table that lays out a page is none', async () => {
  const {diagnostics} = await read(
    utf8(`<table><tr><td><h1>桥通了</h1></td><td><p>${'渡口的候船亭完工。'.repeat(9)}</p></td></tr></table>`),
  )
  assert.deepEqual(diagnostics, [])
})

test('a paragraph ends where a line is left empty', async () => {
  const soup = '<h1>湖边的灯</h1>灯亮了。<br><br>人来了。<br>&nbsp;<br>　　船也来了，<br>靠了岸。'
  assert.equal((await read(utf8(soup))).text, '# 湖边的灯\n\n灯亮了。\n\n人来了。\n\n　　船也来了，\n靠了岸。')
})

test('what was typed line by line stays so, the blanks at its left as well', async () => {
  const {text} = await read(utf8('<p>渡口谣</p><pre>\n    橹声一\n    橹声二\n\n  第二节\n</pre><p>完</p>'))
  assert.equal(text, '渡口谣\n\n    橹声一\n    橹声二\n\n  第二节\n\n完')
})

test('an end of a line in the markup is a blank between words alone', async () => {
  const soup = '<h1>新桥\n  通了</h1><p>他说<b>\n“好”</b>，\r\n桥<i>通了</i>\n。Yanhu\nBridge “No\n1”</p>'
  const table = '<table><tr><td>白渚\n镇</td><td>No\n1</td></tr></table>'
  const {text} = await read(utf8(soup + table))
  assert.equal(text, '# 新桥通了\n\n他说“好”，桥通了。Yanhu Bridge “No 1”\n\n　　白渚镇　No 1')
})

test('a cell over several rows or columns keeps its place in each', async () => {
  const rows = [
    '<td rowspan="2">乡镇</td><td colspan="2">早稻</td><td>晚稻</td>',
    '<td>亩</td><td>吨</td><td>亩</td>',
    '<td colspan="3">白渚镇</td><td>7</td>',
    '<td colspan="99999999">无</td><td rowspan="x">有</td>',
  ]
  const {text} = await read(utf8(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`))
  assert.equal(
    text,
    ['乡镇　早稻　　晚稻', '　亩　吨　亩', '白渚镇　　　7', '无　有'].map((line) => `　　${line}`).join('\n'),
  )
})

test('a row of which all other cells reach in from above is a line of its table, and not of a page that is laid out so', async () => {
  const rows = [
    '<td>渡口</td><td>末班</td>',
    '<td rowspan="3">东岸</td><td>21:30</td>',
    '<td>22:00</td>',
    '<td>22:30</td>',
  ]
  const {text} = await read(utf8(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`))
  assert.equal(text, ['渡口　末班', '东岸　21:30', '　22:00', '　22:30'].map((line) => `　　${line}`).join('\n'))
  const page = [
    `<td rowspan="2"><p>${'渡口的候船亭完工。'.repeat(9)}</p><p>亭子里挂了一口钟。</p></td><td>砚湖时报</td>`,
    '<td><h1>老桥退休</h1></td>',
  ]
  const laidOut = await read(utf8(`<table>${page.map((row) => `<tr>${row}</tr>`).join('')}</table>`))
  assert.match(laidOut.text ?? '', /\n# 老桥退休$/)
  assert.deepEqual(laidOut.diagnostics, [])
})

test('what a browser draws of itself is in the text: numbers of lists, quotation marks, brackets around a reading', async () => {
  const lists = [
    '<ol><li>换灯泡。<li><p>补船板。</p><p>用杉木。</p></ol>',
    '<ol start="3" type="A"><li>立牌子。<li value="9">点灯。</ol>',
    '<ol style="list-style-type: cjk-ideographic"><li>渡口。<li>码头。</ol>',
    '<ol reversed><li>船<li>桥</ol>',
    '<ol><li>1、东岸。<li>2、西岸。</ol>',
    '<ol style="list-style: none inside"><li>湖。</ol>',
    '<ul><li>山。</ul>',
  ]
  const {text} = await read(utf8(lists.join('')))
  assert.deepEqual(text?.split('\n\n'), [
    ...[
      '1. 换灯泡。',
      '2. 补船板。',
      '用杉木。',
      'C. 立牌子。',
      'I. 点灯。',
      '一、渡口。',
      '二、码头。',
      '2. 船',
      '1. 桥',
    ],
    ...['1、东岸。', '2、西岸。', '湖。', '山。'],
  ])
  const said =
    '<p>白<ruby>渚<rt>zhǔ</rt></ruby>镇、<ruby>隗<rp>(</rp><rt>wěi</rt><rp>)</rp></ruby>村：<q>水涨了</q>。</p>'
  assert.equal((await read(utf8(said))).text, '白渚（zhǔ）镇、隗(wěi)村：“水涨了”。')
})

test('what a page does not show is left out and named, unless that is all of it', async () => {
  const text = '<p>本报讯 渡口的候船亭完工，亭子里挂了一口钟。</p>'
  const boxes =
    '<div style="display: none">分享到微信</div><p hidden>登录后评论</p><span style="DISPLAY:none">加载中</span>'
  const page = await read(utf8(`${boxes}${text}`))
  assert.equal(page.text, '本报讯 渡口的候船亭完工，亭子里挂了一口钟。')
  assert.deepEqual(
    page.diagnostics.map(({ruleId, actual}) => [ruleId, actual]),
    [['import-left-out', '分享到微信 … 登录后评论 … 加载中']],
  )
  assert.equal((await read(utf8(`<div style="display:none">${text}</div>`))).text, page.text)
  const fromWeChat = `<div id="js_content" style="visibility: hidden; opacity: 0">${text}</div><p>${'来源：砚湖时报。'.repeat(9)}</p>`
  assert.ok((await read(utf8(fromWeChat))).text?.startsWith('本报讯'))
})

test('a sentence that leads elsewhere is text, a line of links is none', async () => {
  const {text, diagnostics} = await read(
    utf8(
      '<p><a href="1">桥通了，湖边的人都去看。</a></p><p>见<a href="2">有关报道</a>。</p><p><a href="3">下一篇</a></p>',
    ),
  )
  assert.equal(text, '桥通了，湖边的人都去看。\n\n见有关报道。')
  assert.deepEqual(
    diagnostics.map(({actual}) => actual),
    ['下一篇'],
  )
})
