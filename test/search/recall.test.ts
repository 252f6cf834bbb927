import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Archive, Article} from '../../src/archive/types.ts'
import {fold} from '../../src/search/fold.ts'
import {textOf} from '../../src/tree/walk.ts'
import {layouts} from '../bench/layouts.ts'
import {makeYears} from '../bench/make-years.ts'
import {pagesOf} from '../bench/measure.ts'
import {archiveOf} from './archive.ts'
import {engineOf, query} from './ask.ts'

for (const [name, archive] of [
  ['200 articles of issues', archiveOf(makeYears(200, 11))],
  ['pages in every layout', archiveOf(pages())],
] as const) {
  for (const [limit, nth] of [
    [6000, 1],
    [60, 9],
  ] as const) {
    test(`${name}, ${limit} a segment: every 2, 3 and 4 characters of an article find it, and nothing else`, async () => {
      assert.ok(archive.articles.length >= 200)
      const lines = archive.articles.map((article) => linesOf(article, archive))
      const engine = engineOf(archive, limit)
      const byPath = new Map(archive.articles.map(({path}, at) => [path as string, at]))
      const places = new Map<string, number>()
      let asked = 0
      for (const substring of substringsOf(lines, nth)) {
        const isQuote = /["“”「」『』]/.test(substring)
        const {hits, complete} = await engine.find(query(isQuote ? substring : `"${substring}"`))
        const found = await Promise.all(
          hits.map(async (hit) => {
            const key = `${hit.segment} ${hit.article}`
            const known = places.get(key)
            if (known !== undefined) return known
            const at = byPath.get((await engine.entry(hit)).path) ?? -1
            places.set(key, at)
            return at
          }),
        )
        const expected = [...lines.keys()].filter((at) => lines[at]?.some((line) => line.includes(substring)))
        assert.ok(complete)
        // A quote in a query opens a phrase: what it parts is found, too.
        const wrong = isQuote ? expected.filter((at) => !found.includes(at)) : differing(found, expected)
        assert.deepEqual(wrong, [], substring)
        asked++
      }
      assert.ok(asked > 1000, `${asked} asked`)
    })
  }
}

function differing(found: ReadonlyArray<number>, expected: ReadonlyArray<number>): ReadonlyArray<number> {
  return [...found.filter((at) => !expected.includes(at)), ...expected.filter((at) => !found.includes(at))]
}

/** What stands in an article, told apart from how search gathers it: headline, column and each part of the text. */
function linesOf({headline, column, content}: Article, {columns}: Archive): ReadonlyArray<string> {
  const parts = content.map((node) => {
    if (node.type === 'jump' || node.type === 'furniture') return '\n'
    if (node.type === 'headline') return `\n${node.children.map(({children}) => textOf(children)).join(' ')}\n`
    const text = textOf(node.children).replaceAll('\n', ' ')
    if (node.type === 'dateline' || (node.type === 'byline' && node.placement === 'dateline')) return text
    return node.type === 'byline' && node.placement === 'run-in' ? `\b${text}\n` : `${text}\n`
  })
  const body = parts.join('').replaceAll('\n\b', '')
  const name = columns.find(({id}) => id === column)?.name ?? ''
  return [headline, ...body.split('\n'), name].map((line) => fold(line))
}

/** Every 2, 3 and 4 characters that stand together, as far as a query can say them; or each nth. */
function substringsOf(articles: ReadonlyArray<ReadonlyArray<string>>, nth: number): ReadonlyArray<string> {
  const found = new Set<string>()
  for (const line of articles.flat()) {
    for (const length of [2, 3, 4])
      for (let at = 0; at + length <= line.length; at++) found.add(line.slice(at, at + length))
  }
  return [...found]
    .filter((text) => text.trim() === text && /[^"“”「」『』 -]/.test(text) && !text.startsWith('-'))
    .sort()
    .filter((_, at) => at % nth === 0)
}

function pages(): Record<string, string> {
  const files: Record<string, string> = {}
  let day = 1
  for (const layout of Object.keys(layouts))
    for (const {text} of pagesOf(layout, 5, 6))
      files[`${new Date(Date.UTC(2015, 0, 40 * day++)).toISOString().slice(0, 10)}.txt`] = text
  return files
}
