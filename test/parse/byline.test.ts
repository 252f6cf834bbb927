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
  ['记者 苏砚秋 综合报道。', ['记者 苏砚秋'], '综合报道'],
  ['(苏砚秋 摄影报道。)', [' 苏砚秋'], '摄影报道'],
  ['苏砚秋综合报道', [' 苏砚秋'], '综合报道'],
  ['综合苏砚秋', [' 苏砚秋']],
  ['苏砚秋 砚湖都市报客户端', [' 苏砚秋']],
  ['本报记者和光亚', ['记者 和光亚']],
  ['记者来春生', ['记者 来春生']],
  ['阿布都热合曼·吐尔逊', [' 阿布都热合曼·吐尔逊']],
  ['柘溪镇中心小学三(2)班 苏砚秋', [' 苏砚秋']],
  ['白渚县教育局提供', [], '白渚县教育局提供'],
  ['(柘溪镇中心小学)', [], '柘溪镇中心小学'],
  ['本报编辑部', [], '本报编辑部'],
]

for (const [text, contributors, credit] of printed) {
  test(`${text} names ${contributors.join(', ') || 'nobody'}`, () => {
    const reading = readByline(text)
    assert.deepEqual(
      reading?.contributors.map(({role, name}) => `${role} ${name}`),
      contributors,
    )
    assert.equal(reading?.credit, credit)
  })
}

for (const text of [
  '渡口添了候船亭',
  '渡口添了图书馆',
  '记者从水利部了',
  '记者从水利',
  '记者来到',
  '某国大使馆告诉总台记者,冲突发',
  '记者 苏砚秋。灯亮着',
  '2020年8月11日记者 苏砚秋',
])
  test(`${text} is no byline`, () => {
    assert.equal(readByline(text), undefined)
  })
