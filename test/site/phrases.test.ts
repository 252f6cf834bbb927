import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {isWord} from '../../src/parse/words.ts'
import {phrasesOf} from '../../src/site/phrases.ts'

function cut(line: string): string {
  return phrasesOf(line, isWord).join('|')
}

test('a headline is cut between words', () => {
  assert.equal(cut('石埠老街有个不收加急费的修表匠'), '石埠|老街|有个|不收|加急费的|修表匠')
  assert.equal(cut('渡船不摆渡了 “十二分钟”和四十七根管子'), '渡船|不摆渡了 “十二分钟”和|四十七根|管子')
})

test('numbers stay with their units, dates and Latin words stay whole', () => {
  for (const whole of ['9.97亿元', '12月6日', '2024年3月15日', '10:30', '百分之', 'TikTok', '4100亩', '92.3％']) {
    const pieces = phrasesOf(`全区${whole}投入使用`, isWord)
    assert.ok(
      pieces.some((piece) => piece.includes(whole)),
      `${whole}: ${pieces.join('|')}`,
    )
  }
})

test('nothing is lost, whatever the line', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom('新', '桥', '通', '车', '1', '.', '年', 'a', ' ', '“', '𠮷', '二')}),
      (line) => {
        assert.equal(phrasesOf(line, isWord).join(''), line)
      },
    ),
  )
})
