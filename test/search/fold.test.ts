import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {fold, foldInto} from '../../src/search/fold.ts'
import {variants} from '../../src/tree/variants.ts'
import {derivedVariants} from '../tree/make-variants.ts'

const cases: ReadonlyArray<readonly [string, string]> = [
  ['《財政局》', '《财政局》'],
  ['２０２４年第３版', '2024年第3版'],
  ['ＧＤＰ Growth', 'gdp growth'],
  ['Tik  Tok', 'tik tok'],
  ['王 芳　李\u00a0青禾', '王芳李青禾'],
  ['2024 年', '2024年'],
  ['\u2f2f会', '工会'],
  ['艾尔肯•吐尔逊 ・', '艾尔肯·吐尔逊·'],
  ['发\u200b展\u00ad', '发展'],
  ['一行\n二行', '一行\n二行'],
  ['', ''],
]

for (const [text, expected] of cases) {
  test(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () => assert.equal(fold(text), expected))
}

test('folding twice is folding once, and makes nothing longer', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
      const once = fold(text)
      assert.equal(fold(once), once)
      assert.ok(once.length <= text.length)
    }),
  )
})

test('each folded unit knows where it stood', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('財', '政', ' ', 'Ａ', 'b', '，', '\u200b', '\n')}), (text) => {
      const units = new Uint16Array(text.length)
      const offsets = new Uint32Array(text.length)
      const end = foldInto(text, units, 0, offsets)
      for (let at = 0; at < end; at++) {
        const source = text.charAt(offsets[at] ?? -1)
        assert.equal(fold(source) || ' ', String.fromCharCode(units[at] ?? 0))
        assert.ok(at === 0 || (offsets[at] ?? 0) > (offsets[at - 1] ?? 0))
      }
    }),
  )
})

test('the table of variants is what OpenCC’s gives', () => {
  assert.equal(variants, derivedVariants())
})
