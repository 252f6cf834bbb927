import assert from 'node:assert/strict'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {publishSample} from '../sample/sample-site.ts'
import {launchChromium} from './chromium.ts'
import {pdfText} from './pdf-text.ts'

let browser: Browser
let sample: {readonly out: string}
before(async () => {
  sample = await publishSample()
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
})

/** What a reader on paper has no use for. */
const navigation = [
  '最新一期',
  '按日期',
  '大字',
  '检索',
  '上一篇',
  '下一篇',
  '同版',
  '报告差错',
  '标出接排',
  'BibLaTeX',
]

async function printed(path: string): Promise<ReadonlyArray<string>> {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(join(sample.out, path)).href)
  const sheets = pdfText(await page.pdf({format: 'A4', preferCSSPageSize: true}))
  await page.close()
  for (const word of navigation) assert.ok(!sheets.join('').includes(word), `${path} prints ${word}`)
  return sheets
}

test('an article is a clipping on one sheet: the paper, headline, day, page, names, all of its text, and how to cite it', async () => {
  const sheets = await printed('2025/06/13/2-1.html')
  assert.equal(sheets.length, 1)
  for (const wanted of [
    '砚湖时报',
    '三天三夜四万亩小麦颗粒归仓',
    '2025年6月13日星期五第二版',
    '记者范晓棠通讯员孟广田',
    '本报讯6月9日傍晚，白渚镇芦畈村',
    '到6月11日已完成七成。',
    '范晓棠，孟广田.三天三夜四万亩小麦颗粒归仓[N/OL].砚湖时报，2025-06-13（2）.https://example.org/yanhu/2025/06/13/2-1.html.',
  ])
    assert.ok(sheets.join('').includes(wanted), wanted)
})

test('an issue fills its sheets, every article with its names, and says where it stands', async () => {
  const sheets = await printed('2025/06/13/index.html')
  // The first is full: a grid would have left it to its head, and begun on the next.
  assert.ok(sheets.length <= 2 && (sheets[0]?.length ?? 0) > 600, sheets.map(({length}) => length).join())
  const text = sheets.join('')
  for (const wanted of [
    '砚湖时报',
    '2025年6月13日',
    '第二版',
    '三天三夜',
    '荻花泵站扩建完工',
    '给电动车找一个“家”',
    '记者解宜春',
  ])
    assert.ok(text.includes(wanted), wanted)
  assert.ok(text.includes('https://example.org/yanhu/2025/06/13/index.html'))
})

test('a facing page keeps both columns on every sheet, to the last line of the source', async () => {
  const sheets = await printed('2025/06/13/source1.html')
  assert.ok(sheets.length > 1)
  for (const [at, sheet] of sheets.entries())
    assert.ok(/正文/.test(sheet) && /记者|本报讯|。/.test(sheet), `sheet ${at + 1}`)
  const text = sheets.join('')
  for (const wanted of ['砚湖时报', '原文对照', '2025/2025-06-13.txt', '责任编辑：范晓棠', '/2025/06/13/source1.html'])
    assert.ok(text.includes(wanted), wanted)
})
