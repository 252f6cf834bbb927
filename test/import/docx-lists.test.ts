import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extract} from '../../src/import/extract.ts'
import {numberInWords} from '../../src/import/number-in-words.ts'
import {makeDocx, names} from './make-docx.ts'

const read = (bytes: Uint8Array) => extract({path: 'a.docx', name: 'a.docx', bytes})

const level = (rank: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${rank}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const kind = (number: number, ...levels: ReadonlyArray<string>) =>
  `<w:abstractNum w:abstractNumId="${number}">${levels.join('')}</w:abstractNum>`
const list = (number: number, of: number, more = '') =>
  `<w:num w:numId="${number}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`

const paragraph = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
const item = (text: string, list: number, rank = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${rank}"/><w:numId w:val="${list}"/></w:numPr>`)

const numbered = (lists: string, body: string, styles?: string) =>
  makeDocx([], {
    'word/numbering.xml': `<w:numbering ${names}>${lists}</w:numbering>`,
    'word/_rels/document.xml.rels': relations,
    'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...(styles !== undefined && {'word/styles.xml': `<w:styles ${names}>${styles}</w:styles>`}),
  })

test('the numbers that Word counts by itself are in the text, as they are printed', async () => {
  const lists = [
    kind(0, level(0, 'chineseCountingThousand', '%1、'), level(1, 'decimal', '（%2）')),
    kind(1, level(0, 'chineseCounting', '第%1条')),
    kind(2, level(0, 'bullet', '\uf06c')),
    ...[list(1, 0), list(2, 1), list(3, 2)],
  ].join('')
  const body = [
    item('禁渔时间', 1),
    paragraph('自3月1日起。'),
    item('禁渔范围', 1),
    ...['东岸', '西岸'].map((text) => item(text, 1, 1)),
    item('法律责任', 1),
    item('湖心', 1, 1),
    ...['违者罚款。', '自发布之日起施行。'].map((text) => item(text, 2)),
    item('不编号的一项', 3),
  ].join('')
  const {text, diagnostics} = await read(numbered(lists, body))
  assert.deepEqual(text?.split('\n\n'), [
    ...['一、禁渔时间', '自3月1日起。', '二、禁渔范围', '（1）东岸', '（2）西岸', '三、法律责任', '（1）湖心'],
    ...['第一条 违者罚款。', '第二条 自发布之日起施行。', '不编号的一项'],
  ])
  assert.deepEqual(diagnostics, [])
})

test('a list counts on in another of its kind, or begins anew where that is said; ranks may be written together', async () => {
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
  const lists = [
    kind(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')),
    kind(1, level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/><w:suff w:val="nothing"/>')),
    ...[list(1, 0), list(2, 0), list(3, 0, anew), list(4, 1)],
  ].join('')
  const body = [
    ...[item('甲', 1), item('乙', 2), item('丙', 3), item('丁', 3), item('戊', 3, 1)],
    ...[item('己', 4), item('庚', 4, 1)],
  ].join('')
  const {text} = await read(numbered(lists, body))
  assert.deepEqual(text?.split('\n\n'), ['1. 甲', '2. 乙', '5. 丙', '6. 丁', '6.1 戊', 'I 己', '1.1庚'])
})

test('a style numbers its paragraphs, and those of the styles that are based on it, unless one says that it is in no list', async () => {
  const lists = kind(0, level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="a"/>')) + list(1, 0)
  const numbers = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
  const styles = [
    `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="条"/>${numbers}</w:style>`,
    '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="款"/><w:basedOn w:val="a"/></w:style>',
  ].join('')
  const was = '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'
  const body = [
    paragraph('甲', '<w:pStyle w:val="a"/>'),
    paragraph('乙', '<w:pStyle w:val="b"/>'),
    paragraph('丙', '<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    paragraph('丁', was),
  ].join('')
  const {text} = await read(numbered(lists, body, styles))
  assert.deepEqual(text?.split('\n\n'), ['一、甲', '二、乙', '丙', '丁'])
})

test('numbers in the forms of Word', () => {
  const said = (format: string, ...numbers: ReadonlyArray<number>) =>
    numbers.map((number) => numberInWords(number, format)).join(' ')
  assert.equal(said('chineseCounting', 1, 10, 12, 20, 105, 110, 1050), '一 十 十二 二十 一百零五 一百一十 一千零五十')
  assert.equal(said('chineseLegalSimplified', 2, 10, 31), '贰 壹拾 叁拾壹')
  assert.equal(said('ideographDigital', 10, 23), '一〇 二三')
  assert.equal(said('ideographTraditional', 2, 11), '乙 11')
  assert.equal(said('ideographZodiac', 3), '寅')
  assert.equal(said('decimalEnclosedCircle', 1, 20, 21, 36, 51), '① ⑳ ㉑ ㊱ 51')
  assert.equal(said('lowerRoman', 4, 9, 14, 90), 'iv ix xiv xc')
  assert.equal(said('upperLetter', 1, 26, 27), 'A Z AA')
  assert.equal(said('decimalZero', 7), '07')
  assert.equal(said('decimalFullWidth', 12), '１２')
  assert.equal(said('newOneOfWord', 12), '12')
})
