import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extract} from '../../src/import/extract.ts'
import {articlesIn} from './articles.ts'
import {makeDocx, names} from './make-docx.ts'

const run = (text: string, more = '') => `<w:r>${more}<w:t>${text}</w:t></w:r>`
const paragraph = (properties: string, ...runs: ReadonlyArray<string>) =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`
const setIn = '<w:ind w:firstLineChars="200" w:firstLine="480"/>'
const bold = '<w:rPr><w:b/></w:rPr>'

const read = async (body: string, styles = '') =>
  (
    await extract({
      path: 'a.docx',
      name: 'a.docx',
      bytes: makeDocx([], {
        'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
        'word/styles.xml': `<w:styles ${names}>${styles}</w:styles>`,
      }),
    })
  ).text?.split('\n\n')

test('paragraphs whose first line Word sets in are set in, and headlines, signatures and rows of tables are not', async () => {
  const cell = `<w:tc>${paragraph(setIn, run('铸造车间'))}</w:tc><w:tc>${paragraph(setIn, run('3318'))}</w:tc>`
  assert.deepEqual(
    await read(
      [
        paragraph('<w:jc w:val="center"/>', run('炉前添了风扇')),
        paragraph(`${setIn}<w:jc w:val="center"/>`, run('段玉田')),
        paragraph(setIn, run('一、两台大风扇', bold)),
        paragraph(setIn, run('本报讯', bold), run(' 3月5日，炉前添了两台风扇。')),
        paragraph(setIn, run('　　中班的工人说，凉快。')),
        paragraph('<w:ind w:left="480" w:hanging="480"/>', run('1. 风扇')),
        `<w:tbl><w:tr>${cell}</w:tr></w:tbl>`,
        paragraph(`${setIn}<w:jc w:val="right"/>`, run('铸锋机械厂')),
        paragraph(`<w:pPrChange><w:pPr>${setIn}</w:pPr></w:pPrChange>`, run('早先才缩进的一行')),
      ].join(''),
    ),
    [
      ...['炉前添了风扇', '段玉田', '一、两台大风扇', '　　本报讯 3月5日，炉前添了两台风扇。'],
      ...['　　中班的工人说，凉快。', '1. 风扇', '　　铸造车间　3318', '铸锋机械厂', '早先才缩进的一行'],
    ],
  )
})

test('a style sets its paragraphs in, and those that are based on it, unless one says otherwise', async () => {
  const style = (id: string, more: string, isDefault = '') =>
    `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
  const styles = [
    style('a', `<w:pPr>${setIn}</w:pPr>`, ' w:default="1"'),
    style('b', '<w:basedOn w:val="a"/>'),
    style('c', '<w:basedOn w:val="b"/><w:pPr><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr>'),
    '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>',
  ].join('')
  const of = (id: string, text: string) => paragraph(`<w:pStyle w:val="${id}"/>`, run(text))
  assert.deepEqual(
    await read(
      [of('h', '炉前添了风扇'), paragraph('', run('甲。')), of('b', '乙。'), of('c', '丙。')].join(''),
      styles,
    ),
    ['# 炉前添了风扇', '　　甲。', '　　乙。', '丙。'],
  )
})

test('names that a paragraph’s indent tells from headlines are read as rows', async () => {
  const body = [
    paragraph('<w:jc w:val="center"/>', run('雪后')),
    paragraph('<w:jc w:val="center"/>', run('田 野')),
    ...['雪落在炉顶上', '立刻就化了', '我们站在炉前', '谁也不觉得冷'].map((line) => paragraph(setIn, run(line))),
  ].join('')
  const {articles} = articlesIn((await read(body))?.join('\n\n') ?? '')
  assert.deepEqual(
    articles.map(({headline}) => headline),
    ['雪后'],
  )
})

test('paragraphs of a page that are set in by their style are, too', async () => {
  const page = `<html><body><h1 style="text-indent:2em">老桥退休</h1><p style="text-indent: 2em;"><b>本报讯</b>　3月12日，老桥退休了。</p>
<p style="text-align:center;text-indent:2em">苏砚秋</p><p style="text-indent:0">桥上的石板起了出来。</p><p>　　<b>石板</b>铺在公园门口。</p></body></html>`
  const {text} = await extract({path: 'a.htm', name: 'a.htm', bytes: new TextEncoder().encode(page)})
  assert.equal(
    text,
    '# 老桥退休\n\n　　本报讯　3月12日，老桥退休了。\n\n苏砚秋\n\n桥上的石板起了出来。\n\n　　石板铺在公园门口。',
  )
})
