import assert from 'node:assert/strict'
import {test} from 'node:test'
import {loadTagger} from '../../../src/build/upkeep/tagger.ts'

const said = (words: ReadonlyArray<{word: string; tag: string}>) =>
  words.map(({word, tag}) => `${word}/${tag}`).join(' ')

test('offices of an archive are words of its tagger, and of no other', async () => {
  const clause = '荻浦镜东数据局采访'
  const first = await loadTagger(['荻浦镜东数据局'])
  assert.equal(said(first(clause)), '荻浦镜东数据局/nt 采访/v')
  const second = await loadTagger([])
  assert.doesNotMatch(said(second(clause)), /nt/)
  assert.equal(said(second('要建设特色街道')), '要/v 建设/vn 特色/n 街道/n')
})
