import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {isIssueDate, issueDate} from '../../src/archive/dates/calendar.ts'
import {dateOfSource} from '../../src/archive/dates/issue-dates.ts'
import {dateOfTexts} from '../../src/archive/dates/text-dates.ts'
import {textOfAnotherYear} from '../../src/archive/dates/text-of-another-year.ts'
import {dateOfPath, pageOfPath, yearOfPath} from '../../src/archive/issues/file-names.ts'
import {parseBulletin} from '../../src/parse/index.ts'

const paths: ReadonlyArray<readonly [path: string, date: string | undefined]> = [
  ['2020-06-05.txt', '2020-06-05'],
  ['20200605-02版.txt', '2020-06-05'],
  ['2020年6月5日.txt', '2020-06-05'],
  ['２０２０年６月５日.txt', '2020-06-05'],
  ['2020.6.5 要闻.txt', '2020-06-05'],
  ['2020/06-05.txt', '2020-06-05'],
  ['2020/06/05.txt', '2020-06-05'],
  ['2020/06/05/02版.txt', '2020-06-05'],
  ['2020/0605.txt', '2020-06-05'],
  ['2020年/6月5日.txt', '2020-06-05'],
  ['2020年第3期（6月5日）.txt', '2020-06-05'],
  ['2020-06-05期.txt', '2020-06-05'],
  ['2020年/第三期/6月5日.txt', '2020-06-05'],
  ['2019/2020-06-05.txt', '2020-06-05'],
  ['民國109年6月5日.txt', '2020-06-05'],
  ['一九五二年/六月五日.txt', '1952-06-05'],
  ['2020/06/02版.txt', undefined],
  ['2020/第12期.txt', undefined],
  ['总第202006期.txt', undefined],
  ['202006051.txt', undefined],
  ['周刊.txt', undefined],
]

for (const [path, date] of paths) {
  test(`the path ${path} says ${date ?? 'no day'}`, () => assert.equal(dateOfPath(path)?.date, date))
}

for (const path of [
  '2021/2021年10月.txt',
  '2025/2025年第2期.txt',
  '2024年12月-2.txt',
  '2025/2025年1-2月合刊.txt',
  '2024/3-4期.txt',
  '2021-2022年合订本.txt',
])
  test(`the path ${path} says nothing of a day`, () => assert.equal(dateOfPath(path), undefined))

function dateOf(path: string, text: string) {
  return dateOfSource({path, text, tree: parseBulletin({path, text}).tree})
}

for (const said of [
  ...['2024-05-10', '2024-5-10', '2024/5/10', '2024/05/10', '2024.5.10', '20240510', '２０２４-０５-１０'],
  ...['2024年5月10日', '2024年5月10日 星期五', '二〇二四年五月十日', '2024-05-10 08:30', '2024-05-10T08:30:00Z'],
]) {
  test(`an editor who writes ${said} means that day, whatever the file is called`, () => {
    const text = `---\ndate: ${said}\n---\n新桥打下第一根桩\n本报讯 5月9日，新桥打下第一根桩，来看的人很多。\n`
    const {date, dateSource, lasting, diagnostics} = dateOf('2024/周刊.txt', text)
    assert.deepEqual([date, dateSource, lasting, diagnostics], ['2024-05-10', 'front-matter', true, []])
  })
}

for (const [said, reason] of [
  ['2024-05 上旬', '编者写的 2024-05 上旬，不是日期，要像 2024-03-15 这样写；只知道年月的写 2024-03'],
  ['10-05-2024', '编者写的 10-05-2024，不是日期，要像 2024-03-15 这样写；只知道年月的写 2024-03'],
  ['2024-5/10', '编者写的 2024-5/10，不是日期，要像 2024-03-15 这样写；只知道年月的写 2024-03'],
  ['2024-13-40', '编者写的 2024-13-40，历法上没有这一天'],
  ['2024/2/30', '编者写的 2024/2/30，历法上没有这一天'],
] as const) {
  test(`an editor who writes ${said} is told what is wrong with it`, () => {
    const text = `---\ndate: ${said}\n---\n新桥打下第一根桩\n本报讯 新桥打下第一根桩，来看的人很多。\n`
    const {date, diagnostics} = dateOf('2024/2024-05-17.txt', text)
    assert.equal(date, '2024-05-17')
    assert.deepEqual(
      diagnostics.map(({ruleId, inChinese}) => [ruleId, inChinese]),
      [['issue-date-impossible', reason]],
    )
  })
}

test('a day that does not exist is no date, and is named', () => {
  assert.deepEqual(dateOfPath('2021-02-29.txt'), {printed: '2021-02-29', date: undefined})
  assert.equal(issueDate(2021, 2, 30), undefined)
  assert.equal(issueDate(1900, 2, 29), undefined)
  assert.equal(issueDate(2000, 2, 29), '2000-02-29')
  assert.equal(isIssueDate('2020-6-5'), false)
  assert.equal(isIssueDate('2020-13-01'), false)
})

test('a path says a year where it says no day', () => {
  const years: ReadonlyArray<readonly [path: string, year: number | undefined]> = [
    ['2024/2024-02-30.txt', 2024],
    ['2023/2024-02-30.txt', 2024],
    ['2024/第3期.txt', 2024],
    ['2024年第3期.txt', 2024],
    ['2019年合订本/特刊.txt', 2019],
    ['总第202006期.txt', undefined],
    ['第2018期.txt', undefined],
    ['特刊.txt', undefined],
  ]
  for (const [path, year] of years) assert.equal(yearOfPath(path), year, path)
})

test('a path says its page', () => {
  assert.equal(pageOfPath('2020/20200605-02版.txt'), '02')
  assert.equal(pageOfPath('A03版.txt'), 'A03')
  assert.equal(pageOfPath('20200605A03.txt'), 'A03')
  assert.equal(pageOfPath('2020/06/05/B02.txt'), 'B02')
  assert.equal(pageOfPath('2020年6月5日（A1）.pdf'), 'A1')
  assert.equal(pageOfPath('2020-06-05.txt'), undefined)
  assert.equal(pageOfPath('2020-06-05-02.txt'), undefined)
  assert.equal(pageOfPath('材料A4.txt'), undefined)
})

test('every day of two centuries comes back from each way to write it', () => {
  const from = Date.UTC(1850, 0, 1)
  const day = fc
    .integer({min: 0, max: 73_048})
    .map((days) => new Date(from + days * 86_400_000).toISOString().slice(0, 10))
  const forms: ReadonlyArray<(year: string, month: string, day: string) => string> = [
    (y, m, d) => `${y}-${m}-${d}.txt`,
    (y, m, d) => `${y}${m}${d}.txt`,
    (y, m, d) => `${y}/${m}-${d}.txt`,
    (y, m, d) => `${y}/${m}/${d}.txt`,
    (y, m, d) => `${y}/${m}${d}-03版.txt`,
    (y, m, d) => `${y}年${Number(m)}月${Number(d)}日.txt`,
    (y, m, d) => `报纸/${y}.${Number(m)}.${Number(d)}/第3版.txt`,
  ]
  fc.assert(
    fc.property(day, fc.constantFrom(...forms), (iso, form) => {
      const [year = '', month = '', date = ''] = iso.split('-')
      assert.equal(dateOfPath(form(year, month, date))?.date, iso)
    }),
    {numRuns: 2000},
  )
})

test('the text says the latest day, in the year that it names most, and how sure that is', () => {
  const named = {date: '2024-03-05', printed: '2024年3月5日', year: 'printed'}
  const texts = ['3月1日上午，召开会议。', '2024年，3月5日，2024年全年。2023年同期。']
  assert.deepEqual(dateOfTexts(texts), {date: '2024-03-05', printed: '3月5日', year: 'guessed'})
  assert.deepEqual(dateOfTexts(['２０２４年３月５日，工程开工。']), named)
  assert.deepEqual(dateOfTexts(['3月5日，会议召开。2024年3月5日，工程开工。3月5日。']), named)
})

test('the year of the path is that of the days, whatever years the text names besides', () => {
  assert.deepEqual(dateOfTexts(['老桥建于2015年。5月10日，新桥合龙。'], 2024), {
    ...{date: '2024-05-10', printed: '5月10日', year: 'path'},
  })
  assert.equal(dateOfTexts(['2015年5月10日，老桥合龙。'], 2024), undefined)
})

test('days that lie ahead, end a span, or are of another year are not the day of the issue', () => {
  const day = (text: string) => dateOfTexts([text])?.date
  assert.equal(day('2024年3月5日上午，会议要求9月15日前完成，将于4月1日开放，3月1日至3月20日公示。'), '2024-03-05')
  assert.equal(day('2024年3月5日，2024年的任务；2022年8月1日动工。'), '2024-03-05')
})

test('a text says its day in Chinese numerals, and in years of the Republic', () => {
  assert.deepEqual(dateOfTexts(['一九五二年六月三日，全區開會。六月一日，麥收開始。']), {
    ...{date: '1952-06-03', printed: '1952年6月3日', year: 'printed'},
  })
  assert.equal(dateOfTexts(['民國41年6月3日，大會將於六月十日閉幕。'])?.date, '1952-06-03')
})

test('no year, or two that are named alike, say nothing', () => {
  assert.equal(dateOfTexts(['3月5日上午，召开会议。']), undefined)
  assert.equal(dateOfTexts(['3月5日，2023年的结余转入2024年。']), undefined)
  assert.equal(dateOfTexts(['2024年2月30日，没有这一天。']), undefined)
})

test('leads that name the days before the issue, of another year, speak against it', () => {
  const issue = issueDate(2021, 6, 5)
  const newYear = issueDate(2021, 1, 5)
  assert.ok(issue && newYear)
  const of = (...leads: ReadonlyArray<string>) => textOfAnotherYear(leads, issue)?.date
  assert.equal(of('2020年6月3日，区财政局晒出账单。', '二〇二〇年六月四日上午，渡口通航。'), '2020-06-04')
  assert.equal(of('2020年6月3日，区财政局晒出账单。', '6月4日，渡口通航。', '水库放水了。'), '2020-06-03')
  assert.equal(of('2020年6月3日，老桥通车，一年过去了。', '6月4日，渡口通航。', '6月1日，学校开学。'), undefined)
  assert.equal(of('2020年6月3日，老桥通车。', '2021年6月4日，新桥通车。'), undefined)
  assert.equal(of('2020年12月30日，工程立项。', '2019年1月3日，工程动工。', '2020年6月9日，工程完工。'), undefined)
  assert.equal(textOfAnotherYear(['2020年12月30日，总结会召开。'], newYear), undefined)
})

test('a file with two mastheads, each over its own articles, seems to hold two issues, and is to be parted', () => {
  const dated = (text: string, path = '合订.txt') =>
    dateOfSource({path, text, tree: parseBulletin({path, text}).tree}).diagnostics.filter(
      ({ruleId}) => ruleId === 'issue-date-disagrees',
    )
  const story = (name: string) => `# ${name}通航了\n\n本报讯 昨天，${name}通航，两岸的人都来看，站到了堤上。\n\n`
  const head = (day: string) => `砚湖时报 2024年1月${day}日 星期五\n\n`
  const [found, more] = dated(head('19') + story('渡口') + head('26') + story('新港'))
  assert.equal(more, undefined)
  assert.equal(found?.inChinese, '这个文件似有 2 期：第 1 行的报头是 2024-01-19，第 7 行的报头是 2024-01-26')
  assert.equal(found?.line, 7)
  assert.match(found?.note ?? '', /从第 7 行之前分开/)
  // The name of the file says which of them it is; a day in between, or without an article, is misprinted.
  assert.match(
    dated(head('19') + story('渡口') + head('26') + story('新港'), '2024-01-26.txt')[0]?.inChinese ?? '',
    /似有 2 期/,
  )
  for (const text of [
    head('19') + story('渡口') + head('26') + story('新港') + head('19') + story('船厂'),
    head('19') + head('26') + story('新港'),
  ])
    for (const {inChinese} of dated(text)) assert.match(inChinese ?? '', /^报头写的是/)
})
