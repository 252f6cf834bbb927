import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extract} from '../../src/import/extract.ts'
import {bridgeInGbk, drawing, gbkSong, rawPdf} from './raw-pdf.ts'

const read = (bytes: Uint8Array) => extract({path: 'a.pdf', name: 'a.pdf', bytes})
const line = (text: string, y: number) => `BT /F 10 Tf 1 0 0 1 50 ${y} Tm <${text}> Tj ET`
const other = 'c1cbcda8c7c5'
const form = line(other, 680)

/** A page with a layer that is on and one that is off. */
const layered = (content: string, isOff = true) =>
  rawPdf(drawing(content), {
    font: gbkSong,
    catalog: `/OCProperties <</OCGs [6 0 R 7 0 R] /D <</Order [6 0 R 7 0 R] ${isOff ? '/OFF [7 0 R]' : ''}>>>>`,
    resources: '/Properties <</On 6 0 R /Off 7 0 R>> /XObject <</X 8 0 R>>',
    objects: [
      '6 0 obj <</Type /OCG /Name (a)>> endobj',
      '7 0 obj <</Type /OCG /Name (b)>> endobj',
      `8 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 600 800] /OC 7 0 R /Resources <</Font <</F 5 0 R>>>> /Length ${form.length}>> stream\n${form}\nendstream endobj`,
    ],
  })

test('what stands on a layer that is switched off is no text of the page, and is named', async () => {
  const shown = `/OC /On BDC ${line(bridgeInGbk, 700)} EMC`
  for (const hidden of [
    `/OC /Off BDC ${line(other, 680)} EMC`,
    `/OC /Off BDC /Span BMC ${line(other, 680)} EMC EMC`,
    `/OC /Off BDC /OC /On BDC ${line(other, 680)} EMC EMC`,
    '/X Do',
  ])
    for (const content of [shown + hidden, hidden + shown]) {
      const {text, diagnostics} = await read(layered(content))
      assert.equal(text, '桥通了\n', hidden)
      assert.deepEqual(
        diagnostics.map(({ruleId, inChinese, actual}) => [ruleId, inChinese, actual]),
        [['import-left-out', '有 1 处文字在关闭的图层上，没有导入', '了通桥']],
      )
    }
})

test('layers that are on are text, and a page of nothing else than hidden text has none', async () => {
  const content = `/OC /On BDC ${line(bridgeInGbk, 700)} EMC /OC /Off BDC ${line(other, 680)} EMC`
  const {text, diagnostics} = await read(layered(content, false))
  assert.deepEqual([text, diagnostics], ['桥通了\n了通桥\n', []])
  const none = await read(layered(`/OC /Off BDC ${line(other, 680)} EMC`))
  assert.equal(none.text, undefined)
  assert.deepEqual(
    none.diagnostics.map(({ruleId, actual}) => [ruleId, actual]),
    [
      ['import-unreadable', undefined],
      ['import-left-out', '了通桥'],
    ],
  )
})
