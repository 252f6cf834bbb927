import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extract} from '../../src/import/extract.ts'
import {makeDocx, names} from './make-docx.ts'

const read = (body: string, more: Readonly<Record<string, string>> = {}) => {
  const document = `<w:document ${names}><w:body>${body}</w:body></w:document>`
  return extract({path: 'a.docx', name: 'a.docx', bytes: makeDocx([], {'word/document.xml': document, ...more})})
}
const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const paragraph = (runs: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
const style = (id: string, type: string, inner: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`
const styles = {
  'word/styles.xml': `<w:styles ${names}>${[
    style('Slug', 'paragraph', '<w:rPr><w:vanish/></w:rPr>'),
    style('SlugLine', 'paragraph', '<w:basedOn w:val="Slug"/>'),
    style('Seen', 'paragraph', '<w:basedOn w:val="Slug"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
    style('Mark', 'character', '<w:rPr><w:vanish/></w:rPr>'),
  ].join('')}</w:styles>`,
}
const hiddenIn = ({diagnostics}: Awaited<ReturnType<typeof read>>) =>
  diagnostics.map(({ruleId, reason, inChinese, actual}) => [ruleId, reason, inChinese, actual].join(' | '))

test('hidden text is no text of the paper, and is named', async () => {
  const found = await read(
    paragraph(run('窗口搬到了', '<w:webHidden/>') + run('待', '<w:vanish/>') + run('核', '<w:vanish w:val="true"/>')) +
      paragraph(run('人数', '<w:vanish/>') + run('渡口。', '<w:vanish w:val="0"/>')) +
      paragraph(run('从前藏着。', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
  )
  assert.equal(found.text, '窗口搬到了\n\n渡口。\n\n从前藏着。')
  assert.deepEqual(hiddenIn(found), [
    'import-left-out | Unexpected 2 hidden texts, left out | 有 2 处隐藏的文字没有导入 | 待核 … 人数',
  ])
})

test('what a style hides is hidden, unless the text or a nearer style says otherwise', async () => {
  const found = await read(
    [
      paragraph(run('稿签'), '<w:pStyle w:val="Slug"/>'),
      paragraph(run('流水号'), '<w:pStyle w:val="SlugLine"/>'),
      paragraph(run('看得见。'), '<w:pStyle w:val="Seen"/>'),
      paragraph(run('也看得见。', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="Slug"/>'),
      paragraph(run('桥通了。') + run('存疑', '<w:rStyle w:val="Mark"/>')),
    ].join(''),
    styles,
  )
  assert.equal(found.text, '看得见。\n\n也看得见。\n\n桥通了。')
  assert.deepEqual(
    found.diagnostics.map(({actual}) => actual),
    ['稿签 … 流水号 … 存疑'],
  )
})

test('a paragraph that is hidden to its end has no number, and does not count', async () => {
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const found = await read(
    paragraph(run('查船'), numbered) +
      paragraph(run('作废', '<w:vanish/>'), `${numbered}<w:rPr><w:vanish/></w:rPr>`) +
      paragraph(run('查人'), numbered),
    {
      'word/numbering.xml': `<w:numbering ${names}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
  )
  assert.equal(found.text, '一、查船\n\n二、查人')
  assert.deepEqual(
    found.diagnostics.map(({actual}) => actual),
    ['作废'],
  )
})

test('fields that are hidden, as an index has them, leave the text around them whole', async () => {
  const hidden = (inner: string) => `<w:r><w:rPr><w:vanish/></w:rPr>${inner}</w:r>`
  const field =
    hidden('<w:fldChar w:fldCharType="begin"/>') +
    hidden('<w:instrText>XE "渡口"</w:instrText>') +
    hidden('<w:fldChar w:fldCharType="end"/>')
  const found = await read(paragraph(run('渡口') + field + run('添了候船亭。')))
  assert.deepEqual([found.text, found.diagnostics], ['渡口添了候船亭。', []])
})

test('hidden text in the heads of pages is named, and named once', async () => {
  const part = (name: string) =>
    `<w:${name} ${names}>${paragraph(run('砚湖报') + run('样张', '<w:vanish/>'))}</w:${name}>`
  const found = await read(paragraph(run('桥通了。')), {
    'word/header1.xml': part('hdr'),
    'word/header2.xml': part('hdr'),
  })
  assert.equal(found.text, '砚湖报\n\n桥通了。')
  assert.deepEqual(
    found.diagnostics.map(({actual}) => actual),
    ['样张'],
  )
})
