import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pageOfDate} from '../../src/client/search/page-of-date.ts'
import {dateAsked} from '../../src/search/engine/date-asked.ts'

test('a day, a month or a year is told from other words, however it is typed', () => {
  const typed: Readonly<Record<string, string | undefined>> = {
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
    农历五月初五: undefined,
    '2024年': '2024',
    '2024': '2024',
    二〇二四年: '2024',
    '1200人': undefined,
    '202403': undefined,
    '2024年13月': undefined,
    '2024年3月15日的新桥': undefined,
    '新桥 2024年3月': undefined,
  }
  for (const [text, asked] of Object.entries(typed)) assert.equal(dateAsked(text), asked, text)
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
    entry: async ({article}: {article: number}) => ({
      ...{path: articles[article]?.path ?? '', page: '', column: '', departments: [], people: [], text: ''},
    }),
  }
  const pathOf = async (typed: string) => (await pageOfDate(engine, typed, {aborted: false}))?.path
  assert.equal(await pathOf('2024年'), '2024/index.html')
  assert.equal(await pathOf('2024年3月'), '2024/03/index.html')
  assert.equal(await pathOf('2024-03-22'), '2024/03/22/412/index.html')
  for (const typed of ['2023年', '2024-03-15', '2024年4月', '2024-05-01', '新桥'])
    assert.equal(await pathOf(typed), undefined, typed)
})
