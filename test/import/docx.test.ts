import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strToU8, zipSync} from 'fflate'
import {extract} from '../../src/import/extract.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {articlesOf} from '../../src/tree/walk.ts'
import {makePng} from '../build/make-pictures.ts'
import {articlesIn, charactersIn} from './articles.ts'
import {drawing, makeDocx, names, pictureParts, type WordParagraph} from './make-docx.ts'
import {paper, typed} from './paper.ts'

const read = (bytes: Uint8Array) => extract({path: 'a.docx', name: 'a.docx', bytes})

const paragraphs: ReadonlyArray<WordParagraph> = paper.flatMap(({head, articles, foot}, page) => [
  {text: head.join('  '), ...(page > 0 && {newPage: true as const})},
  ...articles.flatMap(({headline, paragraphs}) => [
    {text: headline, style: 'heading1'},
    ...paragraphs.map((text) => ({text})),
  ]),
  {text: foot},
])

test('a Word file gives the articles of the text that it was made from, and all of its characters', async () => {
  const {text = '', diagnostics} = await read(makeDocx(paragraphs))
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(articlesIn(text), articlesIn(typed()))
  assert.equal(charactersIn(text.replaceAll('# ', '')), charactersIn(typed()))
  assert.equal(text.split('\f').length, 2)
})

test('without styles it is read as text that was pasted', async () => {
  const plain = paragraphs.map(({style: _style, ...rest}) => rest)
  const {text = ''} = await read(makeDocx(plain))
  assert.deepEqual(articlesIn(text), articlesIn(typed()))
})

test('headings are marked: the first rank as headlines, those beside it with it, the others as 小标题', async () => {
  const {text} = await read(
    makeDocx([
      {text: '渡口旧事', style: 'heading2'},
      {text: '老桥退休', style: 'heading1'},
      {text: '桥上的石板一块一块起了出来。'},
      {text: '石板去哪里', style: 'heading2'},
      {text: '# 七号石板铺在公园门口。'},
    ]),
  )
  assert.equal(
    text,
    '# 渡口旧事\n# 老桥退休\n\n桥上的石板一块一块起了出来。\n\n## 石板去哪里\n\n\\# 七号石板铺在公园门口。',
  )
})

test('styles of a paper’s own are headings where Word shows them among these', async () => {
  const style = (id: string, name: string, rest: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`
  const styles = [
    style('1', 'heading 1', ''),
    style('a', '报纸标题', '<w:basedOn w:val="1"/>'),
    style('b', '报纸标题 大', '<w:basedOn w:val="a"/>'),
    style('c', '栏内小标题', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('d', '导语', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    style('e', "It's", '<w:basedOn w:val="e"/>'),
  ]
  const {text} = await read(
    makeDocx(
      [
        {text: '老桥退休', style: 'b'},
        {text: '桥上的石板一块一块起了出来。', style: 'd'},
        {text: '石板去哪里', style: 'c'},
        {text: '七号石板铺在公园门口。', style: 'e'},
        {text: '秧田等春雨', style: 'a'},
      ],
      {'word/styles.xml': `<w:styles ${names}>${styles.join('')}</w:styles>`},
    ),
  )
  assert.deepEqual(text?.split('\n\n'), [
    ...['# 老桥退休', '桥上的石板一块一块起了出来。', '## 石板去哪里'],
    ...['七号石板铺在公园门口。', '# 秧田等春雨'],
  ])
})

test('what stands at the head and the foot of the pages is taken over', async () => {
  const edge = (name: string, text: string) =>
    `<w:${name} ${names}><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${name}>`
  const {text} = await read(
    makeDocx([{text: '湖边的灯'}], {
      'word/header1.xml': edge('hdr', '砚湖时报 2024年3月15日'),
      'word/header2.xml': edge('hdr', '砚湖时报 2024年3月15日'),
      'word/footer1.xml': edge('ftr', '责任编辑：温如松'),
    }),
  )
  assert.equal(text, '砚湖时报 2024年3月15日\n\n湖边的灯\n\n责任编辑：温如松')
})

test('a text that the reader of Word files leaves out is named', async () => {
  const document = (body: string) => `<w:document ${names}><w:body>${body}</w:body></w:document>`
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const {text, diagnostics} = await read(
    makeDocx([], {
      'word/document.xml': document(`${paragraph('湖边的灯')}<w:other>${paragraph('灯下&amp;有人')}</w:other>`),
    }),
  )
  assert.equal(text, '湖边的灯')
  assert.deepEqual(
    diagnostics.map(({ruleId, actual}) => [ruleId, actual]),
    [['import-left-out', '灯下&有人']],
  )
})

test('a picture stays where it stood, its caption below it; one in a sentence goes behind its paragraph', async () => {
  const paragraph = (runs: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const cell = (content: string) => `<w:tc>${content}</w:tc>`
  const body = [
    paragraph(run('渡口的灯亮了'), 'heading1'),
    paragraph(`${run('三月的晚上，')}${drawing('p1')}${run('渡口的灯亮了。')}`),
    paragraph(drawing('p2')),
    paragraph(run('候船亭里的灯。'), 'caption'),
    `<w:tbl><w:tr>${cell(paragraph(drawing('p1')))}${cell(paragraph(run('灯下。')))}</w:tr></w:tbl>`,
    paragraph(`${drawing('p3')}`),
  ]
  const [lamp, pavilion] = [makePng(30, 20), makePng(20, 30)]
  const pictures = {'image1.png': lamp, 'image2.jpeg': pavilion, 'image3.emf': strToU8('x'), 'image4.png': lamp}
  const bytes = makeDocx([], pictureParts(body.join(''), pictures))
  const {text, diagnostics, pictures: taken = []} = await read(bytes)
  assert.deepEqual(
    taken.map(({from}) => from(bytes)),
    [lamp, pavilion],
  )
  const [first = '', second = ''] = taken.map(({url}) => url)
  assert.match(`${first} ${second}`, /^photos\/[0-9a-f]{20}\.png photos\/[0-9a-f]{20}\.png$/)
  assert.equal(
    text,
    [
      '# 渡口的灯亮了',
      '三月的晚上，渡口的灯亮了。',
      `![](${first})`,
      `![](${second})\n> 候船亭里的灯。`,
      `![](${first})`,
      '灯下。',
    ].join('\n\n'),
  )
  assert.deepEqual(
    diagnostics.map(({ruleId, actual}) => [ruleId, actual]),
    [['import-left-out', 'word/media/image3.emf … word/media/image4.png']],
  )
  const {tree} = parseBulletin({path: 'a.txt', text: `${text}\n`})
  const figures = articlesOf(tree).flatMap(({children}) => children.filter(({type}) => type === 'figure'))
  assert.equal(figures.length, 3)
})

test('what is no Word file, or would fill the memory, is a finding', async () => {
  const bomb = zipSync({'word/document.xml': [new Uint8Array(65 * 1024 * 1024), {level: 9}]})
  assert.ok(bomb.length < 100_000)
  const files = [
    bomb,
    zipSync({'hello.txt': strToU8('hello')}),
    makeDocx(paragraphs).subarray(0, 900),
    makeDocx([], {'word/document.xml': '<w:document><w:body'}),
    makeDocx([]),
    // A scan.
    makeDocx([], pictureParts(`<w:p>${drawing('p1')}</w:p>`, {'image1.png': makePng(30, 20)})),
  ]
  for (const bytes of files) {
    const {text, diagnostics} = await read(bytes)
    assert.deepEqual([text, diagnostics.map(({ruleId}) => ruleId)], [undefined, ['import-unreadable']])
  }
})

test('a table keeps each row on a line, its cells in order, an empty one in its place', async () => {
  const rows = [
    ['乡镇', '面积（亩）', '产量（吨）'],
    ['白渚镇', '2100', '945'],
    ['柳桁镇', '1850', '802'],
    ['镜湖农场', '', '36'],
  ]
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
  const body = `<w:p><w:r><w:t>秧苗长势如下。</w:t></w:r></w:p>${table}`
  const {text, diagnostics} = await read(
    makeDocx([], {'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`}),
  )
  assert.deepEqual(
    diagnostics.map(({ruleId, reason, actual}) => [ruleId, reason, actual]),
    [['import-table', 'Unexpected table with 4 rows, written as lines of text', '乡镇　面积（亩）　产量（吨）']],
  )
  const lines = ['乡镇　面积（亩）　产量（吨）', '白渚镇　2100　945', '柳桁镇　1850　802', '镜湖农场　　36']
  assert.equal(text, `秧苗长势如下。\n\n${lines.map((line) => `　　${line}`).join('\n')}`)
  // The parser does not glue rows of numbers together.
  const [article] = articlesIn(`# 秧苗调查\n\n${text}\n`).articles
  assert.deepEqual(article?.paragraphs, ['秧苗长势如下。', ...lines.slice(0, 3), '镜湖农场　　36'])
})

test('cells that are joined over several rows leave the others in their rows', async () => {
  const cell = (text: string, merged = '') =>
    `<w:tc><w:tcPr>${merged}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const rows = [
    cell('渡口') + cell('末班船'),
    cell('东岸', '<w:vMerge w:val="restart"/>') + cell('21:30'),
    cell('', '<w:vMerge/>') + cell('22:00'),
  ]
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
  const {text} = await read(
    makeDocx([], {'word/document.xml': `<w:document ${names}><w:body>${table}</w:body></w:document>`}),
  )
  assert.equal(text, ['渡口　末班船', '东岸　21:30', '　22:00'].map((line) => `　　${line}`).join('\n'))
})

test('the rows of a table of names stay in their story', async () => {
  const rows = [
    ['姓名', '单位', '名次'],
    ['温如松', '白渚镇中学', '第一名'],
    ['苏砚秋', '砚湖区实验小学', '第二名'],
  ]
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
  const story = [
    paragraph('书法比赛揭晓'),
    paragraph('　　本报讯（记者 翟青）3月12日，砚湖区书法比赛揭晓，二十人获奖。'),
    table,
    paragraph('　　获奖的作品在区文化馆展出一个月。'),
    paragraph('秧田等春雨'),
    paragraph('　　柳桁镇的秧田翻好了土，等着下雨。'),
  ]
  const {text = ''} = await read(
    makeDocx([], {'word/document.xml': `<w:document ${names}><w:body>${story.join('')}</w:body></w:document>`}),
  )
  const {articles} = articlesIn(`${text}\n`)
  assert.deepEqual(
    articles.map(({headline}) => headline),
    ['书法比赛揭晓', '秧田等春雨'],
  )
  assert.deepEqual(
    articles[0]?.paragraphs.slice(1, -1),
    rows.map((row) => row.join('　')),
  )
})
