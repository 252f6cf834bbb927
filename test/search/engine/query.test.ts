import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {anyCharacter} from '../../../src/search/engine/any-character.ts'
import {isAsking, parseTerms, parseYears} from '../../../src/search/engine/query.ts'

/** Excluded ones with a minus before them. */
function read(typed: string): ReadonlyArray<string> {
  return parseTerms(typed).map(({text, excluded}) => (excluded ? `-${text}` : text))
}

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ['财政局　债券', ['财政局', '债券']],
  ['財政局', ['财政局']],
  ['“专项 债券”', ['专项债券']],
  ['"new bridge"', ['new bridge']],
  ['「候船亭」', ['候船亭']],
  ['财政局 -招聘', ['财政局', '-招聘']],
  ['财政局 －"公开招聘"', ['财政局', '-公开招聘']],
  ['财政局“专项债券”招聘', ['财政局', '专项债券', '招聘']],
  ['"没有写完', ['没有写完']],
  ['３号线 3号线', ['3号线']],
  ['2020-2024', ['2020-2024']],
  ['-', ['-']],
  ['《渡口的灯》。', ['渡口的灯']],
  ['陶水生，王小满？', ['陶水生,王小满']],
  ["'陶水生' （渡口村）", ['陶水生', '渡口村']],
  ['‘陶水生’ 陶水生”', ['陶水生']],
  ['-《渡口》', ['-渡口']],
  ['“《渡口》”', ['《渡口》']],
  ['50% C+', ['50%', 'c+']],
  ['。 ……', ['。', '……']],
  ['陶？生 桥？', [`陶${anyCharacter}生`, '桥']],
  ['“陶？生”', ['陶?生']],
  ['桥', ['桥']],
  ['  ""  “”', []],
  ['', []],
]

for (const [typed, expected] of cases) {
  test(`${JSON.stringify(typed)} asks for ${JSON.stringify(expected)}`, () => assert.deepEqual(read(typed), expected))
}

test('whatever is typed: a dozen terms at most, none empty, none twice', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 800}), (typed) => {
      const terms = read(typed)
      assert.ok(terms.length <= 12)
      assert.ok(terms.every((term) => term.replace(/^-/, '') !== '' || term === '-'))
      assert.equal(new Set(terms).size, terms.length)
    }),
  )
})

test('a year, a run of years, and what is none', () => {
  assert.deepEqual(parseYears('2024'), ['2024', '2024'])
  assert.deepEqual(parseYears('2024-2019'), ['2019', '2024'])
  for (const typed of ['', 'x', '24', '2024-', '2024-05', "2024'"]) assert.equal(parseYears(typed), undefined)
})

test('only words to leave out are no question', () => {
  const none = {years: undefined, facets: new Map(), order: 'date'} as const
  assert.equal(isAsking({...none, terms: parseTerms('-招聘')}), false)
  assert.equal(isAsking({...none, terms: []}), false)
  assert.equal(isAsking({...none, terms: parseTerms('桥 -招聘')}), true)
  assert.equal(isAsking({...none, terms: [], facets: new Map([['column', 'c']])}), true)
})
