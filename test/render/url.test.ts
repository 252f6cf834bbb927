import assert from 'node:assert/strict'
import {test} from 'node:test'
import {absoluteUrl, relativeUrl} from '../../src/render/url.ts'

test('an address as seen from a page', () => {
  const cases = [
    ['index.html', 'departments/x.html', 'departments/x.html'],
    ['2020/06/05/2-3.html', '2020/06/05/2-4.html', '2-4.html'],
    ['2020/06/05/2-3.html', '2020/06/index.html', '../index.html'],
    ['2020/06/05/2-3.html', 'index.html', '../../../index.html'],
    ['2020/06/05/2-3.html', '2020/06/05/index.html#page-1', 'index.html#page-1'],
    ['a/b.html', 'a/b.html', 'b.html'],
    ['a/b.html', 'a/b.html#甲', '#%E7%94%B2'],
    ['index.html', '部门/一 二?.html', '%E9%83%A8%E9%97%A8/%E4%B8%80%20%E4%BA%8C%3F.html'],
    ['index.html', 'javascript:x.html', 'javascript%3Ax.html'],
  ] as const
  for (const [from, to, expected] of cases) assert.equal(relativeUrl(from, to), expected)
})

test('an address below a fixed start', () => {
  assert.equal(absoluteUrl('/bao/', '2020/index.html#x'), '/bao/2020/index.html#x')
})
