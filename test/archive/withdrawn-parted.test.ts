import assert from 'node:assert/strict'
import {test} from 'node:test'
import {printRegistry} from '../../src/archive/addresses/print-registry.ts'
import {readRegistry} from '../../src/archive/addresses/read-registry.ts'
import {buildArchive} from '../../src/archive/index.ts'
import type {Archive} from '../../src/archive/types.ts'
import {findings, type Sketch, source} from './make.ts'

const market = '听荷夜市的摊位从八十六个增加到一百二十八个，月租没有涨，出摊的人签了新的约定。'
const benches = '空出来的地方摆了三十张长椅，给走累了的人坐，椅背上刻着捐椅人的名字和日子。'
const erratum = '更正：本报五月十七日《新桥合龙》一文中，“三百人”应为“三千人”，记者把数字听错了，特此说明并致歉。'
const night = {headline: '夜市一岁零三个月', paragraphs: [market, benches, erratum]}
const bridge = {
  headline: '新桥合龙',
  paragraphs: ['五月的一个早晨，白渚镇的新桥合龙了，两岸的人都站在堤上看，船也停了。'],
}

test('a withdrawn article from which a part is read by itself now stays withdrawn, and its part', () => {
  const after = again([bridge, {...night, paragraphs: [market, benches]}, {paragraphs: [erratum]}])
  assert.deepEqual(
    after.articles.map(({headline}) => headline),
    ['新桥合龙'],
  )
  assert.deepEqual(addressFindings(after), ['2024-05-24.txt address-withheld', '2024-05-24.txt address-withheld'])
})

test('one that is read as several now, none of which is it, is not published before that is settled', () => {
  const parts = [night.headline, '三十张长椅', '数字听错了'].map((headline, at) => ({
    headline: at === 0 ? '摊位多了' : headline,
    paragraphs: [night.paragraphs[at] ?? ''],
  }))
  const after = again([bridge, ...parts])
  assert.ok(addressFindings(after).includes('2024-05-24.txt withdrawn-elsewhere'), addressFindings(after).join())
})

test('another text of the issue is published, whatever was withdrawn there', () => {
  const after = again([
    bridge,
    {headline: '秧田等春雨', paragraphs: ['四千亩秧田等着一场雨，镇上的人把水渠又清了一遍。']},
  ])
  assert.equal(after.articles.length, 2)
  assert.deepEqual(addressFindings(after), [])
})

/** Published with the night market, which the editor withdrew. */
function again(sketches: ReadonlyArray<Sketch>): Archive {
  const before = build([bridge, night], undefined)
  const text = printRegistry(before.addresses).replace('2.html\tarticle', '2.html\twithdrawn 2025-01-02')
  return build(sketches, text)
}

function build(sketches: ReadonlyArray<Sketch>, text: string | undefined): Archive {
  return buildArchive([source('2024-05-24.txt', sketches)], [], {addresses: readRegistry(text).registry})
}

function addressFindings(archive: Archive): ReadonlyArray<string> {
  return findings(archive).filter((finding) => / (?:address|withdrawn)-/.test(finding))
}
