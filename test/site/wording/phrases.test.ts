import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {wordEnds} from '../../../src/parse/words/segment.ts'
import {phrasesOf} from '../../../src/site/wording/phrases.ts'

function cut(line: string): string {
  return phrasesOf(line, wordEnds).join('|')
}

test('a headline is cut between words', () => {
  assert.equal(cut('石埠老街有个不收加急费的修表匠'), '石埠老街|有个|不收加急费的|修表匠')
  assert.equal(cut('渡船不摆渡了 “十二分钟”和四十七根管子'), '渡船|不摆渡了 “十二分钟”和|四十七根|管子')
})

test('the likeliest words are kept, not the longest from the left', () => {
  assert.equal(cut('二十三个村投出新一届村委会'), '二十三个村|投出新|一届|村委会')
  assert.equal(cut('同样的雨 不一样的桥'), '同样的|雨 不一样的桥')
})

test('what things and places are called by stays with their name, and 区 with its office', () => {
  assert.equal(cut('家属院门口的减速带装上了'), '家属院|门口的|减速带|装上了')
  assert.equal(cut('区财政局搬进六楼'), '区财政局|搬进|六楼')
  assert.equal(cut('秋粮收完'), '秋粮收完')
})

test('numbers stay with their units, dates and Latin words stay whole', () => {
  for (const whole of ['9.97亿元', '12月6日', '2024年3月15日', '10:30', '百分之', 'TikTok', '4100亩', '92.3％']) {
    const pieces = phrasesOf(`全区${whole}投入使用`, wordEnds)
    assert.ok(
      pieces.some((piece) => piece.includes(whole)),
      `${whole}: ${pieces.join('|')}`,
    )
  }
})

test('what is done with a sum is no unit of it', () => {
  assert.equal(cut('省下的三千万花在了哪里'), '省下的|三千万|花在了|哪里')
  assert.equal(cut('三千亩秧田等雨'), '三千亩|秧田等|雨')
})

test('nothing is lost, whatever the line', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom('新', '桥', '通', '车', '1', '.', '年', 'a', ' ', '“', '𠮷', '二')}),
      (line) => {
        assert.equal(phrasesOf(line, wordEnds).join(''), line)
      },
    ),
  )
})
