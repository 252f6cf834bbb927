import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildArchive} from '../../src/archive/index.ts'
import {source} from './make.ts'

function issues(days: ReadonlyArray<string>, numbers: ReadonlyArray<string | undefined>) {
  const sources = days.map((day, at) => {
    const number = numbers[at]
    return source(`${day}.txt`, [{headline: `${day}的第一件事`}], number === undefined ? {} : {number})
  })
  return buildArchive(sources, [])
}

function runOf(days: ReadonlyArray<string>, numbers: ReadonlyArray<string | undefined> = []): ReadonlyArray<string> {
  return issues(days, numbers).irregularities.map(({kind, after, what}) => `${after} ${kind} ${what}`)
}

const weeks = ['2024-03-01', '2024-03-08', '2024-03-15', '2024-03-22', '2024-04-05', '2024-04-12', '2024-04-19']

test('missing, repeated and falling numbers are listed, and a year may begin again at one', () => {
  const days = weeks.slice(0, 4)
  assert.deepEqual(runOf(days, ['1', '2', '4', '5']), ['2024-03-15 numbers-missing 3'])
  assert.deepEqual(runOf(days, ['1', '2', '9', '10']), ['2024-03-15 numbers-missing 3–8'])
  assert.deepEqual(runOf(days, ['1', '2', '2', '3']), ['2024-03-15 number-repeated 2'])
  assert.deepEqual(runOf(days, ['3418', '9419', '3420', '3421']), [
    '2024-03-08 number-jump 3418 → 9419',
    '2024-03-15 number-backward 9419 → 3420',
  ])
  assert.deepEqual(runOf(days, ['8', '9', '1', '2']), ['2024-03-15 number-backward 9 → 1'])
  assert.deepEqual(runOf(['2023-12-22', '2023-12-29', '2024-01-05'], ['50', '51', '1']), [])
})

test('a monthly paper misses its numbers, too, and a season is not before or behind a month of its year', () => {
  const run = (...issues: ReadonlyArray<string>) =>
    buildArchive(
      issues.map((issue) => {
        const [date = '', number = '', follows] = issue.split(' ')
        const facts = {date, dateSource: 'front-matter', number, ...(follows && {follows})} as const
        return source(`${date}.txt`, [{headline: `第${number}件事`}], facts)
      }),
      [],
    ).diagnostics.map(({ruleId, inChinese}) => `${ruleId} ${inChinese}`)
  assert.deepEqual(run('2024-03 7', '2024-04 8', '2024-05 9'), [])
  assert.deepEqual(run('2024-03 7', '2024-06 10'), ['issues-missing 2024-03 之后缺第 8–9 期'])
  assert.deepEqual(run('2024-03 7', '2024-06 10 2024-03'), [])
  assert.deepEqual(run('2024-03 7', '2024-06 10 2024-03-00'), [])
  assert.deepEqual(run('2024-12 7', '2025-01 1'), [])
  assert.deepEqual(run('2024 7', '2024-01 6', '2024-02 8'), [])
  assert.deepEqual(run('2022 3', '2024-01 1', '2024-02 4'), ['issues-missing 2024-01 之后缺第 2–3 期'])
  assert.deepEqual(run('2024 7', '2024-01-05 6', '2024-01-12 9'), ['issues-missing 2024-01-05 之后缺第 8 期'])
})

test('several numbers in one issue count as all of them', () => {
  const days = weeks.slice(0, 4)
  assert.deepEqual(runOf(days, ['90', '91-92', '93、94期合刊', '95']), [])
  assert.deepEqual(runOf(days, ['90', '91—92期', '94/95合刊', '96']), ['2024-03-15 numbers-missing 93'])
  assert.deepEqual(runOf(days, ['90', '92、93', '93', '94']), [
    '2024-03-08 numbers-missing 91',
    '2024-03-15 number-repeated 93',
  ])
  assert.deepEqual(runOf(days, ['1', '增刊', '2003-418', '2']), [])
})

test('where no numbers are printed, a weekly paper misses its week; one without a rhythm misses nothing', () => {
  assert.deepEqual(runOf(weeks), ['2024-04-05 days-missing 14'])
  assert.deepEqual(runOf(weeks, ['1', '2', '3', '4', '5', '6', '7']), [])
  assert.deepEqual(
    runOf(['2024-01-01', '2024-01-09', '2024-02-20', '2024-02-21', '2024-06-01', '2024-06-30', '2024-12-01']),
    [],
  )
})

test('two issues of one day are listed, whatever their numbers say, until one says that it follows the other', () => {
  const two = (follows?: string) =>
    buildArchive(
      [
        source('a.txt', [{headline: '甲事'}], {date: '2024-03-15', number: '7'}),
        source('b.txt', [{headline: '乙事'}], {date: '2024-03-15', number: '8', ...(follows && {follows})}),
      ],
      [],
    )
  const {irregularities, diagnostics} = two()
  assert.deepEqual(
    irregularities.map(({kind, what, before, after}) => [kind, what, before, after]),
    [['day-repeated', '2024-03-15', '2024-03-15', '2024-03-15-2']],
  )
  assert.deepEqual(
    diagnostics.map(({file, ruleId}) => [file, ruleId]),
    [['b.txt', 'issue-day-repeated']],
  )
  assert.deepEqual(two('2024-03-15').irregularities, [])
})

test('each is a finding on the issue after it', () => {
  const {diagnostics} = issues(weeks.slice(0, 2), ['1', '3'])
  assert.deepEqual(
    diagnostics.map(({file, ruleId, severity}) => `${file} ${ruleId} ${severity}`),
    ['2024-03-08.txt issues-missing info'],
  )
  // It says what to write: the day of the issue before.
  assert.match(diagnostics[0]?.note ?? '', /写一行 follows: 2024-03-01$/)
})

const pieces = [
  {headline: '新桥合龙', paragraphs: ['3月14日，新桥合龙，四台吊机同时收钩，两岸的人都来看，桥上第一次站满了人。']},
  {headline: '秧田等春雨', paragraphs: ['四千亩秧田已经翻好，种子在仓库里晾着，就等一场透雨，农技员每天看两遍云图。']},
  {headline: '夜市开张', paragraphs: ['八十六个摊位亮到深夜，收摊后有人留下来扫地，第二天早上地面同平时一样干净。']},
]

test('the same issue pasted twice is published once, what differs is shown, and what only the copy has stays', () => {
  const copy = pieces.map(({headline, paragraphs}) => ({
    headline,
    paragraphs: paragraphs.map((text) => text.replace('都来看，', '都来看：')),
  }))
  const extra = {
    headline: '渡口停航',
    paragraphs: ['老渡工把缆绳交给了陈列馆，最后一班船上坐了十一个人，都是来送他的。'],
  }
  const archive = buildArchive([source('2024-03-15.txt', pieces), source('副本/2024-03-15.txt', [...copy, extra])], [])
  assert.deepEqual(
    archive.articles.map(({headline}) => headline),
    ['新桥合龙', '秧田等春雨', '夜市开张', '渡口停航'],
  )
  assert.deepEqual(
    archive.diagnostics.map(({file, ruleId, cause}) => [file, ruleId, cause?.file]),
    [
      ['副本/2024-03-15.txt', 'copy-differs', '2024-03-15.txt'],
      ['副本/2024-03-15.txt', 'issue-repeated', '2024-03-15.txt'],
    ],
  )
  assert.match(archive.diagnostics[0]?.actual ?? '', /来看：/)
  assert.match(archive.diagnostics[0]?.expected ?? '', /来看，/)
})

test('on another day both stay, and it is said; a notice that is printed every week is no copy', () => {
  const twice = buildArchive([source('2024-03-15.txt', pieces), source('2024-03-22.txt', pieces)], [])
  assert.equal(twice.articles.length, 6)
  assert.ok(twice.diagnostics.some(({ruleId}) => ruleId === 'issue-repeated'))
  const notice = pieces.slice(0, 1)
  const others = (word: string) =>
    pieces.map((_, at) => ({
      headline: `${word}${at}`,
      paragraphs: [`${word}的第${at}件事同别的都不一样，${word.repeat(12)}`],
    }))
  const weekly = buildArchive(
    [
      source('2024-03-15.txt', [...notice, ...others('甲乙')]),
      source('2024-03-22.txt', [...notice, ...others('丙丁')]),
    ],
    [],
  )
  assert.equal(weekly.articles.length, 8)
  assert.ok(!weekly.diagnostics.some(({ruleId}) => ruleId === 'issue-repeated'))
})

test('a day that is a guess makes no gap', () => {
  const guess = source('te-kan.txt', [{headline: '特刊', paragraphs: ['老桥建于2019年。', '5月10日，新桥合龙。']}])
  const sources = [...weeks.map((day) => source(`${day}.txt`, [{headline: `${day}的第一件事`}])), guess]
  const {irregularities, issues: all} = buildArchive(sources, [])
  assert.equal(all[0]?.date, '2019-05-10')
  assert.deepEqual(
    irregularities.map(({after}) => after),
    ['2024-04-05'],
  )
})
