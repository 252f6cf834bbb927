import assert from 'node:assert/strict'
import {test} from 'node:test'
import {newEntry} from '../../../src/archive/addresses/types.ts'
import {urlPath} from '../../../src/archive/ids.ts'
import {tableFiles} from '../../../src/site/files/tables.ts'
import {countYears} from '../../../src/site/lists/counts.ts'
import {csv} from '../../../src/site/lists/csv.ts'
import {byLetter} from '../../../src/site/lists/letters.ts'
import {whoWithWhom} from '../../../src/site/lists/pairs.ts'
import {departmentTable, tableLink} from '../../../src/site/lists/tables.ts'
import {companionsOf, monthChart} from '../../../src/site/lists/tallies.ts'
import {createLookup} from '../../../src/site/records/create-lookup.ts'
import {makeArchive} from '../make-archive.ts'
import {bareConfig, sampleArchive} from '../sample-archive.ts'

const archive = makeArchive([
  {
    date: '2023-12-29',
    pages: [{articles: [{headline: ['甲'], departments: ['区财政局', '区统计局'], byline: [['通讯员', '沈青']]}]}],
  },
  {
    date: '2024-02-02',
    pages: [
      {
        articles: [
          {
            headline: ['乙'],
            departments: ['区财政局'],
            byline: [
              ['记者', '陆远'],
              ['通讯员', '沈青'],
              ['摄影', '陆远'],
            ],
          },
          {
            headline: ['丙,“丁”'],
            departments: ['区统计局'],
            byline: [
              ['记者', '陆远'],
              ['通讯员', '陆远'],
            ],
          },
        ],
      },
    ],
  },
])
const lookup = createLookup(archive, bareConfig)

test('上稿量 counts each article once a person, and a department only where it leads', () => {
  const years = countYears(archive.articles, lookup)
  assert.deepEqual([...years.keys()], ['2024', '2023'])
  const year = years.get('2024')
  const said = (counts: ReadonlyArray<{name: string; total: number; months: ReadonlyArray<number>}> = []) =>
    counts.map(({name, total, months}) => `${name} ${total} ${months.join('')}`)
  assert.deepEqual(said(year?.departments), ['区统计局 1 010000000000', '区财政局 1 010000000000'])
  assert.deepEqual(said(year?.reporters), ['陆远 2 020000000000'])
  assert.deepEqual(said(year?.correspondents), ['沈青 1 010000000000'])
})

test('two people of one name are told apart in every list and table', () => {
  const [one, other] = archive.people
  assert.ok(one && other)
  const people = [
    {...one, name: '王芳', note: '区财政局'},
    {...other, name: '王芳', note: '区统计局'},
  ]
  const twins = createLookup({...archive, people}, bareConfig)
  const names = ['王芳（区统计局）', '王芳（区财政局）']
  const all = [...countYears(archive.articles, twins).values()]
  const counted = all.flatMap(({correspondents, reporters}) => [...correspondents, ...reporters])
  assert.deepEqual([...new Set(counted.map(({name}) => name))].sort(), names)
  assert.deepEqual(
    byLetter(people)
      .flatMap(({links}) => links.map(({label}) => label))
      .sort(),
    names,
  )
  assert.deepEqual(
    companionsOf(archive.articles, '', twins)
      .people.map(({label}) => label)
      .sort(),
    names,
  )
  assert.deepEqual(
    whoWithWhom(archive.articles, twins)
      ?.rows.map(({link}) => link.label)
      .sort(),
    names,
  )
  assert.deepEqual(
    people.map((person) => tableLink(person, () => '').name).sort(),
    names.map((name) => `${name}.csv`),
  )
  const [table] = tableFiles({archive: {...archive, people}, lookup: twins})
  for (const name of names) assert.ok(table?.props.text.includes(`,${name},`))
})

test('the months of a record are a chart with all its numbers as text', () => {
  const chart = monthChart(
    archive.articles.map(({id}) => id),
    lookup,
  )
  assert.equal(chart?.text, '2023年12月至2024年2月各月篇数，最多一月 2 篇')
  assert.deepEqual([chart?.most, chart?.size], ['最多一月 2 篇', '16rem'])
  assert.deepEqual(
    chart?.bars.map(({month, count}) => `${month} ${count}`),
    ['2023年12月 1 篇', '2024年2月 2 篇'],
  )
  assert.deepEqual(
    chart?.bars.map(({x, height}) => [x, height]),
    [
      [0, 20],
      [10, 40],
    ],
  )
  assert.equal(
    monthChart(
      archive.articles.slice(0, 1).map(({id}) => id),
      lookup,
    ),
    undefined,
  )
})

test('who wrote about whom is a table, with a dot for each pair', () => {
  const table = whoWithWhom(sampleArchive(1).articles, createLookup(sampleArchive(1), bareConfig))
  assert.ok(table)
  assert.ok(table.heads.length > 5 && table.rows.length > 5)
  const cells = table.rows.flatMap((row) => row.cells)
  assert.equal(cells.length, table.heads.length * table.rows.length)
  assert.equal(Math.max(...cells.map(({radius}) => radius)), 4.6)
  for (const {count, radius} of cells) assert.equal(radius === 0, count === '')
  assert.equal(whoWithWhom([], lookup), undefined)
})

test('who and what stands with a person, most often first, without the person', () => {
  const [self] = archive.people.filter(({name}) => name === '沈青')
  const own = archive.articles.filter(({byline}) => byline.some(({person}) => person === self?.id))
  const {people, departments} = companionsOf(own, self?.id ?? '', lookup)
  assert.deepEqual(
    people.map(({label, count}) => `${label} ${count}`),
    ['陆远 1 篇'],
  )
  assert.deepEqual(
    departments.map(({label, count}) => `${label} ${count}`),
    ['区财政局 2 篇', '区统计局 1 篇'],
  )
})

test('CSV is quoted where it must be, opens in spreadsheets, and is no formula', () => {
  assert.equal(
    csv(
      ['a', 'b'],
      [
        ['x,y', 'say "hi"'],
        [1, undefined],
        ['=1+1', '甲\n乙'],
      ],
    ),
    '\uFEFFa,b\r\n"x,y","say ""hi"""\r\n1,\r\n\'=1+1,"甲\n乙"\r\n',
  )
  const [, second] = archive.departments
  assert.ok(second)
  assert.match(departmentTable(second, lookup), /2024-02-02,,,"?丙,“丁”"?,为主,陆远,,\d+,2024\/02\/02\/1-2\.html\r\n/)
  const files = new Map<string, string>(tableFiles({archive, lookup}).map(({path, props}) => [path, props.text]))
  assert.deepEqual([...files.keys()], ['counts.csv'])
  assert.match(files.get('counts.csv') ?? '', /2024,通讯员,沈青,0,1,0/)
  // The list had a second page once, so somebody may have the address of its table.
  const later = newEntry(urlPath(second.path.replace('.html', '-1.html')), 'page', '')
  const addresses = {...archive.addresses, entries: new Map([[later.path, later]])}
  assert.deepEqual(
    tableFiles({archive: {...archive, addresses}, lookup}).map(({path}) => path),
    ['counts.csv', second.path.replace('.html', '.csv')],
  )
})
