import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {anyCharacter} from '../../../src/search/engine/any-character.ts'
import {excerpt, type Piece, pieces} from '../../../src/search/engine/excerpt.ts'
import {fold} from '../../../src/search/fold.ts'

/** Hits in brackets. */
function shown(parts: ReadonlyArray<Piece>): string {
  return parts.map(({text, marked}) => (marked ? `[${text}]` : text)).join('')
}

test('a hit is marked as it is printed, whatever was typed', () => {
  assert.equal(shown(pieces('区財政 局 2024年', [fold('财政局'), fold('２０２４')])), '区[財政 局] [2024]年')
  assert.equal(shown(pieces('一二一二一', ['一二一'])), '[一二一]二一')
  assert.equal(shown(pieces('财政局长', ['财政局', '局长'])), '[财政局长]')
  assert.equal(shown(pieces('没有', [])), '没有')
  assert.equal(shown(pieces('陶根生、陶水生。陶\n生', [`陶${anyCharacter}生`])), '[陶根生]、[陶水生]。陶\n生')
})

test('the line with most of the terms is shown, from its clause on', () => {
  const filler = '渡口的人说起这件事来都很高兴。'.repeat(6)
  const lines = [`${filler}桥。`, `${filler}天亮以前，桥和渡船都有人。${filler}`, '渡船']
  assert.match(shown(excerpt(lines, ['桥', '渡船'])), /^….*天亮以前，\[桥\]和\[渡船\]都有人。.*…$/)
})

test('without a hit the beginning; without a text nothing', () => {
  assert.equal(shown(excerpt(['短短一行。', '又一行。'], ['桥'])), '短短一行。')
  assert.deepEqual(excerpt([], ['桥']), [])
})

test('an excerpt is short, holds the hit, and cuts no character in two', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('桥', '，', '𠮷', 'a', ' ', '。', '很长的一段话'), {minLength: 1, maxLength: 120}),
      (parts) => {
        const made = excerpt([parts.join('')], ['桥'])
        const text = made.map((piece) => piece.text).join('')
        assert.ok(text.length <= 100, text)
        assert.equal(text.includes('桥'), parts.includes('桥'))
        assert.doesNotMatch(text, /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
      },
    ),
  )
})
