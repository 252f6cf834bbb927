import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildSite, openSite} from '../../../src/site/index.ts'
import {pageAt} from '../../../src/site/lists/page-at.ts'
import {fullConfig, sampleArchive} from '../sample-archive.ts'

const lists: ReadonlyArray<string> = [
  ...['home', 'issue', 'departments', 'department', 'reporters', 'reporter', 'columns', 'column'],
  ...['calendar', 'year', 'month'],
]

test('a list that is asked for by its address is the one that all pages together hold', () => {
  const sources = {archive: sampleArchive(20), config: fullConfig, pages: []}
  const context = openSite(sources)
  const seen = new Set<string>()
  const paths = new Set<string>()
  for (const page of buildSite(sources, context)) {
    const isList = lists.includes(page.template)
    // Strings: two pages that differ would be compared line by line, for minutes.
    const asked = JSON.stringify(pageAt(context, page.path))
    assert.ok(asked === (isList ? JSON.stringify(page) : undefined), page.path)
    if (isList) seen.add(page.template)
    paths.add(page.path)
  }
  assert.deepEqual([...seen].sort(), [...lists].sort())
  // Long lists are among them.
  assert.ok([...paths].some((path) => /^(?:departments|reporters)\/.*-1\.html$/.test(path)))
  assert.equal(pageAt(context, 'nowhere.html'), undefined)
})
