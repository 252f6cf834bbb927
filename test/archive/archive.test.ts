import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {buildArchive} from '../../src/archive/index.ts'
import type {ParsedSource} from '../../src/tree/types.ts'
import {type Sketch, source} from './make.ts'

const phrase = fc.constantFrom(
  '区财政局',
  '砚湖区统计局',
  '荻浦街道办事处',
  '荻浦镇',
  '，',
  '。',
  '3月5日',
  '2024年',
  '在',
  '和',
  '各',
  '桥',
  ' ',
  '𠮷',
  '\n',
  '',
)
const prose = fc.array(phrase, {maxLength: 12}).map((parts) => parts.join(''))
const name = fc.constantFrom('沈青', '沈 青', '申清', '', '李\u0000', 'Tom', '📰')
const sketch: fc.Arbitrary<Sketch> = fc.record(
  {
    headline: fc.oneof(prose, fc.array(prose, {maxLength: 3})),
    paragraphs: fc.array(prose, {maxLength: 4}),
    byline: fc.array(fc.record({role: fc.constantFrom('记者', ''), name}), {maxLength: 3}),
    page: fc.constantFrom('1', '01', 'A1', 'a1', '头版', '', '../x', '📰'),
    column: fc.constantFrom('简讯', '', ' '),
    credit: fc.constantFrom('文/图', ''),
  },
  {requiredKeys: []},
)
const path = fc.oneof(
  fc.constantFrom('2024-03-15.txt', '2024/3-15.txt', '2024-02-30.txt', '特刊.txt', 'a/特刊.txt', 'con.txt', '.txt', ''),
  fc.string(),
)
const facts = fc.record(
  {
    date: fc.constantFrom('2024-03-15', '2024-02-30', '昨天', ''),
    number: fc.constantFrom('1', '01', '第十', ''),
    page: fc.constantFrom('1', ''),
  },
  {requiredKeys: []},
)
const parsed: fc.Arbitrary<ParsedSource> = fc
  .tuple(path, fc.array(sketch, {maxLength: 4}), facts)
  .map(([at, sketches, issue]) => source(at, sketches, issue))
const sources = fc.uniqueArray(parsed, {maxLength: 6, selector: (each) => each.path})

test('odd trees make an archive in which every link holds and no address is given twice', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const {issues, articles, departments, people, columns, diagnostics} = buildArchive(all, [])
      const ids = new Set(articles.map(({id}) => id))
      const paths = [issues, articles, departments, people, columns].flatMap((list) => list.map((each) => each.path))
      assert.equal(new Set(paths).size, paths.length)
      // A source that is another one again is published once, and named.
      const copies = new Set(diagnostics.filter(({ruleId}) => ruleId === 'issue-repeated').map(({file}) => file))
      for (const {path: file, tree} of all) {
        const own = articles.filter(({source: {path}}) => path === file)
        assert.ok(own.length === tree.children.length || (copies.has(file) && own.length < tree.children.length), file)
      }
      assert.deepEqual(
        issues.flatMap((issue) => issue.articles),
        articles.map(({id}) => id),
      )
      // What is begun and holds no article is named, and makes no issue.
      const begun = diagnostics.filter(({ruleId}) => ruleId === 'issue-empty').map(({file}) => file)
      assert.deepEqual(
        [...issues.flatMap((issue) => issue.sources), ...begun].toSorted(),
        all.map((each) => each.path).toSorted(),
      )
      for (const list of [people, columns])
        for (const {articles: own} of list) assert.ok(own.every((id) => ids.has(id)))
      for (const {departments: own} of articles) assert.ok(own.filter(({lead}) => lead).length <= 1)
    }),
    {numRuns: 500},
  )
})

test('the order of the sources changes nothing', () => {
  const shuffled = sources.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length})))
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      assert.deepEqual(buildArchive(other, []), buildArchive(one, []))
    }),
    {numRuns: 300},
  )
})

test('no sources make an empty archive', () => {
  const empty: ReadonlyArray<never> = []
  assert.deepEqual(buildArchive([], []), {
    issues: empty,
    articles: empty,
    sources: empty,
    departments: empty,
    people: empty,
    columns: empty,
    irregularities: empty,
    notices: empty,
    addresses: {entries: new Map(), corrections: []},
    diagnostics: empty,
  })
})
