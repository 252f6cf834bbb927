import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {salutation} from '../../src/parse/blocks/gaps/empty-lines.ts'
import {clauseStart, keyed, proseStart} from '../../src/parse/blocks/headings/as-heading.ts'
import {longNotice, notice} from '../../src/parse/blocks/headings/heads.ts'
import {bullets} from '../../src/parse/bylines/byline.ts'
import {setApart} from '../../src/parse/column-name.ts'
import {fold} from '../../src/parse/fold.ts'
import {blanks, type Guarded} from '../../src/parse/guarded.ts'
import {label} from '../../src/parse/label.ts'
import {guide, rule} from '../../src/parse/page/furniture.ts'
import {item} from '../../src/parse/text-ends.ts'
import {samples} from './sources.ts'

const openings = {bullets, clauseStart, item, keyed, label, proseStart, rule, salutation, setApart}
const closings = {guide, longNotice, notice}
const lines = [
  ...new Set(
    samples().flatMap(({text}) =>
      fold(text)
        .split('\n')
        .map((line) => line.trim()),
    ),
  ),
]

for (const [name, guarded] of Object.entries(openings))
  test(`what ${name} matches begins with one of its characters`, () => {
    invented(guarded)
    for (const line of lines) for (let at = 0; at < line.length; at++) agrees(guarded, line.slice(at))
  })

for (const [name, guarded] of Object.entries(closings))
  test(`what ${name} matches ends with one of its characters`, () => {
    invented(guarded)
    for (const line of lines) for (let end = 1; end <= line.length; end++) agrees(guarded, line.slice(0, end))
  })

test('the blanks are those of the engine', () => {
  const all = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code))
  assert.deepEqual(new Set(blanks), new Set(all.filter((character) => /\s/.test(character))))
})

/** Texts of the words and characters that stand in the pattern itself, and of some others. */
function invented(guarded: Guarded): void {
  const {source} = guarded.pattern
  const words = source.match(/[\u4e00-\u9fff]{2,}/g) ?? []
  const own = [...new Set([...words, ...source, ...'0159年某家 。:x'])]
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...own), minLength: 1, maxLength: 12}), (text) =>
      agrees(guarded, text),
    ),
    {numRuns: 5000},
  )
}

function agrees(guarded: Guarded, text: string): void {
  assert.equal(guarded.test(text), guarded.pattern.test(text), text)
  assert.deepEqual(guarded.exec(text), guarded.pattern.exec(text), text)
}
