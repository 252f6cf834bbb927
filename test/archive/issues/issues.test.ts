import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildArchive} from '../../../src/archive/index.ts'
import type {Archive} from '../../../src/archive/types.ts'
import type {Furniture} from '../../../src/tree/types.ts'
import {findings, source, text} from '../make.ts'

const one = [{headline: '一'}]

test('sources of one day are one issue, its pages in order', () => {
  const archive = buildArchive(
    [
      source('20240315-10版.txt', [{headline: '丙'}]),
      source('20240315-02版.txt', [{headline: '乙'}, {headline: '丁'}]),
      source('20240315.txt', [{headline: '甲', page: 'A01'}, {headline: '戊'}]),
    ],
    [],
  )
  const [issue, ...others] = archive.issues
  assert.equal(others.length, 0)
  assert.equal(issue?.path, '2024/03/15/index.html')
  assert.deepEqual(
    issue?.pages.map(({name, articles}) => [name, articles.length]),
    [
      [undefined, 1],
      ['2', 2],
      ['10', 1],
      ['A01', 1],
    ],
  )
  assert.deepEqual(
    archive.articles.map(({path, headline}) => `${path} ${headline}`),
    [
      '2024/03/15/1.html 戊',
      '2024/03/15/2-1.html 乙',
      '2024/03/15/2-2.html 丁',
      '2024/03/15/10-1.html 丙',
      '2024/03/15/a01-1.html 甲',
    ],
  )
})

test('two issue numbers on one day are two issues; a source without a number is reported', () => {
  const archive = buildArchive(
    [
      source('2024-03-15-乙.txt', one, {number: '10'}),
      source('2024-03-15-甲.txt', one, {number: '０９'}),
      source('2024-03-15-丙.txt', one),
    ],
    [],
  )
  assert.deepEqual(
    archive.issues.map(({id, number, path, articles}) => [id, number, path, articles.length]),
    [
      ['2024-03-15', '9', '2024/03/15/index.html', 2],
      ['2024-03-15-2', '10', '2024/03/15-2/index.html', 1],
    ],
  )
  assert.deepEqual(findings(archive), [
    '2024-03-15-丙.txt issue-number-missing',
    '2024-03-15-乙.txt issue-day-repeated',
  ])
})

test('a supplement of the day of a paper is taken for pages of it, and said to be, until an editor numbers or settles it', () => {
  const head = (said: string, kind: 'masthead' | 'page-head' = 'masthead'): Furniture => ({
    type: 'furniture',
    kind,
    children: [text(said)],
  })
  const paper = source('2024-04-05.txt', [{headline: '甲', page: '1'}], {number: '103'})
  const page = (facts: {readonly number?: string; readonly settled?: Array<string>} = {}, own = '增刊') =>
    source('2024-04-05b.txt', [{headline: '乙', page: '1'}], facts, [head(`砚湖时报 ${own} 2024年4月5日 第1版`)])
  const said = (...more: ReadonlyArray<ReturnType<typeof source>>) => findings(buildArchive([paper, ...more], []))
  assert.deepEqual(said(page()), ['2024-04-05b.txt issue-merged'])
  assert.deepEqual(said(source('2024-04-05号外.txt', one)), ['2024-04-05号外.txt issue-merged'])
  assert.deepEqual(said(page({settled: ['issue-merged']})), [])
  assert.deepEqual(said(page({number: '103'})), [])
  // A page of the paper may be called so.
  const named = head('第5版 教育特刊', 'page-head')
  assert.deepEqual(said(source('2024-04-05-05版.txt', one, {}, [named])), [])
  assert.deepEqual(findings(buildArchive([page()], [])), [])
  const apart = buildArchive([paper, page({number: '增刊'})], [])
  assert.deepEqual(
    apart.issues.map(({path, number}) => [path, number]),
    [
      ['2024/04/05/index.html', '103'],
      ['2024/04/05-2/index.html', '增刊'],
    ],
  )
})

test('front matter is believed before the file name, the file name before the masthead, and each contradiction is told', () => {
  const masthead: Furniture = {type: 'furniture', kind: 'masthead', children: [text('砚湖时报 2024年3月22日 星期五')]}
  const archive = buildArchive(
    [
      source('2024-03-15.txt', one, {date: '2024-03-08', dateSource: 'front-matter'}, [masthead]),
      source('3月/2024-04-05.txt', one, {}, [masthead]),
    ],
    [],
  )
  assert.deepEqual(
    archive.issues.map(({date, dateSource}) => `${date} ${dateSource}`),
    ['2024-03-08 front-matter', '2024-04-05 file-name'],
  )
  assert.deepEqual(findings(archive), [
    '2024-03-15.txt issue-date-disagrees',
    '2024-03-15.txt issue-date-disagrees',
    '3月/2024-04-05.txt issue-date-disagrees',
  ])
  assert.match(
    archive.diagnostics[2]?.reason ?? '',
    /2024-03-22 in the masthead, expected 2024-04-05 as in the file name/,
  )
})

test('a file’s year that its own text speaks against is told', () => {
  const news = [{headline: '渡口通航', paragraphs: ['2020年6月3日，渡口通航，两岸的人都来看。']}]
  const archive = buildArchive([source('2021-06-05.txt', news)], [])
  assert.equal(archive.issues[0]?.date, '2021-06-05')
  assert.deepEqual(
    archive.diagnostics.map(({ruleId, actual, expected, reason}) => [ruleId, actual, expected, reason]),
    [
      [
        'issue-date-disagrees',
        '2020年6月3日',
        '2021-06-05',
        'Unexpected date 2020-06-03 in the text, expected 2021-06-05 as in the file name',
      ],
    ],
  )
})

test('the masthead dates a file whose name says nothing', () => {
  const archive = buildArchive([source('期刊.txt', one, {date: '2024-03-22', dateSource: 'masthead'})], [])
  assert.equal(archive.issues[0]?.dateSource, 'masthead')
  assert.deepEqual(archive.diagnostics, [])
})

test('an impossible date is reported, named, and not taken; what the text says instead makes no address', () => {
  const archive = buildArchive([source('2024-02-30.txt', [{paragraphs: ['2024年2月28日上午，闸门开启。']}])], [])
  assert.equal(archive.issues[0]?.date, '2024-02-28')
  assert.equal(archive.issues[0]?.path, 'undated/2024-02-30/index.html')
  assert.deepEqual(findings(archive), ['2024-02-30.txt issue-date-guessed', '2024-02-30.txt issue-date-impossible'])
  const [guessed, impossible] = archive.diagnostics
  assert.equal(guessed?.severity, 'warning')
  assert.match(guessed?.reason ?? '', /guessed 2024-02-28 in place of 2024-02-30: its text names 2024年2月28日$/)
  assert.match(guessed?.note ?? '', /在旁边建文件 2024-02-30\.fixes\.yaml，写一行 date: 2024-02-28/)
  assert.equal(impossible?.actual, '2024-02-30')
})

test('a year that the text names of something else dates no day: the path has the word', () => {
  const texts = [{paragraphs: ['老桥建于2015年，是旧时的渡口。', '5月10日上午，新桥合龙。']}]
  const archive = buildArchive([source('2024/2024-02-30.txt', texts)], [])
  assert.equal(archive.issues[0]?.date, '2024-05-10')
  assert.equal(archive.articles[0]?.path, 'undated/2024-02-30/1.html')
  const folder = buildArchive([source('2024/第3期.txt', texts)], [])
  assert.equal(folder.articles[0]?.path, '2024/05/10/1.html')
  assert.deepEqual(findings(folder), ['2024/第3期.txt issue-date-from-text'])
  assert.match(folder.diagnostics[0]?.reason ?? '', /took 2024-05-10: 5月10日, .* in the year of its path$/)
})

test('a day whose year is a guess is shown, asked about, and in no address until it is typed', () => {
  const sheet = source('xin-qiao.txt', [{paragraphs: ['老桥建于2015年。', '5月10日上午，新桥合龙。']}])
  const before = buildArchive([sheet], [])
  assert.deepEqual(
    before.issues.map(({date, dateSource, path}) => [date, dateSource, path]),
    [['2015-05-10', 'text', 'undated/xin-qiao/index.html']],
  )
  assert.deepEqual(findings(before), ['xin-qiao.txt issue-date-guessed'])
  assert.match(
    before.diagnostics[0]?.reason ?? '',
    /its text names 5月10日 in 2015, the year that its text names most$/,
  )
  const typed = {...sheet, tree: {...sheet.tree, issue: {date: '2024-05-10', dateSource: 'front-matter' as const}}}
  const after = buildArchive([typed], [], {addresses: before.addresses})
  assert.equal(after.articles[0]?.path, '2024/05/10/1.html')
  assert.deepEqual(findings(after), [])
  assert.deepEqual(
    after.notices.map(({path, state, target}) => [path, state, target]),
    [
      ['undated/xin-qiao/1.html', 'moved', '2024/05/10/1.html'],
      ['undated/xin-qiao/index.html', 'moved', '2024/05/10/index.html'],
    ],
  )
})

test('an issue without a date has its pages all the same, before the dated ones', () => {
  const archive = buildArchive(
    [source('2024-03-15.txt', one), source('甲/特刊.txt', one), source('乙/特刊.txt', one)],
    [],
  )
  assert.deepEqual(
    archive.issues.map(({path, date}) => [path, date]),
    [
      ['undated/te-kan/index.html', undefined],
      ['undated/te-kan-2/index.html', undefined],
      ['2024/03/15/index.html', '2024-03-15'],
    ],
  )
  assert.equal(archive.articles[0]?.path, 'undated/te-kan/1.html')
  assert.deepEqual(
    findings(archive).toSorted(),
    ['乙/特刊.txt issue-undated', '甲/特刊.txt issue-undated', '甲/特刊.txt path-collision'].toSorted(),
  )
})

test('two pages that are read alike do not write over each other', () => {
  const archive = buildArchive(
    [
      source('2024-03-15.txt', [
        {headline: '一', page: '头版'},
        {headline: '二', page: '投版'},
      ]),
    ],
    [],
  )
  assert.deepEqual(
    archive.articles.map(({path}) => path),
    ['2024/03/15/tou-ban-1.html', '2024/03/15/tou-ban-2.html'],
  )
  assert.deepEqual(findings(archive), [])
})

test('two sources of one day that say neither 版 nor 期 are one issue, and both are named', () => {
  const archive = buildArchive([source('2024-03-15.txt', one), source('b/20240315.txt', [{headline: '二'}])], [])
  assert.equal(archive.issues.length, 1)
  assert.deepEqual(findings(archive), ['b/20240315.txt issue-merged'])
  assert.match(archive.diagnostics[0]?.reason ?? '', /taken for one issue with 2024-03-15\.txt$/)
  assert.equal(archive.diagnostics[0]?.cause?.file, '2024-03-15.txt')
  const paged = buildArchive([source('20240315-01版.txt', one), source('20240315-02版.txt', [{headline: '二'}])], [])
  assert.deepEqual(findings(paged), [])
  const guest = buildArchive([source('2024-03-15.txt', one), source('2024-03-15-渡口.md', [{headline: '二'}])], [])
  assert.deepEqual(findings(guest), [])
})

test('a second issue of a day takes neither the folder of a published one nor its pages', () => {
  const page = (name: string, word: string, number?: string) =>
    source(
      `2024-02-09${name}.txt`,
      [
        {
          headline: `${word}开了张`,
          paragraphs: [`${word}昨天开张，${word}门前的人站到了桥上，说的都是这件事情，直到天黑才散。`],
        },
      ],
      number === undefined ? {} : {number},
    )
  const [first, second, other] = [page('-A01版', '书屋', '306'), page('-A02版', '茶馆'), page('特刊', '花市', '305')]
  const folders = ({issues}: Archive) =>
    issues.map(({path, number, sources}) => `${path} ${number} ${sources.join(' ')}`).toSorted()
  const apart = ['2024-02-09-A01版.txt 2024-02-09-A02版.txt', '2024-02-09特刊.txt']
  assert.deepEqual(folders(buildArchive([first, second, other], [])), [
    `2024/02/09-2/index.html 306 ${apart[0]}`,
    `2024/02/09/index.html 305 ${apart[1]}`,
  ])

  const {addresses} = buildArchive([first, second], [])
  const after = buildArchive([first, second, other], [], {addresses})
  assert.deepEqual(folders(after), [`2024/02/09-2/index.html 305 ${apart[1]}`, `2024/02/09/index.html 306 ${apart[0]}`])
  // Whatever its file is called now.
  const renamed = {...second, path: '2024-02-09特刊-A02版.txt'}
  assert.deepEqual(
    buildArchive([first, renamed, other], [], {addresses: after.addresses}).issues.map(({number, sources}) => [
      number,
      sources.length,
    ]),
    [
      ['305', 1],
      ['306', 2],
    ],
  )
  // Alone it is still another issue.
  const [alone] = buildArchive([other], [], {addresses}).issues
  assert.equal(alone?.path, '2024/02/09-2/index.html')
})

test('pages of a month are one issue where they say its number, or their 版; texts that say neither are an issue each', () => {
  const monthly = (path: string, facts: Parameters<typeof source>[2], headline: string) =>
    source(path, [{headline}], {date: '2024-03', dateSource: 'front-matter', ...facts})
  const archive = buildArchive(
    [
      monthly('a.txt', {number: '63'}, '甲事'),
      monthly('b.txt', {number: '63', page: '2'}, '乙事'),
      monthly('c.txt', {number: '62'}, '丙事'),
      monthly('d.txt', {}, '丁事'),
      monthly('e-03版.txt', {number: '63'}, '戊事'),
    ],
    [],
  )
  assert.deepEqual(
    archive.issues.map(({path, number, sources}) => [path, number, sources.join(' ')]),
    [
      ['2024/03/00/index.html', '62', 'c.txt'],
      ['2024/03/00-2/index.html', '63', 'a.txt b.txt e-03版.txt'],
      ['2024/03/00-3/index.html', undefined, 'd.txt'],
    ],
  )
  assert.deepEqual(findings(archive), ['d.txt issue-apart'])
  const paged = buildArchive([monthly('01版.txt', {}, '甲事'), monthly('02版.txt', {}, '乙事')], [])
  assert.equal(paged.issues.length, 1)
  assert.deepEqual(findings(paged), [])
})

test('a page that prints no more than the month is of the issue that has its number and a day', () => {
  const archive = buildArchive(
    [
      source('a.txt', [{headline: '甲事'}], {date: '2024-03-08', number: '63', page: '1'}),
      source('b.txt', [{headline: '乙事'}], {date: '2024-03', dateSource: 'front-matter', number: '63', page: '2'}),
      source('c.txt', [{headline: '丙事'}], {date: '2024-03', dateSource: 'front-matter', number: '64', page: '1'}),
    ],
    [],
  )
  assert.deepEqual(
    archive.issues.map(({path, date, sources}) => [path, date, sources.join(' ')]),
    [
      ['2024/03/00/index.html', undefined, 'c.txt'],
      ['2024/03/08/index.html', '2024-03-08', 'a.txt b.txt'],
    ],
  )
})

test('a front page that prints no 版 is the first, where a masthead stands over it and the others are numbered from 2 on', () => {
  const masthead: Furniture = {type: 'furniture', kind: 'masthead', children: [text('浔溪报 2019年11月22日 第47期')]}
  const pagesOf = (second: string, more: ReadonlyArray<Furniture>): ReadonlyArray<string | undefined> =>
    buildArchive(
      [
        source('2019-11-22-甲.txt', one, {}, more),
        source('2019-11-22-乙.txt', [{headline: '二', page: second}]),
        source('2019-11-22-丙.txt', [{headline: '三', page: '3'}]),
      ],
      [],
    ).issues.flatMap(({pages}) => pages.map(({name}) => name))
  assert.deepEqual(pagesOf('2', [masthead]), ['1', '2', '3'])
  assert.deepEqual(pagesOf('2', []), [undefined, '2', '3'])
  assert.deepEqual(pagesOf('1', [masthead]), [undefined, '1', '3'])
  assert.deepEqual(pagesOf('A2', [masthead]), [undefined, '3', 'A2'])
})
