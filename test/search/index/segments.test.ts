import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {issueDate} from '../../../src/archive/dates/calendar.ts'
import type {SearchDocument} from '../../../src/search/index/documents.ts'
import {segmentsOf} from '../../../src/search/index/segments.ts'
import {divisionOf, placeOfShard} from '../../../src/search/layout.ts'

/** So many articles on one day. */
function on(year: number, month: number, day: number, count: number): ReadonlyArray<SearchDocument> {
  return Array.from({length: count}, () => ({date: issueDate(year, month, day), entry: '', text: '', facets: []}))
}

function spans(documents: ReadonlyArray<SearchDocument>, limit: number): ReadonlyArray<string> {
  return segmentsOf(documents, ({date}) => date, limit).map(({span, articles}) => `${span} ${articles.length}`)
}

test('a decade that holds too many is divided, down to months', () => {
  const undated: SearchDocument = {date: undefined, entry: '', text: '', facets: []}
  const documents = [
    ...[undated, undated],
    ...on(1998, 1, 5, 3),
    ...on(2011, 1, 5, 2),
    ...on(2017, 3, 1, 3),
    ...on(2019, 2, 1, 3),
    ...on(2019, 8, 1, 4),
    ...on(2020, 1, 1, 2),
    ...on(2020, 2, 1, 2),
    ...on(2020, 5, 1, 9),
    ...on(2020, 12, 31, 1),
  ]
  assert.deepEqual(spans(documents, 4), [
    ...['undated 2', '1990-1999 3', '2010-2014 2', '2017 3', '2019-01to06 3', '2019-07to12 4'],
    ...['2020-01to03 4', '2020-05 9', '2020-07to12 1'],
  ])
  assert.deepEqual(spans([], 4), [])
})

test('the newest year stands by itself, in a run of years that is not small', () => {
  const before = [...on(2014, 1, 5, 8), ...on(2020, 1, 5, 3), ...on(2022, 1, 5, 4)]
  assert.deepEqual(spans([...before, ...on(2023, 1, 5, 1), ...on(2023, 2, 1, 1)], 20), [
    ...['2010-2019 8', '2020-2022 7', '2023 2'],
  ])
  assert.deepEqual(spans(before, 20), ['2010-2019 8', '2020-2021 3', '2022 4'])
  assert.deepEqual(spans(before, 8), ['2010-2019 8', '2020-2021 3', '2022 4'])
  assert.deepEqual(spans(before, 70), ['2010-2019 8', '2020-2029 7'])
  assert.deepEqual(spans(before, 5), ['2014-01 8', '2020 3', '2022 4'])
})

test('what is known by its month or its year stands with its years', () => {
  const of = (date: string, count: number) =>
    Array.from({length: count}, () => ({date, entry: '', text: '', facets: []}))
  const documents = [...of('2016', 2), ...of('2016-05', 1), ...of('2016-05-12', 2), ...of('2016-08', 1)]
  assert.deepEqual(spans(documents, 9), ['2010-2019 6'])
  assert.deepEqual(spans(documents, 5), ['2016-01to06 5', '2016-07to12 1'])
})

test('every shard stands in just one file, in order, and knows where', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 400}), fc.integer({min: 1, max: 60}), (shards, files) => {
      let before = 0
      for (let shard = 0; shard < shards; shard++) {
        const {file, from, to} = placeOfShard(shard, shards, files)
        assert.ok(from <= shard && shard < to)
        assert.ok(file >= before && file < files)
        before = file
      }
    }),
  )
})

test('entries are divided into files of a size', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200_000), {minLength: 1}), (lengths) => {
      const {entries, shards} = divisionOf(lengths)
      assert.equal(entries[0], 0)
      assert.ok(shards >= 1)
      for (const [file, first] of entries.entries()) {
        const own = lengths.slice(first, entries[file + 1])
        assert.ok(own.length <= 1 || own.reduce((sum, length) => sum + length, 0) <= 150_000)
      }
    }),
    // An article without a text, and a very long one.
    {examples: [[[0, 150_001]]]},
  )
})
