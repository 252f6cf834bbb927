import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildArchive} from '../../src/archive/index.ts'
import {dictionary} from '../../src/parse/words/dictionary.ts'
import type {ParsedSource} from '../../src/tree/types.ts'
import {source} from '../archive/make.ts'
import {growth, linear} from './growth.ts'

test('double the articles take about double the time, however many names there are', () => {
  const ratio = growth(100, sourcesOf, (sources) => buildArchive(sources, [], {dictionary}))
  assert.ok(ratio < linear, `grew ${ratio.toFixed(2)} times`)
})

/** Each issue has people and offices of its own, so that the lists of names grow with the articles. */
function sourcesOf(issues: number): ReadonlyArray<ParsedSource> {
  return Array.from({length: issues}, (_, issue) => {
    const date = new Date(Date.UTC(2000, 0, 1 + issue)).toISOString().slice(0, 10)
    const place = String.fromCodePoint(0x4e00 + (issue % 90) * 3, 0x6c40 + issue)
    const articles = Array.from({length: 10}, (_, at) => ({
      headline: `${place}街道办事处：第${at}件事`,
      paragraphs: Array.from(
        {length: 6},
        () => `近日，${place}区财政局会同区审计局到${place}街道办事处调研，全力推进各项工作。`,
      ),
      byline: [{role: '记者', name: `沈${String.fromCodePoint(0x5000 + issue)}`}],
    }))
    return source(`${date}.txt`, articles)
  })
}
