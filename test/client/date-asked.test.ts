import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pagesOfDate} from '../../src/client/search/pages-of-date.ts'
import {datesAsked} from '../../src/search/engine/date-asked.ts'

test('a day, a month or a year is told from other words, however it is typed', () => {
  const typed: Readonly<Record<string, string>> = {
    '2024年3月': '2024-03',
    '2024-03': '2024-03',
    '2024-03-15': '2024-03-15',
    '2024.3.15': '2024-03-15',
    '2024/03/15': '2024-03-15',
    ' ２０２４年３月１５日 ': '2024-03-15',
    '20240315': '2024-03-15',
    一九五六年七月一日: '1956-07-01',
    一九五六年十一月: '1956-11',
    民国三十八年十月廿五日: '1949-10-25',
    农历五月初五: '',
    '2024年': '2024',
    '2024': '2024',
    二〇二四年: '2024',
    '2024年3月15号': '2024-03-15',
    '2024年3月份': '2024-03',
    '08年5月12号': '2008-05-12 1908-05-12',
    '08-5-12': '2008-05-12 1908-05-12',
    '83.5.12': '2083-05-12 1983-05-12',
    八三年五月: '2083-05 1983-05',
    '08-5': '',
    '24年': '',
    '1200人': '',
    '202403': '',
    '2024年13月': '',
    '2024年3月15日的新桥': '',
    '新桥 2024年3月': '',
  }
  for (const [text, asked] of Object.entries(typed)) assert.equal(datesAsked(text).join(' '), asked, text)
})

test('it leads to the issue of the day, or to the month or the year, if there is one', async () => {
  const articles = [
    {date: '2024-05-01', path: 'undated/a/1.html'},
    {date: '2024-03-22', path: '2024/03/22/412/1-1.html'},
  ]
  const engine = {
    find: async () => ({
      hits: articles.map(({date}, article) => ({segment: '', article, date, score: 0})),
      years: new Map<string, number>(),
      complete: true,
    }),
    years: async () =>
      new Map([
        ['', 1],
        ['1950', 3],
        ['2024', 2],
      ]),
    entry: async ({article}: {article: number}) => ({
      ...{path: articles[article]?.path ?? '', page: '', column: '', departments: [], people: [], text: ''},
    }),
  }
  const leadsTo = async (typed: string) =>
    (await pagesOfDate(engine, typed, {aborted: false})).map(
      ({label, path, missing}) => `${label} ${path}${missing === undefined ? '' : `, not ${missing}`}`,
    )
  assert.deepEqual(await leadsTo('2024年'), ['2024年 2024/index.html'])
  assert.deepEqual(await leadsTo('2024年3月'), ['2024年3月 2024/03/index.html'])
  assert.deepEqual(await leadsTo('2024-03-22'), ['2024年3月22日 2024/03/22/412/index.html'])
  assert.deepEqual(await leadsTo('24-3-22'), ['2024年3月22日 2024/03/22/412/index.html'])
  // Where there is nothing of that day, to what is around it.
  assert.deepEqual(await leadsTo('2024-03-15 '), ['2024年3月 2024/03/index.html, not 2024-03-15'])
  assert.deepEqual(await leadsTo('2024年4月'), ['2024年 2024/index.html, not 2024年4月'])
  assert.deepEqual(await leadsTo('24年4月1日'), ['2024年 2024/index.html, not 24年4月1日'])
  assert.deepEqual(await leadsTo('2024-05-01'), ['2024年 2024/index.html, not 2024-05-01'])
  assert.deepEqual(await leadsTo('2023年'), ['1950年—2024年 calendar.html, not 2023年'])
  assert.deepEqual(await leadsTo('23-4-1'), ['1950年—2024年 calendar.html, not 23-4-1'])
  for (const typed of ['新桥', '1234']) assert.deepEqual(await leadsTo(typed), [], typed)
})
