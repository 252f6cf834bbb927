import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {extract} from '../../src/import/extract.ts'
import {makeDocx, names} from './make-docx.ts'

const read = (bytes: Uint8Array) => extract({path: 'a.docx', name: 'a.docx', bytes})
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const paragraph = (...runs: ReadonlyArray<string>) => `<w:p>${runs.join('')}</w:p>`
const spaces = `${names} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"`
const bodyOf = (...paragraphs: ReadonlyArray<string>) =>
  `<w:document ${spaces}><w:body>${paragraphs.join('')}</w:body></w:document>`
const written = (...paragraphs: ReadonlyArray<string>) => makeDocx([], {'word/document.xml': bodyOf(...paragraphs)})

test('fields, the way a character is said, ends of lines of several kinds are text', async () => {
  const field = (text: string) => `<w:fldSimple w:instr=" DATE ">${run(text)}</w:fldSimple>`
  const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('zhǔ')}</w:rt><w:rubyBase>${run('渚')}</w:rubyBase></w:ruby></w:r>`
  const {text, diagnostics} = await read(
    written(
      paragraph(field('3月12日'), run('，白'), ruby, run('镇的桥合龙。')),
      paragraph(run('桥长'), '<w:r><w:cr/></w:r>', run('五百米'), '<w:r><w:noBreakHyphen/></w:r>', run('六百米。')),
      paragraph(run('左'), '<w:r><w:ptab w:alignment="right"/></w:r>', run('右')),
    ),
  )
  assert.equal(text, '3月12日，白渚（zhǔ）镇的桥合龙。\n\n桥长\n五百米\u2011六百米。\n\n左 右')
  assert.deepEqual(diagnostics, [])
})

test('notes open with their numbers, and stand at the end of the article that they belong to', async () => {
  const notes = (name: 'footnote' | 'endnote', ...texts: ReadonlyArray<string>) =>
    `<w:${name}s ${names}>${texts.map((text, at) => `<w:${name} w:id="${at + 2}">${paragraph(run(text))}</w:${name}>`).join('')}</w:${name}s>`
  const reference = (name: string, id: number) => `<w:r><w:${name}Reference w:id="${id}"/></w:r>`
  const headline = (text: string) => `<w:p><w:pPr><w:pStyle w:val="heading1"/></w:pPr>${run(text)}</w:p>`
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const related = ['styles', 'footnotes', 'endnotes'].map(
    (name) => `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`,
  )
  const {text, diagnostics} = await read(
    makeDocx([], {
      'word/document.xml': bodyOf(
        headline('老桥退休'),
        paragraph(run('桥上的石板'), reference('footnote', 2), run('起了出来'), reference('endnote', 2), run('。')),
        headline('秧田等春雨'),
        paragraph(run('田翻好了土。'), reference('footnote', 3)),
      ),
      'word/footnotes.xml': notes('footnote', ' 石板有四十一块。', '今年三月。'),
      'word/endnotes.xml': notes('endnote', '见县志。'),
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`,
    }),
  )
  assert.deepEqual(text?.split('\n\n'), [
    ...['# 老桥退休', '桥上的石板[1]起了出来[2]。', '[1] 石板有四十一块。', '[2] 见县志。'],
    ...['# 秧田等春雨', '田翻好了土。[3]', '[3] 今年三月。'],
  ])
  assert.deepEqual(diagnostics, [])
})

test('of changes that are tracked the text is as it will be; what they struck out is named, what they moved is there once', async () => {
  const {text, diagnostics} = await read(
    written(
      paragraph(
        ...[run('他说'), '<w:del w:id="1"><w:r><w:delText>不行</w:delText></w:r></w:del>'],
        ...[`<w:ins w:id="2">${run('好的')}</w:ins>`, run('。')],
      ),
      paragraph(run('先来的。'), `<w:moveFrom w:id="3">${run('搬走的。')}</w:moveFrom>`),
      paragraph(run('后来的。'), `<w:moveTo w:id="4">${run('搬走的。')}</w:moveTo>`),
      `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${run('两段')}</w:p>`,
      paragraph(run('成了一段。')),
    ),
  )
  assert.equal(text, '他说好的。\n\n先来的。\n\n后来的。搬走的。\n\n两段成了一段。')
  assert.deepEqual(
    diagnostics.map(({ruleId, inChinese, actual}) => [ruleId, inChinese, actual]),
    [['import-left-out', '有 1 处修订中删去的文字没有导入', '不行']],
  )
})

test('a field that draws a character is named, since it has no text', async () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const drawn = (instruction: string) => `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>`
  const {text, diagnostics} = await read(
    written(
      paragraph(drawn(' eq \\o\\ac(○,赠)'), mark('end'), run('字是红的，')),
      paragraph(drawn(' HYPERLINK "x" '), mark('separate'), run('桥是新的。'), mark('end')),
    ),
  )
  assert.equal(text, '字是红的，\n\n桥是新的。')
  assert.deepEqual(
    diagnostics.map(({actual}) => actual),
    ['eq \\o\\ac(○,赠)'],
  )
})

test('a text box that stands twice in a file is read once; what only newer programs would show is named', async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
  const both = (newer: string, older: string) =>
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${newer}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent></w:r>`,
    )
  const shape = (text: string) => `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`
  const {text, diagnostics} = await read(written(both(box('灯亮了。'), shape('灯亮了。')), both(box('灯灭了。'), '')))
  assert.equal(text, '灯亮了。')
  assert.deepEqual(
    diagnostics.map(({ruleId, actual}) => [ruleId, actual]),
    [['import-left-out', '灯灭了。']],
  )
})

test('words of WordArt are text, but over the page, where they are a watermark', async () => {
  const art = (words: string) =>
    paragraph(`<w:r><w:pict><v:shape><v:textpath string="${words}"/></v:shape></w:pict></w:r>`)
  const parts = {
    'word/header1.xml': `<w:hdr ${spaces}>${art('样稿')}</w:hdr>`,
    'word/document.xml': bodyOf(art('老桥&amp;新桥'), paragraph(run('桥通了。'))),
  }
  const {text, diagnostics} = await read(makeDocx([], parts))
  assert.deepEqual([text, diagnostics], ['老桥&新桥\n\n桥通了。', []])
})

test('a large first character stands in its paragraph, and a column’s end parts lines', async () => {
  const framed = (properties: string) =>
    `<w:pPr><w:keepNext/><w:framePr w:dropCap="drop" w:lines="2"/>${properties}</w:pPr>`
  const was = '<w:pPrChange w:id="1"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>'
  const {text, diagnostics} = await read(
    written(
      paragraph(framed(''), run('春')),
      paragraph(run('天的风还凉。')),
      paragraph(framed(was), run('秋')),
      paragraph(`<w:pPr>${was}</w:pPr>`, run('水长。')),
      paragraph(run('左栏'), '<w:r><w:br w:type="column"/></w:r>', run('右栏')),
      paragraph('<w:pPr><w:framePr w:w="9"/></w:pPr>', run('框')),
      paragraph(framed(''), run('末')),
    ),
  )
  assert.deepEqual(text?.split('\n\n'), ['春天的风还凉。', '秋水长。', '左栏\n右栏', '框', '末'])
  assert.deepEqual(diagnostics, [])
})

test('a character that only its font knows is named', async () => {
  const symbol = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
  const {text, diagnostics} = await read(
    written(paragraph(symbol('Wingdings 2', 'F052'), symbol('某宋', 'E123'), run('同意'))),
  )
  assert.equal(text, '☑同意')
  assert.deepEqual(
    diagnostics.map(({ruleId, inChinese, actual}) => [ruleId, inChinese, actual]),
    [['import-left-out', '有 1 个只有字体才认得的符号没有导入', 'char E123 in font 某宋']],
  )
})

test('the head of a page keeps its parts apart', async () => {
  const head = paragraph(
    run('砚湖时报'),
    '<w:r><w:tab/></w:r>',
    run('2024年3月15日'),
    '<w:r><w:tab/></w:r>',
    run('第2版'),
  )
  const parts = {
    'word/header1.xml': `<w:hdr ${names}>${head}</w:hdr>`,
    'word/document.xml': bodyOf(paragraph(run('灯'))),
  }
  assert.equal((await read(makeDocx([], parts))).text, '砚湖时报 2024年3月15日 第2版\n\n灯')
})

test('the text of a Word file is where the file says, whatever its name', async () => {
  const parts = unzipSync(written(paragraph(run('灯亮了。'))))
  const elsewhere = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name.replace('document.xml', 'document2.xml'),
    strToU8(strFromU8(part).replace('word/document.xml', 'word/document2.xml')),
  ])
  const {text, diagnostics} = await read(zipSync(Object.fromEntries(elsewhere)))
  assert.deepEqual([text, diagnostics], ['灯亮了。', []])
})

test('an old .doc with a new name, or a file that a password locks, is said to be that', async () => {
  const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
  const {text, diagnostics} = await read(bytes)
  assert.equal(text, undefined)
  assert.match(diagnostics[0]?.reason ?? '', /\(it is an old \.doc, or locked by a password\)$/)
  assert.match(diagnostics[0]?.inChinese ?? '', /旧式 \.doc .*密码/)
})
