import assert from 'node:assert/strict'
import {test} from 'node:test'
import {exportLines} from '../../../src/search/index/export.ts'
import {makeArchive, paragraph} from '../../site/make-archive.ts'

const archive = makeArchive([
  {
    date: '2024-03-15',
    number: '412',
    pages: [
      {
        name: '2',
        articles: [
          {
            headline: ['新桥“合龙”', '第一根桩之后'],
            column: '砚边',
            departments: ['区财政局'],
            byline: [['记者', '王晓青']],
            content: [paragraph('一。'), paragraph('二。')],
          },
          {headline: ['又一篇']},
        ],
      },
    ],
  },
  {pages: [{articles: [{headline: ['没有日期']}, {headline: [], content: [paragraph('渡口通船。')]}]}]},
])

test('a document a line, with an id as Meilisearch takes it', () => {
  const documents = [...exportLines(archive, 'meilisearch')].map((line) => JSON.parse(line))
  assert.equal(documents.length, 4)
  for (const {id} of documents) assert.match(id, /^[\w-]{1,511}$/)
  const {id, ...first} = documents[0]
  assert.equal(id, '2024_03_15_1-1')
  assert.deepEqual(first, {
    path: archive.articles[0]?.path,
    date: '2024-03-15',
    year: 2024,
    issue: '412',
    page: '2',
    column: '砚边',
    headline: '新桥“合龙” 第一根桩之后',
    headline_source: 'printed',
    departments: ['区财政局'],
    people: ['王晓青'],
    text: '一。\n二。',
  })
  assert.deepEqual([documents[2].date, documents[2].year], [null, null])
  assert.deepEqual([documents[3].headline, documents[3].headline_source], ['［渡口通船］', 'first-words'])
})

test('the bulk form has an action before each document, and ends with a line break', () => {
  const lines = [...exportLines(archive, 'elasticsearch')]
  assert.equal(lines.length, 8)
  assert.ok(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1))
  for (let at = 0; at < lines.length; at += 2) {
    const {id} = JSON.parse(lines[at + 1] ?? '')
    assert.deepEqual(JSON.parse(lines[at] ?? ''), {index: {_id: id}})
  }
})
