import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pageOfDate} from '../../src/client/search/date-asked.ts'

/** Finds all articles, whatever is asked. */
function engineOf(articles: ReadonlyArray<{readonly date: string; readonly path: string}>) {
  return {
    find: async () => ({
      hits: articles.map(({date}, article) => ({segment: '', article, date, score: 0})),
      years: new Map<string, number>(),
      complete: true,
    }),
    entry: async ({article}: {article: number}) => ({
      ...{path: articles[article]?.path ?? '', page: '', column: '', departments: [], people: [], text: ''},
    }),
  }
}

test('a day or a month is told from other words, however it is typed', async () => {
  const engine = engineOf([{date: '2024-03-15', path: '2024/03/15/1.html'}])
  const [month, day] = ['2024/03/index.html', '2024/03/15/index.html']
  const typed: Readonly<Record<string, string | undefined>> = {
    '2024年3月': month,
    '2024-03': month,
    '2024-03-15': day,
    '2024.3.15': day,
    '2024/03/15': day,
    ' ２０２４年３月１５日 ': day,
    '20240315': day,
    '2024年': undefined,
    '2024': undefined,
    '202403': undefined,
    '2024年13月': undefined,
    '2024年3月15日的新桥': undefined,
    '新桥 2024年3月': undefined,
  }
  for (const [text, path] of Object.entries(typed))
    assert.equal((await pageOfDate(engine, text, {aborted: false}))?.path, path, text)
})

test('it leads to the issue of the day, or to the month, if there is one', async () => {
  const engine = engineOf([
    {date: '2024-03-22', path: '2024/03/22/412/1-1.html'},
    {date: '2024-05-01', path: 'undated/a/1.html'},
  ])
  const pathOf = async (typed: string) => (await pageOfDate(engine, typed, {aborted: false}))?.path
  assert.equal(await pathOf('2024年3月'), '2024/03/index.html')
  assert.equal(await pathOf('2024-03-22'), '2024/03/22/412/index.html')
  for (const typed of ['2024-03-15', '2024年4月', '2024-05-01', '新桥'])
    assert.equal(await pathOf(typed), undefined, typed)
})
