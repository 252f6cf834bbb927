import assert from 'node:assert/strict'
import {test} from 'node:test'
import {bordersOf} from '../../src/client/search/in-words.ts'
import {otherWays} from '../../src/client/search/other-ways.ts'
import {readRequest, toQuery} from '../../src/client/search/request.ts'
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
  return ways.map(({request: {q, year}, articles}) => `${q}${year === '' ? '' : ` in ${year}`}: ${articles}`)
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
