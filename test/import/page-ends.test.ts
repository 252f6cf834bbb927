import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extract} from '../../src/import/extract.ts'
import {makeDocx, names} from './make-docx.ts'

const read = async (body: string, styles = '') => {
  const document = `<w:document ${names}><w:body>${body}</w:body></w:document>`
  const parts = {
    'word/document.xml': document,
    'word/styles.xml': `<w:styles ${names}>${styles}</w:styles>`,
  }
  return (await extract({path: 'a.docx', name: 'a.docx', bytes: makeDocx([], parts)})).text
}
const paragraph = (text: string, properties = '', before = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r>${before}<w:t>${text}</w:t></w:r></w:p>`
const onNewPage = '<w:pageBreakBefore/>'
const section = (type: string, former = '') =>
  `<w:sectPr>${type === '' ? '' : `<w:type w:val="${type}"/>`}<w:pgSz w:w="1"/>${former}</w:sectPr>`

test('a paragraph that is to begin a page ends the one before', async () => {
  assert.equal(
    await read(paragraph('桥通了。', onNewPage) + paragraph('亭子修好了。', onNewPage) + paragraph('路灯亮了。')),
    '桥通了。\n\n\f\n\n亭子修好了。\n\n路灯亮了。',
  )
  const off = '<w:pageBreakBefore w:val="0"/>'
  const styles = `<w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Title"/><w:pPr>${onNewPage}</w:pPr></w:style>`
  const head = (text: string, more = '') => paragraph(text, `<w:pStyle w:val="Head"/>${more}`)
  assert.equal(
    await read(head('老桥退休') + paragraph('桥通了。') + head('渡口添亭') + head('又一行', off), styles),
    '# 老桥退休\n\n桥通了。\n\n\f\n\n# 渡口添亭\n# 又一行',
  )
})

test('where one page ended already, or in a table, no other ends', async () => {
  const byHand = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  assert.equal(
    await read(paragraph('桥通了。') + byHand + paragraph('亭子修好了。', onNewPage)),
    '桥通了。\n\n\f\n\n亭子修好了。',
  )
  const cell = `<w:tbl><w:tr><w:tc>${paragraph('值班', onNewPage)}</w:tc></w:tr></w:tbl>`
  assert.equal((await read(paragraph('桥通了。') + cell))?.includes('\f'), false)
})

test('a section ends a page where the next one begins another', async () => {
  const two = (type: string, former = '') =>
    read(paragraph('一版。', section('continuous', former)) + paragraph('二版。') + section(type))
  for (const type of ['nextPage', 'oddPage', 'evenPage', ''])
    assert.equal(await two(type), '一版。\n\n\f\n\n二版。', type)
  for (const type of ['continuous', 'nextColumn']) assert.equal(await two(type), '一版。\n\n二版。', type)
  // What a section was before a change is none.
  const former = `<w:sectPrChange w:id="1">${section('nextPage')}</w:sectPrChange>`
  assert.equal(await two('continuous', former), '一版。\n\n二版。')
})
