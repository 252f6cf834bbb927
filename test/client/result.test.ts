import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pageLabel} from '../../src/client/search/result.ts'

test('a page is named by its number, or as the paper prints it', () => {
  const pages = ['', '2', 'A03', '头版', '要闻', '第三版']
  assert.deepEqual(pages.map(pageLabel), ['', '第2版', 'A03版', '头版', '要闻', '第三版'])
})
