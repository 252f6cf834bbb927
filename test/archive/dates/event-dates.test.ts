import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {daysAfter, daysBetween, isIssueDate} from '../../../src/archive/dates/calendar.ts'
import {eventOf} from '../../../src/archive/dates/event-dates.ts'
import {dateOfTexts} from '../../../src/archive/dates/text-dates.ts'
import type {IssueDate} from '../../../src/archive/types.ts'
import {archiveOf} from '../make.ts'

const from = Date.UTC(1850, 0, 1)
const day = fc.integer({min: 0, max: 73_048}).map((days) => isoOf(from + days * 86_400_000))

function isoOf(time: number): IssueDate {
  const iso = new Date(time).toISOString().slice(0, 10)
  assert.ok(isIssueDate(iso))
  return iso
}

function event(lead: string, printed: string): string | undefined {
  assert.ok(isIssueDate(printed))
  const found = eventOf([lead], printed)
  return found && [found.precision, found.first, found.last].filter((part) => part !== undefined).join(' ')
}

test('days are counted as the calendar counts them, over two centuries', () => {
  fc.assert(
    fc.property(day, fc.integer({min: -80_000, max: 80_000}), (date, days) => {
      const expected = isoOf(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
      assert.equal(daysAfter(date, days), expected)
      assert.equal(daysBetween(date, expected), days)
    }),
    {numRuns: 3000},
  )
})

test('a day of the half year before an issue is found without its year, over two centuries', () => {
  fc.assert(
    fc.property(day, fc.integer({min: 0, max: 180}), (happened, later) => {
      const printed = daysAfter(happened, later)
      assert.ok(printed)
      const [, month, date] = happened.split('-').map(Number)
      assert.equal(event(`${month}月${date}日上午，全区召开会议。`, printed), `day ${happened} ${happened}`)
      const yesterday = daysAfter(printed, -1)
      assert.equal(event('昨日，全区召开会议。', printed), `day ${yesterday} ${yesterday}`)
    }),
    {numRuns: 3000},
  )
})

test('what a lead says of the day', () => {
  const cases: ReadonlyArray<readonly [string, string, string | undefined]> = [
    ['6月1日上午，明湖街道召开会议。', '2020-06-05', 'day 2020-06-01 2020-06-01'],
    ['12月30日，大雪。', '2021-01-03', 'day 2020-12-30 2020-12-30'],
    ['2月29日，闰年的第一场雨。', '2020-03-06', 'day 2020-02-29 2020-02-29'],
    ['7月6日至8日，连降大雨。', '2024-07-12', 'day 2024-07-06 2024-07-08'],
    ['12月30日至1月2日，元旦放假。', '2021-01-08', 'day 2020-12-30 2021-01-02'],
    ['12月30日至1月2日，元旦值班。', '2020-12-31', 'day 2020-12-30 2021-01-02'],
    ['12月30日—次年1月2日，元旦放假。', '2021-01-08', 'day 2020-12-30 2021-01-02'],
    ['2020年12月30日至2021年1月2日，元旦放假。', '2021-01-08', 'day 2020-12-30 2021-01-02'],
    ['12月28日、29日，连降大雪。', '2021-01-08', 'day 2020-12-28 2020-12-29'],
    ['12月31日、1月1日，灯亮了两夜。', '2021-01-08', 'day 2020-12-31 2021-01-01'],
    ['6月1日、5日，先后两次。', '2020-06-12', 'day 2020-06-01 2020-06-01'],
    ['7月6日至5日，印错了。', '2024-07-12', 'day 2024-07-06 2024-07-06'],
    ['7月6—8日，连降大雨。', '2024-07-12', 'day 2024-07-06 2024-07-08'],
    ['５月３０日～６月５日，连续施工。', '2024-06-07', 'day 2024-05-30 2024-06-05'],
    ['六月一日上午，開會。', '1952-06-05', 'day 1952-06-01 1952-06-01'],
    ['民國109年6月1日，財政局公布預算。', '2020-06-05', 'day 2020-06-01 2020-06-01'],
    ['連日來，大雨。', '1952-06-05', 'recent'],
    ['大會將於六月十日召開。', '1952-06-05', undefined],
    ['三月初三，赶庙会。', '2020-04-03', undefined],
    ['日前，截至5月底，全区已完成投资。', '2020-06-05', 'recent'],
    ['5月底，麦收开始。', '2020-06-05', 'part 2020-05-21 2020-05-31'],
    ['12月下旬，河面结冰。', '2021-01-08', 'part 2020-12-21 2020-12-31'],
    ['5月份，全区用电量上升。', '2020-06-05', 'month 2020-05-01 2020-05-31'],
    ['近日，区财政局发行债券。', '2020-06-05', 'recent'],
    ['3日上午，新桥通车。', '2020-06-05', 'day 2020-06-03 2020-06-03'],
    ['28日，新桥通车。', '2020-06-05', 'day 2020-05-28 2020-05-28'],
    ['今天，本报和您见面了。', '2020-06-05', 'day 2020-06-05 2020-06-05'],
    ['9月1日，学校将开学；8月27日，课桌到了。', '2025-08-29', 'day 2025-08-27 2025-08-27'],
    ['运动会将于6月10日开幕。', '2020-06-05', undefined],
    ['从6月10日起，图书馆开放到九点。', '2020-06-05', undefined],
    ['从6月1日起，图书馆开放到九点。', '2020-06-05', 'day 2020-06-01 2020-06-01'],
    ['6月10日开始，图书馆开放到九点，6月2日先试了一天。', '2020-06-05', 'day 2020-06-02 2020-06-02'],
    ['2月30日，没有这一天。', '2020-06-05', undefined],
    ['老街有个修表匠。5月1日他收了徒弟。', '2020-06-05', undefined],
    ['', '2020-06-05', undefined],
  ]
  for (const [lead, printed, expected] of cases) assert.equal(event(lead, printed), expected, lead)
})

test('both ends of a span are known, over the turn of the year, too', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({min: 1, max: 150}),
      fc.constantFrom('至', '到', '—', '-', '~'),
      (first, days, joint) => {
        const last = daysAfter(first, days)
        assert.ok(last)
        const [, month, date] = first.split('-').map(Number)
        const [, endMonth, endDate] = last.split('-').map(Number)
        const lead = `${month}月${date}日${joint}${endMonth}月${endDate}日，连续施工。`
        for (const printed of [first, last]) assert.equal(event(lead, printed), `day ${first} ${last}`)
      },
    ),
    {numRuns: 2000},
  )
})

test('an event later than its issue is reported', () => {
  const archive = archiveOf([{headline: '桥', paragraphs: ['3月20日，大桥通车。']}])
  assert.deepEqual(
    archive.diagnostics.map(({ruleId}) => ruleId),
    ['event-after-issue'],
  )
})

test('what a notice says of days to come is no event of theirs', () => {
  for (const text of [
    '因春节放假，本报3月22日休刊一期，3月29日恢复出版。',
    '公开招聘三人，报名时间3月20日至25日。',
    '3月20日8时至17时，东街停电检修。',
  ])
    assert.deepEqual(archiveOf([{headline: '启事', paragraphs: [text]}]).diagnostics, [], text)
})

test('a text at the turn of the year is of the new year, where one full date says so', () => {
  assert.equal(
    dateOfTexts(['2020年12月30日，年终大会召开。', '2020年全年完成投资。1月3日上午，新年第一会。'])?.date,
    '2021-01-03',
  )
  assert.equal(dateOfTexts(['2020年，全年完成投资。6月1日，大会召开。1月3日，第一会。'])?.date, '2020-06-01')
})
