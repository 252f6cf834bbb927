import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extract} from '../../src/import/extract.ts'
import {makeDocx, names} from './make-docx.ts'

const drawn = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const rels = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const read = (bytes: Uint8Array) => extract({path: 'a.docx', name: 'a.docx', bytes})

const more = {
  'word/charts/chart1.xml': `<c:chart ${drawn}><a:t>全区产值</a:t></c:chart>`,
  'word/charts/chart2.xml': `<c:chart ${drawn}/>`,
  'word/charts/style1.xml': '<cs:chartStyle/>',
  'word/charts/_rels/chart1.xml.rels': `<Relationships ${rels}><Relationship Id="r1" Target="../embeddings/Microsoft_Excel_Sheet1.xlsx"/></Relationships>`,
  'word/embeddings/Microsoft_Excel_Sheet1.xlsx': 'PK',
  'word/embeddings/Microsoft_Excel_Sheet2.xlsx': 'PK',
  'word/embeddings/oleObject1.bin': 'OLE',
  'word/diagrams/data1.xml': `<dgm:dataModel ${drawn}><a:t>受理</a:t><a:t>办结 &amp; 回访</a:t></dgm:dataModel>`,
  'word/diagrams/drawing1.xml': `<dsp:drawing ${drawn}><a:t>受理</a:t></dsp:drawing>`,
  'word/media/media1.mp4': 'film',
  'word/comments.xml': `<w:comments ${names}><w:comment w:id="1"><w:p><w:r><w:t>此处核实</w:t></w:r></w:p></w:comment></w:comments>`,
  'word/_rels/document.xml.rels': `<Relationships ${rels}><Relationship Id="o1" Type="x/oleObject" Target="embeddings/oleObject1.bin"/></Relationships>`,
}
const text = '<w:p><w:r><w:t>窗口搬到了渡口。</w:t></w:r></w:p>'
const formula =
  '<w:p><m:oMathPara><m:oMath><m:r><m:t>S=</m:t></m:r><m:r><m:t>ab</m:t></m:r></m:oMath></m:oMathPara></w:p>'
const object =
  '<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="AcroExch.Document.DC" r:id="o1"/></w:object></w:r></w:p>'
const bodyOf = (body: string) =>
  `<w:document ${names} xmlns:m="m" xmlns:o="o" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`

test('what a Word file holds besides text and pictures is counted and named', async () => {
  const parts = {...more, 'word/document.xml': bodyOf(text + formula + object)}
  const {text: found, diagnostics} = await read(makeDocx([], parts))
  assert.equal(found, '窗口搬到了渡口。')
  assert.deepEqual(
    diagnostics.map(({ruleId, reason, inChinese, actual}) => [ruleId, reason, inChinese, actual].join(' | ')),
    [
      'import-left-out | Unexpected 2 charts, left out | 有 2 个图表没有导入 | 全区产值 … chart2.xml',
      'import-left-out | Unexpected SmartArt diagram, left out | 有 1 个 SmartArt 图没有导入 | 受理 办结 & 回访',
      'import-left-out | Unexpected formula, left out | 有 1 个公式没有导入 | S=ab',
      'import-left-out | Unexpected 2 files within the file, left out | 有 2 个嵌在里面的文件没有导入 | Microsoft_Excel_Sheet2.xlsx … oleObject1.bin AcroExch.Document.DC',
      'import-left-out | Unexpected recording, left out | 有 1 段音像没有导入 | media1.mp4',
      'import-left-out | Unexpected comment, left out | 有 1 条批注没有导入 | 此处核实',
    ],
  )
})

test('a file of nothing but these is refused, and what it holds is named', async () => {
  const {text: found, diagnostics} = await read(makeDocx([], {...more, 'word/document.xml': bodyOf(object)}))
  assert.equal(found, undefined)
  assert.deepEqual([...new Set(diagnostics.map(({ruleId}) => ruleId))], ['import-unreadable', 'import-left-out'])
})
