import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {digestOf} from '../../../src/build/digest.ts'
import {createEngine, type Found} from '../../../src/search/engine/engine.ts'
import {indexArchive} from '../../../src/search/index/index-files.ts'
import {fullWidth} from '../../../src/site/wording/full-width.ts'
import {makeYears} from '../../bench/make-years.ts'
import {type IssueSpec, makeArchive, paragraph} from '../../site/make-archive.ts'
import {archiveOf} from '../archive.ts'
import {ask, engineOf, query} from '../ask.ts'
import {memoryLoader} from '../memory-loader.ts'

const specs: ReadonlyArray<IssueSpec> = [
  {
    date: '2019-05-10',
    pages: [{articles: [{headline: ['渡口'], content: [paragraph('老桥还在。'), paragraph('𠮷祥街')]}]}],
  },
  {
    date: '2024-03-15',
    pages: [
      {
        name: '1',
        articles: [
          {
            headline: ['新桥合龙'],
            column: '砚边',
            departments: ['区财政局'],
            byline: [['记者', '王晓青']],
            content: [paragraph('桥上有人，桥下有船。'), paragraph('财政拨款。')],
          },
          {
            headline: ['学校开学'],
            departments: ['区教育局', '区财政局'],
            content: [paragraph('过桥上学的孩子有３０ 个，坐 Metro Line 的没有。'), paragraph('政局')],
          },
        ],
      },
    ],
  },
]
const archive = makeArchive(specs)
const [crossing, bridge, school] = archive.articles.map(({path}) => path)
const department = archive.departments.find(({name}) => name === '区财政局')?.id ?? ''
const person = archive.people[0]?.id ?? ''
const column = archive.columns[0]?.id ?? ''

for (const by of ['bytes', 'script'] as const) {
  for (const limit of [6000, 1]) {
    const engine = engineOf(archive, limit, by)
    const cases: ReadonlyArray<readonly [string, Parameters<typeof query>, ReadonlyArray<string | undefined>]> = [
      ['one character, newest day first', ['桥'], [bridge, school, crossing]],
      ['… oldest day first, within a day as printed', ['桥', {order: 'oldest'}], [crossing, bridge, school]],
      ['words that must all be there', ['桥 孩子'], [school]],
      ['a word that must not', ['桥 -孩子'], [bridge, crossing]],
      ['half a character beyond the basic plane is no hit for the other half', ['𠮷'], [crossing]],
      ['the end of one line and the beginning of the next are no phrase', ['财政局'], []],
      ['a character that is not known', ['财？拨款'], [bridge]],
      ['… of few others', ['桥？有'], [bridge]],
      ['… several, with runs of one', ['桥？？人'], [bridge]],
      ['… that must not be there', ['桥 -老？还'], [bridge, school]],
      ['… is no end of a line', ['渡口？老桥'], []],
      ['… nor beside one character', ['口？老'], []],
      ['width and blanks do not matter', ['30个'], [school]],
      ['between Latin words they do', ['metroline'], []],
      ['… as one', ['"metro  LINE"'], [school]],
      ['the name of a column', ['砚边'], [bridge]],
      ['a year', ['桥', {years: '2019'}], [crossing]],
      ['years', ['桥', {years: '2018-2020'}], [crossing]],
      ['a department', ['', {facets: [['department', department]]}], [bridge, school]],
      ['a person', ['桥', {facets: [['person', person]]}], [bridge]],
      [
        'a column and a department',
        [
          '',
          {
            facets: [
              ['column', column],
              ['department', department],
            ],
          },
        ],
        [bridge],
      ],
      ['a person under the name of a column', ['', {facets: [['column', person]]}], []],
      ['the best first', ['桥', {order: 'relevance'}], [bridge, school, crossing]],
      ['nothing', [''], []],
      ['markup', ['<script>alert(1)</script>'], []],
      ['signs that are no letters', ['\\u0000" OR 1=1 --'], []],
      ['a very long one', ['桥上有人，桥下有船。'.repeat(40)], []],
    ]
    for (const [what, asked, expected] of cases) {
      test(`${what} (${by}, ${limit} a segment)`, async () => {
        assert.deepEqual(await ask(engine, query(...asked)), expected)
      })
    }
  }
}

test('what is found grows year by year, and says when it is all', async () => {
  const told: Array<Found> = []
  const found = await engineOf(archive, 1).find(query('桥'), (each) => told.push(each))
  assert.deepEqual(
    told.map(({hits, complete}) => [hits.length, complete]),
    [
      [2, false],
      [3, true],
    ],
  )
  assert.deepEqual(
    [...found.years],
    [
      ['2019', 1],
      ['2024', 2],
    ],
  )
  assert.deepEqual(
    [...(await engineOf(archive, 1).years())],
    [
      ['2019', 1],
      ['2024', 2],
    ],
  )
})

test('who asks something new hears no more of the old', async () => {
  const signal = {aborted: false}
  const told: Array<Found> = []
  const asking = engineOf(archive, 1).find(query('桥'), (each) => told.push(each), signal)
  signal.aborted = true
  const found = await asking
  assert.deepEqual([told.length, found.complete], [0, false])
})

test('what failed to load is asked for again', async () => {
  const loader = memoryLoader(indexArchive(archive, digestOf).files)
  let broken = true
  const engine = createEngine({
    file: (name) => (broken ? Promise.reject(new Error('offline')) : loader.file(name)),
    slice: (slice) => loader.slice(slice),
  })
  await assert.rejects(engine.find(query('桥')), /offline/)
  broken = false
  assert.equal((await engine.find(query('桥'))).hits.length, 3)
})

test('the same articles in whatever order of their files give the same index; another year leaves a year as it is', () => {
  const files = Object.entries(makeYears(1200, 3))
  const bytesOf = (entries: typeof files): Map<string, string> =>
    new Map(
      indexArchive(archiveOf(Object.fromEntries(entries)), digestOf, {limit: 400}).files.map(({path, bytes}) => [
        path,
        digestOf(bytes()),
      ]),
    )
  const whole = bytesOf(files)
  fc.assert(
    fc.property(fc.shuffledSubarray(files, {minLength: files.length}), (shuffled) => {
      assert.deepEqual(bytesOf(shuffled), whole)
    }),
    {numRuns: 3},
  )
  const mended = bytesOf(files.map(([path, text], at) => [path, at === 0 ? text.replaceAll('河堤', '大堤') : text]))
  const stayed = [...whole].filter(([path, digest]) => mended.get(path) === digest)
  const years = new Set([...whole.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]))
  assert.ok(years.size >= 3)
  assert.equal(
    new Set(stayed.filter(([path]) => path.includes('/')).map(([path]) => path.split('/')[0])).size,
    years.size - 1,
  )
})

test('what a page shows with full-width marks is found as it is shown, and shown so among the results', async () => {
  const printed = archiveOf({'2024/2024-03-15.txt': '桥通了\n\n本报讯 他说:"桥通了."大家都来看,一共12.5万人.\n'})
  const engine = createEngine(memoryLoader(indexArchive(printed, digestOf, {shown: fullWidth}).files))
  const [hit] = (await engine.find(query('他说：“桥通了。”大家都来看，一共12.5万人。'))).hits
  assert.ok(hit)
  assert.equal((await engine.entry(hit)).text, '桥通了\n本报讯他说：“桥通了。”大家都来看，一共12.5万人。')
})
