import assert from 'node:assert/strict'
import {test} from 'node:test'
import {dataFields} from '../../src/site/records/data-row.ts'
import {hostileArchive, hostileConfig} from './hostile-archive.ts'
import {makeArchive, paragraph} from './make-archive.ts'
import {printTexts} from './print-files.ts'
import {bareConfig, fullConfig, sampleArchive} from './sample-archive.ts'

const archive = sampleArchive(1)
const files = printTexts(archive, fullConfig)

function recordsIn(text: string | undefined): ReadonlyArray<Readonly<Record<string, unknown>>> {
  return (text ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('each article is a line of the JSON records, in order, with its whole text', () => {
  const records = recordsIn(files.get('articles.ndjson'))
  assert.deepEqual(
    records.map(({path}) => path),
    archive.articles.map(({path}) => path),
  )
  const record = records.find(({path}) => path === '2026/03/17/1-1.html')
  assert.ok(record)
  const {text, ...rest} = record
  assert.deepEqual(rest, {
    id: '2026/03/17/1-1',
    path: '2026/03/17/1-1.html',
    url: 'https://news.example.cn/bao/2026/03/17/1-1.html',
    date: '2026-03-17',
    date_source: 'masthead',
    issue: '2026/03/17/index.html',
    issue_number: '412',
    issue_title: null,
    page: '1',
    order: 1,
    kicker: ['北闸口险情解除'],
    headline: '水退了 人还守在堤上',
    headline_source: 'printed',
    deck: ['——六支小组分段包干，查出隐患41处、处置38处'],
    column: null,
    dateline: null,
    byline: [
      {role: '记者', name: '温如故', path: 'reporters/r1.html'},
      {role: '通讯员', name: '方远', path: 'reporters/r6.html'},
    ].map((each) => ({...each, path: archive.people.find(({name}) => name === each.name)?.path})),
    credit: null,
    departments: [
      {name: '区水务局', lead: true, path: archive.departments.find(({name}) => name === '区水务局')?.path},
      {name: '东圩镇', lead: false, path: archive.departments.find(({name}) => name === '东圩镇')?.path},
    ],
    event_from: null,
    event_to: null,
    length: archive.articles.find(({path}) => path === record.path)?.length,
    excerpt: archive.articles.find(({path}) => path === record.path)?.excerpt,
    source: '2026/03/17/1-1.html.txt',
    source_line: 10,
    part_of: null,
    corrects: [],
    corrected_by: [],
    newspaper: '柳河新区报',
    date_known: '2026-03-17',
  })
  assert.match(String(text), /^□本报记者 温如故\n\n本报讯 （记者 温如故）4月9日清晨/)
  assert.match(String(text), /堤上的沙袋暂不拆除/)
})

test('a record names the newspaper as it was called then', () => {
  const formerly = [{title: '柳河通讯', from: undefined, until: '2026-03-31'}] as const
  const renamed = printTexts(archive, {...fullConfig, formerly})
  const names = recordsIn(renamed.get('articles.ndjson')).map(({date, newspaper}) => `${date} ${newspaper}`)
  assert.ok(names.includes('2026-03-17 柳河通讯'))
  assert.ok(names.every((name) => name.endsWith('柳河通讯') === name < '2026-04'))
})

test('datapackage.json documents each field of both, and no other', () => {
  const {resources, ...rest} = JSON.parse(files.get('datapackage.json') ?? '')
  assert.deepEqual(rest, {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'articles',
    title: '柳河新区报',
    description: '柳河新区的区报数字档案',
    homepage: 'https://news.example.cn/bao/',
    contributors: [{title: '柳河新区融媒体中心', roles: ['publisher']}],
  })
  const [table, records] = resources
  const head = (files.get('articles.csv') ?? '').slice(1).split('\r\n')[0]?.split(',')
  assert.deepEqual(
    table.schema.fields.map(({name}: {name: string}) => name),
    head,
  )
  assert.deepEqual(
    records.schema.fields.map(({name}: {name: string}) => name),
    Object.keys(recordsIn(files.get(records.path))[0] ?? {}),
  )
  for (const {title, description} of dataFields) assert.ok(title !== '' && description !== '')
  for (const {path} of resources) assert.ok(files.has(path), path)
  for (const [line, record] of recordsIn(files.get('articles.ndjson')).entries()) {
    for (const {name, type} of records.schema.fields) {
      assert.ok(record[name] === null || isOfType(record[name], type), `${line}: ${name}`)
    }
  }
})

test('the table opens in a spreadsheet as it is, and is no formula', () => {
  const table = printTexts(
    makeArchive([
      {
        date: '2024-03-15',
        pages: [
          {
            articles: [
              {
                headline: ['=HYPERLINK("x"),1'],
                byline: [
                  ['记者', '甲'],
                  ['', '+乙'],
                ],
              },
            ],
          },
        ],
      },
    ]),
    bareConfig,
  ).get('articles.csv')
  assert.ok(table)
  assert.ok(table.startsWith('\uFEFFid,path,'))
  assert.ok(table.includes(`"'=HYPERLINK(""x""),1"`))
  assert.equal(table.split('\r\n').length, 3)
})

test('hostile text is data', () => {
  const hostile = printTexts(hostileArchive(), hostileConfig)
  assert.equal(recordsIn(hostile.get('articles.ndjson')).length, 5)
  assert.ok(JSON.parse(hostile.get('datapackage.json') ?? ''))
  assert.equal(JSON.parse(hostile.get('2026/03/17/issue.csl.json') ?? '').length, 3)
})

test('an issue has its text and its citations in a file each', () => {
  const made = makeArchive([
    {
      date: '2024-03-15',
      number: '12',
      pages: [
        {
          name: '1',
          articles: [
            {
              headline: [['kicker', '引题'], '新桥合龙', ['deck', '副题']],
              content: [paragraph('一。'), paragraph('二。')],
            },
          ],
        },
        {
          name: 'A02',
          articles: [
            {headline: ['甲'], column: '砚湖人家', content: [paragraph('三。')]},
            {headline: ['乙'], column: '砚湖人家', content: []},
          ],
        },
      ],
    },
  ])
  const own = printTexts(made, bareConfig)
  assert.equal(
    own.get('2024/03/15/issue.txt'),
    `\uFEFF柳河新区报
2024年3月15日 第12期


【第一版】


引题
新桥合龙
副题

一。

二。

（柳河新区报 2024年3月15日 第12期 第一版）


【A02版】


〔砚湖人家〕


甲

三。

（柳河新区报 2024年3月15日 第12期 A02版）


乙

（柳河新区报 2024年3月15日 第12期 A02版）
`,
  )
  assert.equal(own.get('2024/03/15/issue.ris')?.match(/^TY {2}- NEWS\r$/gm)?.length, 3)
  assert.equal(own.get('2024/03/15/issue.bib')?.match(/^@article\{/gm)?.length, 3)
  assert.equal(JSON.parse(own.get('2024/03/15/issue.csl.json') ?? '').length, 3)
})

test('an archive without an article has no data', () => {
  assert.deepEqual([...printTexts(makeArchive([]), bareConfig).keys()], ['counts.csv'])
})

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === 'string' && (type !== 'date' || /^\d{4}-\d\d-\d\d$/.test(value))
}
