import assert from 'node:assert/strict'
import {test} from 'node:test'
import {yearsAgo} from '../../../src/site/lists/years-ago.ts'
import {createLookup} from '../../../src/site/records/create-lookup.ts'
import {makeArchive} from '../make-archive.ts'
import {bareConfig} from '../sample-archive.ts'

function daysFor(newest: string, ...earlier: ReadonlyArray<string>) {
  const archive = makeArchive(
    [...earlier, newest].map((when) => ({
      ...(when.length === 'yyyy-mm-dd'.length ? {date: when} : {when}),
      pages: [{articles: [{headline: [when]}]}],
    })),
  )
  const last = archive.issues.at(-1)
  assert.ok(last)
  return yearsAgo(last, archive.issues, createLookup(archive, bareConfig)).map(({day}) => day?.iso)
}

test('earlier years are told by the day of the newest issue, or the nearest to it', () => {
  assert.deepEqual(daysFor('2026-03-17', '2023-03-17', '2024-03-10', '2025-03-14', '2025-03-18', '2026-03-10'), [
    '2025-03-18',
    '2023-03-17',
  ])
})

test('a year’s end is near to its beginning, and a leap day has a neighbour in every year', () => {
  assert.deepEqual(daysFor('2026-01-01', '2023-12-30', '2024-12-31', '2025-12-30'), ['2024-12-31', '2023-12-30'])
  assert.deepEqual(daysFor('2024-02-29', '2023-03-01'), ['2023-03-01'])
})

test('a monthly paper is told of the month, and by the first of its issues', () => {
  assert.deepEqual(daysFor('2026-03', '2023-03', '2024', '2024-03-08', '2024-03-22', '2025-02', '2026-02'), [
    '2024-03-08',
    '2023-03',
  ])
})

test('five years are enough', () => {
  const days = Array.from({length: 9}, (_, at) => `201${at}-05-01`)
  assert.equal(daysFor('2020-05-01', ...days).length, 5)
})
