import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../src/parse/index.ts'
import {toJson} from '../../src/parse/printing/to-json.ts'
import {inventArticles, printIssue} from './invented.ts'

test('the same seed invents the same articles, and the parser finds them in their raw text', () => {
  const articles = [...inventArticles(10, 7)]
  assert.deepEqual([...inventArticles(10, 7)], articles)
  assert.notDeepEqual([...inventArticles(10, 8)], articles)
  const {tree, diagnostics} = parseBulletin({path: 'issue.txt', text: printIssue(articles)})
  const found = toJson('issue.txt', tree, diagnostics).articles
  assert.equal(found.length, 10)
  for (const {paragraphs} of articles) assert.ok(paragraphs.join('').length >= 500)
})
