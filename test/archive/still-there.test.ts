import assert from 'node:assert/strict'
import {test} from 'node:test'
import {printRegistry} from '../../src/archive/addresses/print-registry.ts'
import {readRegistry} from '../../src/archive/addresses/read-registry.ts'
import {buildArchive} from '../../src/archive/index.ts'
import type {Archive} from '../../src/archive/types.ts'
import {findings, type Sketch, source} from './make.ts'

const market = '听荷夜市的摊位从八十六个增加到一百二十八个，月租没有涨，出摊的人签了新的约定。'
const benches = '空出来的地方摆了三十张长椅，给走累了的人坐，椅背上刻着捐椅人的名字和日子。'
const letters = '管理室的墙上贴着收到的意见，最多的一个月有四十一条，如今只剩下三条没有办。'
const bridge = {
  headline: '新桥合龙',
  paragraphs: ['五月的一个早晨，白渚镇的新桥合龙了，两岸的人都站在堤上看，船也停了。'],
}
const field = {
  headline: '秧田等春雨',
  paragraphs: ['四千亩秧田等着一场雨，柳桁镇的人把水渠又清了一遍，谁家先放水抓阄定。'],
}
const misread = {headline: '荷风布庄换季清仓', paragraphs: [market, benches, letters]}

test('a text that was read as one article and stands in several now leads to the one that has the most of it', () => {
  const before = build([bridge, misread, field])
  const old = before.articles.find(({headline}) => headline === misread.headline)?.path
  assert.equal(old, '2024/05/24/2.html')
  const after = build(
    [
      {...bridge, paragraphs: [...bridge.paragraphs, market, misread.headline]},
      {...field, paragraphs: [benches, ...field.paragraphs, letters.slice(0, 18)]},
      {headline: '意见还剩三条', paragraphs: [letters.slice(15)]},
    ],
    before,
  )
  assert.match(after.notices.find(({path}) => path === old)?.target ?? '', /^2024\/05\/24\/[13]\.html$/)
  assert.ok(findings(after).some((finding) => finding === '2024-05-24.txt address-moved'))
  assert.ok(!findings(after).some((finding) => finding.endsWith('address-lost')))
})

test('where a good part of it is gone, the address is lost', () => {
  const before = build([bridge, misread, field])
  const after = build([{...bridge, paragraphs: [...bridge.paragraphs, market.slice(0, 20)]}, field], before)
  assert.deepEqual(
    findings(after).filter((finding) => finding.includes('address-')),
    ['addresses.tsv address-lost'],
  )
})

test('an article that was taken into another one, and is by itself again, has its own address', () => {
  const separate: ReadonlyArray<Sketch> = [bridge, field, {headline: '意见还剩三条', paragraphs: [letters, benches]}]
  const before = build(separate)
  const paths = (archive: Archive) => archive.articles.map(({path, headline}) => `${path} ${headline}`)
  const joined = build([{...bridge, paragraphs: [...bridge.paragraphs, ...field.paragraphs, letters, benches]}], before)
  assert.deepEqual(
    joined.notices.map(({path, target}) => `${path} ${target}`),
    ['2024/05/24/2.html 2024/05/24/1.html', '2024/05/24/3.html 2024/05/24/1.html'],
  )
  const after = build(separate, joined)
  assert.deepEqual(paths(after), paths(before))
  assert.deepEqual(findings(after), findings(before))
  assert.deepEqual(
    after.articles.map(({partOf}) => partOf),
    [undefined, undefined, undefined],
  )
  const mended = build(separate.with(1, {...field, headline: '秧田等来一场雨'}), joined)
  assert.deepEqual(
    mended.articles.map(({path}) => path),
    before.articles.map(({path}) => path),
  )
})

test('an address that an editor moved by hand stays moved, though the text is still there', () => {
  const before = build([bridge, field])
  const lines = printRegistry(before.addresses).replace('2.html\tarticle', '2.html\tmoved\t2024/05/24/1.html')
  const after = buildArchive([source('2024-05-24.txt', [bridge, field])], [], {addresses: readRegistry(lines).registry})
  assert.deepEqual(
    after.articles.map(({path}) => path),
    ['2024/05/24/1.html', '2024/05/24/3.html'],
  )
})

function build(sketches: ReadonlyArray<Sketch>, before?: Archive): Archive {
  const {registry} = readRegistry(before && printRegistry(before.addresses))
  return buildArchive([source('2024-05-24.txt', sketches)], [], {addresses: registry})
}
