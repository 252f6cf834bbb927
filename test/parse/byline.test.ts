import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readByline} from '../../src/parse/byline.ts'

const printed: ReadonlyArray<readonly [byline: string, contributors: ReadonlyArray<string>, credit?: string]> = [
  ['记者 苏砚秋 摄', ['记者 苏砚秋', '摄影 苏砚秋']],
  ['(本报记者 苏砚秋摄)', ['记者 苏砚秋', '摄影 苏砚秋']],
  ['记者 苏 秋 摄', ['记者 苏秋', '摄影 苏秋']],
  ['记者 苏砚秋 通讯员 戴川 摄', ['记者 苏砚秋', '通讯员 戴川', '摄影 戴川']],
  ['记者 苏砚秋 文 戴川 摄', ['记者 苏砚秋', '摄影 戴川']],
  ['记者 苏砚秋/文 戴川/图', ['记者 苏砚秋', '摄影 戴川']],
  ['苏砚秋 摄', ['摄影 苏砚秋']],
  ['记者 苏砚秋 文/图', ['记者 苏砚秋'], '文/图'],
]

for (const [text, contributors, credit] of printed) {
  test(`${text} names ${contributors.join(', ')}`, () => {
    const reading = readByline(text)
    assert.deepEqual(
      reading?.contributors.map(({role, name}) => `${role} ${name}`),
      contributors,
    )
    assert.equal(reading?.credit, credit)
  })
}
