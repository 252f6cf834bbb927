import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extract} from '../../src/import/extract.ts'
import {cutPage} from '../../src/import/pdf/cut.ts'
import {garbledLines} from '../../src/import/pdf/garbled-lines.ts'
import {withLetters} from '../../src/import/pdf/letters.ts'
import {pageText} from '../../src/import/pdf/page-text.ts'
import {placeItem} from '../../src/import/pdf/place-item.ts'
import {toRuns} from '../../src/import/pdf/to-runs.ts'
import type {TextItem} from '../../src/import/pdf/types.ts'
import {randomOf} from '../bench/random.ts'
import {charactersIn} from './articles.ts'
import {bridgeInGbk, drawing, gbkSong, rawPdf} from './raw-pdf.ts'

const read = (bytes: Uint8Array) => extract({path: 'a.pdf', name: 'a.pdf', bytes})
const show = (text: string) => drawing(`BT /F 10 Tf ${text} ET`)

test('characters that a PDF names by GBK, in a font that is not in it, are read by the tables of the package', async () => {
  const {text, diagnostics} = await read(rawPdf(show(`50 700 Td <${bridgeInGbk}> Tj`), {font: gbkSong}))
  assert.deepEqual([text, diagnostics], ['桥通了\n', []])
})

test('a page that is turned is read as it is shown', async () => {
  const lines = `1 0 0 1 50 700 Tm <${bridgeInGbk}> Tj 1 0 0 1 50 680 Tm <c1cbcda8c7c5> Tj`
  for (const page of ['', '/Rotate 180']) {
    const {text} = await read(rawPdf(show(lines), {font: gbkSong, page}))
    assert.equal(text, page === '' ? '桥通了\n了通桥\n' : '了通桥\n桥通了\n')
  }
  const sideways = `0 1 -1 0 50 100 Tm <${bridgeInGbk}> Tj`
  assert.equal((await read(rawPdf(show(sideways), {font: gbkSong, page: '/Rotate 90'}))).text, '桥通了\n')
})

test('a page whose text lies on its side is turned until it stands', async () => {
  const lines = (matrix: string, second: string) =>
    `${matrix} 100 100 Tm <${bridgeInGbk}> Tj ${matrix} ${second} Tm <c1cbcda8c7c5> Tj`
  const [up, down] = [lines('0 1 -1 0', '120 100'), lines('0 -1 1 0', '80 100')]
  for (const [text, upright] of [
    [up, '/Rotate 90'],
    [down, '/Rotate 270'],
  ] as const)
    for (const page of ['', '/Rotate 180', upright])
      assert.equal((await read(rawPdf(show(text), {font: gbkSong, page}))).text, '桥通了\n了通桥\n')
})

test('a PDF with a password is a finding that says so', async () => {
  const secret = 'x'.repeat(32)
  const trailer = `/ID [<00> <00>] /Encrypt <</Filter /Standard /V 1 /R 2 /O (${secret}) /U (${secret}) /P -4>>`
  const {text, diagnostics} = await read(rawPdf(show('<c7c5> Tj'), {font: gbkSong, trailer}))
  assert.equal(text, undefined)
  assert.match(diagnostics[0]?.reason ?? '', /locked by a password/)
  assert.equal(diagnostics[0]?.inChinese, '文件读不出来（有密码）')
  assert.match(diagnostics[0]?.note ?? '', /去掉密码另存，再导入/)
})

test('where fonts do not say which characters they draw, the lines are said to be no words; rare names and letters are', async () => {
  const lines = ['算⺞乪ꝼ珤摈峂冪', '¸Ìá¹º¼½', '渡口的候船亭点了一盏灯。']
  assert.deepEqual(garbledLines(lines.join('\n')), lines.slice(0, 2))
  for (const line of [
    '二〇〇〇年〇月',
    'ā ō ē ī ū ǖ',
    '王堃、李喆、张镕、赵祎都来了',
    '────────',
    '臺灣來的漁船',
    '①②③ →★◆℃',
  ])
    assert.deepEqual(garbledLines(line), [], line)
  // A font by the numbers of its glyphs, without a table of characters.
  const nameless = gbkSong.replace('/GBK-EUC-H', '/Identity-H').replace('/Ordering (GB1)', '/Ordering (Identity)')
  const {diagnostics} = await read(rawPdf(show('50 700 Td <34013402340334043405> Tj'), {font: nameless}))
  assert.deepEqual(
    diagnostics.map(({ruleId, reason}) => [ruleId, /^Unexpected line of characters that make no words/.test(reason)]),
    [['import-garbled', true]],
  )
})

test('what people wrote onto a page, or filled in, is named', async () => {
  const page = [
    '/Annots [<</Type /Annot /Subtype /FreeText /Rect [0 0 90 20] /Contents (See page 2)>>',
    '<</Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (check\nthis)>>',
    '<</Type /Annot /Subtype /Link /Rect [0 0 9 9]>>]',
  ].join(' ')
  const {text, diagnostics} = await read(rawPdf(show(`50 700 Td <${bridgeInGbk}> Tj`), {font: gbkSong, page}))
  assert.equal(text, '桥通了\n')
  assert.deepEqual(
    diagnostics.map(({ruleId, inChinese, actual}) => [ruleId, inChinese, actual]),
    [['import-left-out', '有 2 处批注或填写的文字没有导入', 'See page 2 … check this']],
  )
})

const item = (text: string, x: number, y: number, size = 10): TextItem => ({
  ...{text, x, y, size},
  width: size * Array.from(text).length,
  height: size,
})

test('what is drawn twice to look bold is read once; what is said twice is read twice', () => {
  const runs = toRuns([item('老桥退休', 0, 0), item('老桥退休', 0.3, 0.2), item('老桥退休', 0, 20)])
  assert.deepEqual(
    runs.map(({text}) => text),
    ['老桥退休', '老桥退休'],
  )
})

test('items in any order, cut anywhere, are the same text', () => {
  const line = ['渡口', '的', '候船亭', '点了一盏', '灯'].map((text, at, all) =>
    item(text, 10 * all.slice(0, at).join('').length, 0),
  )
  assert.equal(pageText({items: line.toReversed()}).text, '渡口的候船亭点了一盏灯')
  assert.equal(pageText({items: [item('Yanhu', 0, 0), item('Bridge', 53, 0)]}).text, 'Yanhu Bridge')
})

test('a byline with a gap in it is a line, and no column', () => {
  const items = [item('记者', 0, 0), item('苏砚秋', 40, 0), item('通讯员', 0, 16), item('翟青', 40, 16)]
  assert.equal(pageText({items}).text, '记者  苏砚秋\n通讯员  翟青')
})

test('小标题 at one height in two columns, and large words within one, part nothing', () => {
  const column = (x: number, name: string): Array<TextItem> =>
    Array.from({length: 6}, (_, at) =>
      at === 3 ? item(`${name}的小题`, x, at * 16, 12) : item(`${name}的第${at}行有十个字长`, x, at * 16),
    )
  const quote = [
    item('左边的话', 0, 92, 18),
    item('右边还在说', 200, 96),
    item('左边又说', 0, 116),
    item('右边也说', 200, 112),
  ]
  const lines = pageText({items: [...column(0, '左边'), ...column(200, '右边'), ...quote]}).text.split('\n')
  const rights = lines.flatMap((line, at) => (line.startsWith('右边') ? [at] : []))
  const lefts = lines.flatMap((line, at) => (line.startsWith('左边') ? [at] : []))
  assert.deepEqual([lefts.length, rights.length], [8, 8])
  assert.ok(Math.max(...lefts) < Math.min(...rights))
})

test('text that runs up the side of a page parts no columns', () => {
  const view = [1, 0, 0, -1, 0, 800]
  const side = placeItem(
    {text: '砚湖时报', width: 40, height: 10, matrix: [0, 10, -10, 0, 300, 400], isVertical: false},
    view,
  )
  assert.deepEqual([side.width, side.height, side.y], [10, 40, 360])
  const down = placeItem(
    {text: '春雨', width: 10, height: 20, matrix: [10, 0, 0, 10, 300, 400], isVertical: true},
    view,
  )
  assert.deepEqual([down.x, down.y, down.width, down.height], [295, 400, 10, 20])
})

test('radicals are the characters that they look like', () => {
  assert.equal(withLetters('3⽉12⽇⻓⻘⻋'), '3月12日长青车')
})

test('a page of scattered words is read whole, and every run once', () => {
  const random = randomOf(7)
  const items = Array.from({length: 1500}, (_, at) =>
    item(String.fromCharCode(0x4e00 + at), random.between(0, 2000), random.between(0, 3000), random.between(6, 30)),
  )
  assert.equal(charactersIn(pageText({items}).text), charactersIn(items.map(({text}) => text).join('')))
  const runs = toRuns(items)
  assert.equal(cutPage(runs).flatMap(({rows}) => rows.flatMap((row) => row.runs)).length, runs.length)
})

/** Lines that are set downwards, each character drawn by itself, the first line at the right. */
const downwards = (lines: ReadonlyArray<string>, right: number, top: number, size = 10, pitch = 1.5): Array<TextItem> =>
  lines.flatMap((line, at) =>
    Array.from(line, (text, place) => item(text, right - at * pitch * size, top + place * size, size)).filter(
      ({text}) => text !== '　',
    ),
  )

test('lines that are set downwards are read from the right to the left', () => {
  const lines = ['　　渡口的候船亭点了', '一盏灯，灯亮到末班', '船靠岸。', '　　看灯的人沿着堤岸', '慢慢走。']
  assert.equal(pageText({items: downwards(lines, 200, 0)}).text, lines.join('\n'))
  const whole = lines.map((line, at): TextItem => {
    const text = line.trim()
    const height = 10 * text.length
    return {text, x: 200 - 15 * at, y: 10 * (line.length - text.length), width: 10, height, size: 10}
  })
  assert.equal(pageText({items: whole}).text, lines.join('\n'))
})

test('names with a blank in them, one below the other, are read by rows', () => {
  const rows = ['张　三　李建国　王　五', '赵　六　钱　七　孙　八', '周　九　吴十方　郑　一', '冯　二　陈　千　褚百里']
  for (const pitch of [12, 15, 18])
    assert.equal(
      pageText({
        items: rows.flatMap((row, at) =>
          Array.from(row, (text, place) => item(text, 10 * place, pitch * at)).filter(({text}) => text !== '　'),
        ),
      }).text.replace(/ +/g, ''),
      rows.join('\n').replaceAll('　', ''),
    )
})

test('a headline of two lines that is set downwards stands before the columns beside it, its right line first', () => {
  const column = (x: number) => Array.from({length: 9}, (_, at) => item(`第${at}行有十个字长的`, x, at * 16))
  const headline = downwards(['老渡工的最后', '一班船'], 36, 0, 20)
  const {0: first, 1: second, length} = pageText({items: [...column(80), ...column(180), ...headline]}).text.split('\n')
  assert.deepEqual([first, second, length], ['老渡工的最后', '一班船', 20])
})

test('marks of a text that is set downwards are those of any text', () => {
  assert.equal(withLetters('通了︒﹃好︐好﹄︵一︶'), '通了。『好，好』（一）')
})

test('characters that are drawn one by one are read by lines, nearer as they are', () => {
  const page = (lines: number) => Array.from({length: lines}, (_, at) => String.fromCharCode(0x4e00 + at).repeat(40))
  const across = (lines: number) =>
    page(lines).flatMap((line, row) => Array.from(line, (text, at) => item(text, 10 * at, 15 * row)))
  assert.equal(pageText({items: across(30)}).text, page(30).join('\n'))
  assert.equal(pageText({items: downwards(page(30), 600, 0)}).text, page(30).join('\n'))
})
