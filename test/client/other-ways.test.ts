import assert from 'node:assert/strict'
import {test} from 'node:test'
import {bordersOf} from '../../src/client/search/in-words.ts'
import {otherWays, waysByYear} from '../../src/client/search/other-ways.ts'
import {type Request, readRequest, toQuery} from '../../src/client/search/request.ts'
import {fileNameOf, table} from '../../src/client/search/take-away.ts'
import {yearWithin} from '../../src/search/engine/date-asked.ts'
import {engineOf} from '../search/ask.ts'
import {makeArchive, paragraph} from '../site/make-archive.ts'

const engine = engineOf(
  makeArchive([
    {
      date: '2009-05-23',
      pages: [
        {
          articles: [
            {headline: ['渡口的灯'], content: [paragraph('看灯的老柏走了。古丽娜·艾山来看他。')]},
            {headline: ['渡口添船'], departments: ['区交通局'], content: [paragraph('船是木头的。')]},
          ],
        },
      ],
    },
    {date: '2011-03-05', pages: [{articles: [{headline: ['修路'], content: [paragraph('老柏记下了这条路。')]}]}]},
  ]),
)

/** What is offered instead, as it is typed, its year, and how many it finds. */
async function offered(search: string): Promise<ReadonlyArray<string>> {
  const asked = {asked: 0}
  const ways = await otherWays(readRequest(search), async (request) => {
    asked.asked++
    return (await engine.find(toQuery(request))).hits.length
  })
  assert.ok(asked.asked < 150, `${asked.asked} times`)
  return ways.map(({request: {q, year}, articles}) => `${q}${year === '' ? '' : ` in ${year}`}: ${articles}`.trim())
}

test('where nothing is found, fewer words are offered, the rarest first', async () => {
  assert.deepEqual(await offered('?q=渡口 老柏 灯塔'), ['渡口 老柏: 1'])
  assert.deepEqual(await offered('?q=灯塔 老柏 渡口 汽笛'), ['老柏: 2', '渡口: 2'])
  assert.deepEqual(await offered('?q=灯塔 渡口 -木头'), ['渡口 -木头: 1'])
})

test('a year that is typed is that of the issue', async () => {
  assert.deepEqual(await offered('?q=老柏 2009年'), ['老柏 in 2009: 1'])
  assert.deepEqual(await offered('?q=老柏 灯塔 二〇〇九年五月'), ['老柏 in 2009: 1'])
  assert.deepEqual(await offered('?q=老柏 2010年'), ['老柏: 2'])
  assert.deepEqual(await offered('?q=我丈夫老柏2009年走了的报道'), ['老柏 走了 in 2009: 1'])
  assert.deepEqual(await offered('?q=2010年'), [])
  assert.deepEqual(await offered('?q=老柏 09年5月'), ['老柏 in 2009: 1'])
  assert.deepEqual(await offered('?q=11-3-5 老柏'), ['老柏 in 2011: 1'])
  assert.deepEqual(await offered('?q=老柏 2010年代'), ['老柏 in 2010-2019: 1'])
  assert.deepEqual(await offered('?q=00年代 老柏'), ['老柏 in 2000-2009: 1'])
  assert.deepEqual(await offered('?q=一十年代'), ['in 2010-2019: 1'])
  assert.deepEqual(yearWithin('修水库 六十年代'), {years: ['2060-2069', '1960-1969'], rest: '修水库'})
  // A date by itself is no text: what else holds 5月 says nothing of it.
  assert.deepEqual(await offered('?q=2009年5月24'), [])
})

test('where an article says that year, the year of the paper is offered, too', async () => {
  const ways = async (search: string) => {
    const count = async (request: Request) => (await engine.find(toQuery(request))).hits.length
    return (await waysByYear(readRequest(search), count)).map(({request, articles}) => [
      request.q,
      request.year,
      articles,
    ])
  }
  assert.deepEqual(await ways('?q=老柏 2009年'), [['老柏', '2009', 1]])
  for (const search of ['?q=老柏', '?q=2009年', '?q=老柏 2010年', '?q=老柏 2009年&year=2011'])
    assert.deepEqual(await ways(search), [], search)
})

test('of a name with a character that is another one, what it may be is offered', async () => {
  assert.deepEqual(await offered('?q=古丽那'), ['古丽: 1'])
  assert.deepEqual(await offered('?q=古里娜'), ['古？娜: 1'])
  assert.deepEqual(await offered('?q=顾丽娜 老柏'), ['丽娜 老柏: 1', '老柏: 2'])
  assert.deepEqual(await offered('?q=渡口甜船'), ['渡口？船: 1'])
})

test('a year that is not wanted is not offered, and one within a longer number is none', async () => {
  assert.deepEqual(await offered('?q=老柏 灯塔 -2009年'), ['老柏 -2009年: 2'])
  assert.deepEqual(await offered('?q=老柏 −2009年 灯塔'), ['老柏 −2009年: 2'])
  assert.deepEqual(yearWithin('12009 老柏 2009'), {years: ['2009'], rest: '12009 老柏'})
})

test('a part begins and ends at whole characters', async () => {
  const asked: Array<string> = []
  const count = (most: number) => async (request: Request) => {
    asked.push(request.q)
    return request.q.length < most ? 1 : 0
  }
  await otherWays(readRequest(`?q=${'柏'.repeat(19)}𠮷野家𠮷`), count(0))
  await otherWays(readRequest('?q=新𠮷野家𠮷'), count(7))
  assert.ok(asked.length > 20)
  assert.deepEqual(
    asked.filter((q) => /\p{Cs}/u.test(q)),
    [],
  )
})

test('of words that nobody wrote the parts are offered that somebody did', async () => {
  assert.deepEqual(await offered('?q=渡口看灯的老柏'), ['渡口 看灯的老柏: 1'])
  assert.deepEqual(await offered('?q=这条灯的老柏'), ['这条: 1', '灯的老柏: 1'])
  assert.deepEqual(await offered('?q=“渡口看燈的老柏”'), ['渡口 看燈的老柏: 1'])
  assert.deepEqual(await offered('?q=古丽娜艾山'), ['古丽娜 艾山: 1'])
  assert.deepEqual(await offered('?q=灯塔看守'), [])
  assert.deepEqual(await offered(`?q=${'柏'.repeat(400)}`), [])
})

test('filters that leave nothing are taken away', async () => {
  assert.deepEqual(await offered('?q=老柏&year=2010'), ['老柏: 2'])
  assert.deepEqual(await offered('?q=老柏 2009年&department=elsewhere'), ['老柏: 2'])
  assert.deepEqual(await offered('?year=2010'), [])
})

test('a headline breaks between words, not in a name, nor beside a mark', () => {
  const words = (text: string, names: ReadonlyArray<string> = []) => {
    const borders = bordersOf(text, names)
    return [...borders, text.length].map((at, place) => text.slice(borders[place - 1] ?? 0, at))
  }
  assert.deepEqual(words('石埠街道办事处：添置图书', ['石埠街道办事处']), ['石埠街道办事处：添置', '图书'])
  assert.ok(!words('渡口，“图书馆”开门').some((word) => /^[，”]|“$/.test(word)))
})

test('where a browser knows no words, a headline breaks between any two characters', (context) => {
  const {Segmenter} = Intl
  Reflect.deleteProperty(Intl, 'Segmenter')
  context.after(() => Object.defineProperty(Intl, 'Segmenter', {value: Segmenter, configurable: true, writable: true}))
  assert.deepEqual(bordersOf('渡口：A3路，新𠮷野家', ['野家']), [1, 8, 10])
})

test('a table of what was found holds no formula, and has a name that any disk takes', (context) => {
  Object.assign(globalThis, {document: {documentElement: {lang: 'zh-Hans'}}})
  context.after(() => Reflect.deleteProperty(globalThis, 'document'))
  const entry = {path: '2009/05/23/1.html', page: '', column: '', departments: [], people: []}
  const heads = ['=1+1', '+1', '-1', '@a', '＝1+1', '＋1', '－1', '＠a', '“渡口”, "灯"']
  const rows = table(
    heads.map((_, article) => ({segment: '', article, date: '2009-05-23', score: 0})),
    heads.map((head) => ({...entry, text: `${head}\n=2`})),
    'https://example.org/',
  ).split('\r\n')
  const cells = rows.slice(1, -1).map((row) => /^2009-05-23,,(.*),,,,https:/.exec(row)?.[1])
  assert.deepEqual(cells, [...heads.slice(0, -1).map((head) => `'${head}`), '"“渡口”, ""灯"""'])
  assert.equal(fileNameOf(''), 'search.csv')
  assert.equal(fileNameOf('渡口/灯 \u202egpj.x\ud800'), '渡口-灯-gpj.x-.csv')
  assert.equal(fileNameOf('𠮷'.repeat(400)), `${'𠮷'.repeat(60)}.csv`)
})
