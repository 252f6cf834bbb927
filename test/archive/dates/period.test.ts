import assert from 'node:assert/strict'
import {test} from 'node:test'
import {emptyRegistry} from '../../../src/archive/addresses/types.ts'
import {dateOfSource} from '../../../src/archive/dates/issue-dates.ts'
import {saidPeriod} from '../../../src/archive/dates/period.ts'
import {buildArchive} from '../../../src/archive/index.ts'
import {parseBulletin} from '../../../src/parse/index.ts'
import {sourceOf} from '../../search/archive.ts'

test('an editor may say a month or a year where no more is known', () => {
  const said: Readonly<Record<string, string | undefined>> = {
    '2016-05': '2016-05',
    '2016-5': '2016-05',
    '2016/5': '2016-05',
    '2016年5月': '2016-05',
    二〇一六年五月: '2016-05',
    '2016': '2016',
    '2016年': '2016',
    '2016-13': undefined,
    '2016-00': undefined,
    '2016-05-12': undefined,
    // In YAML it is the number 2016.1, or the month 10.
    '2016.10': undefined,
    '5月': undefined,
  }
  for (const [text, period] of Object.entries(said)) assert.equal(saidPeriod(text), period, text)
})

const text = '新桥打下第一根桩\n本报讯 5月9日，新桥打下第一根桩，来看的人很多。\n'

function known(path: string, text: string) {
  const found = dateOfSource({path, text, tree: parseBulletin({path, text}).tree})
  const {date, when, dateSource, lasting, diagnostics} = found
  return [date, when, dateSource, lasting, ...diagnostics.map(({ruleId}) => ruleId)]
}

const head = (date: string) => `---\ndate: ${date}\n---\n${text}`

test('no day is made up where an editor, or a masthead, says a month alone', () => {
  assert.deepEqual(known('特刊.txt', head('2024-05')), [undefined, '2024-05', 'front-matter', true])
  assert.deepEqual(known('2024/特刊.txt', head('2024')), [undefined, '2024', 'front-matter', true])
  assert.deepEqual(known('2024/特刊.txt', `砚湖时报 2024年5月 特刊\n\n${text}`), [
    ...[undefined, '2024-05', 'masthead', true],
  ])
  assert.deepEqual(known('特刊.txt', `砚湖时报 二〇二四年五月号 第九期\n\n${text}`), [
    ...[undefined, '2024-05', 'masthead', true],
  ])
  assert.deepEqual(known('特刊.txt', `砚湖时报 2024年增刊\n\n${text.replace('5月9日', '昨天')}`), [
    ...[undefined, '2024', 'masthead', false, 'issue-undated'],
  ])
  assert.deepEqual(known('特刊.txt', `砚湖史志 2024年第3期\n\n${text.replace('5月9日', '昨天')}`), [
    ...[undefined, '2024', 'masthead', true, 'issue-undated'],
  ])
  assert.deepEqual(known('2024/特刊.txt', text.replace('5月9日', '昨天')), [
    ...[undefined, '2024', 'file-name', false, 'issue-undated'],
  ])
})

test('a day that something prints within it counts, one outside it is named', () => {
  assert.deepEqual(known('2024-05-10.txt', head('2024-05')), ['2024-05-10', '2024-05-10', 'file-name', true])
  assert.deepEqual(known('2024-06-10.txt', head('2024-05')), [
    ...[undefined, '2024-05', 'front-matter', true, 'issue-date-disagrees'],
  ])
  const settled = head('2024-05').replace('date:', 'dateSettled:')
  assert.deepEqual(known('2024-06-10.txt', settled), [undefined, '2024-05', 'front-matter', true])
})

test('the text says the day within the month of the file’s name, and none outside it', () => {
  assert.deepEqual(known('2024年5月特刊.txt', text).slice(0, 4), ['2024-05-09', '2024-05-09', 'text', true])
  assert.deepEqual(known('2024年4月特刊.txt', text), [undefined, '2024-04', 'file-name', true, 'issue-undated'])
})

test('a paper that began in a month did not come out in it', () => {
  assert.deepEqual(known('砚湖.txt', `砚湖时报 1998年5月创刊 总第12期\n\n${text}`).slice(0, 2), [undefined, undefined])
})

test('issues stand where they are known to, before the days of their month and of their year', () => {
  const archive = buildArchive(
    [
      sourceOf('2016-05-20.txt', text),
      sourceOf('2016-04-29.txt', text.replaceAll('新桥', '老桥')),
      sourceOf('月刊.txt', head('2016-05').replaceAll('新桥', '石桥')),
      sourceOf('年刊.txt', head('2016').replaceAll('新桥', '木桥')),
      sourceOf('周刊.txt', text.replaceAll('新桥', '廊桥').replace('5月9日', '昨天')),
    ],
    [],
  )
  assert.deepEqual(
    archive.issues.map(({path, when}) => `${path} ${when}`),
    [
      'undated/zhou-kan/index.html undefined',
      '2016/00/00/index.html 2016',
      '2016/04/29/index.html 2016-04-29',
      '2016/05/00/index.html 2016-05',
      '2016/05/20/index.html 2016-05-20',
    ],
  )
})

test('what was published under a day of its text stays there when its month is said', () => {
  const before = buildArchive([sourceOf('2024年5月特刊.txt', text)], [], {addresses: emptyRegistry})
  assert.equal(before.articles[0]?.path, '2024/05/09/1.html')
  const after = buildArchive([sourceOf('2024年5月特刊.txt', head('2024-05'))], [], {addresses: before.addresses})
  assert.deepEqual(
    after.issues.map(({path, date, when}) => [path, date, when]),
    [['2024/05/09/index.html', undefined, '2024-05']],
  )
  assert.equal(after.articles[0]?.path, '2024/05/09/1.html')
  assert.deepEqual(after.notices, [])
})

test('a head that names several months, a half or a season says a date and a title', () => {
  const heads: Readonly<Record<string, ReadonlyArray<string | undefined>>> = {
    '浔溪校讯\n2025年1—2月合刊　总第80期': ['2025/01/00', '2025-01', '1—2月合刊', '80'],
    '浔溪校讯\n2025年春季号　总第81期': ['2025/00/00', '2025', '春季号', '81'],
    '浔溪校讯 2025年3月上半月刊': ['2025/03/00', '2025-03', '上半月刊', undefined],
    '浔溪校讯 二〇二五年三月号 第12期': ['2025/03/00', '2025-03', undefined, '12'],
  }
  for (const [head, [folder, when, title, number]] of Object.entries(heads)) {
    const {issues, articles} = buildArchive([sourceOf('a.txt', `${head}\n\n${text}`)], [])
    assert.deepEqual(
      issues.map((issue) => [issue.path, issue.date, issue.when, issue.title, issue.number]),
      [[`${folder}/index.html`, undefined, when, title, number]],
    )
    assert.equal(articles[0]?.headlineLines.map(({text}) => text).join('|'), '新桥打下第一根桩')
  }
})

test('a quarterly is not asked for days that it does not print; a weekly is', () => {
  const quarterly = [1, 2, 3].map((number) => {
    const story = text.replace('5月9日', '昨天').replaceAll('新桥', `${'石木铁'.charAt(number - 1)}桥`)
    return sourceOf(`${number}.txt`, `砚湖史志\n2024年第${number}期（总第${number + 40}期）\n\n${story}`)
  })
  const archive = buildArchive(quarterly, [])
  assert.deepEqual(archive.diagnostics, [])
  assert.deepEqual(
    archive.issues.map(({path, when, number}) => `${path} ${when} ${number}`),
    ['2024/00/00/index.html 2024 41', '2024/00/00-2/index.html 2024 42', '2024/00/00-3/index.html 2024 43'],
  )
  const weekly = ['2024-05-10', '2024-05-17'].map((day) => sourceOf(`${day}.txt`, text.replaceAll('新桥', day)))
  assert.deepEqual(
    buildArchive([...weekly, ...quarterly.slice(0, 1)], []).diagnostics.map(({file, ruleId}) => `${file} ${ruleId}`),
    ['1.txt issue-undated'],
  )
})

test('what stood under undated/, or under its year, goes where more of its date is known without a word', () => {
  const said = (date: string | undefined) =>
    sourceOf('特刊.txt', date === undefined ? text.replace('5月9日', '昨天') : head(date).replace('5月9日', '昨天'))
  let addresses = emptyRegistry
  const paths: Array<string | undefined> = []
  for (const date of [undefined, '2024', '2024-05', '2024-05-10', '2024-05']) {
    const archive = buildArchive([said(date)], [], {addresses})
    addresses = archive.addresses
    const moved = archive.diagnostics.filter(({ruleId}) => ruleId === 'address-moved')
    paths.push(archive.articles[0]?.path + (moved.length > 0 ? ' moved' : ''))
  }
  assert.deepEqual(paths, [
    'undated/te-kan/1.html',
    '2024/00/00/1.html',
    '2024/05/00/1.html',
    '2024/05/10/1.html',
    '2024/05/00/1.html moved',
  ])
})
