import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../../src/parse/index.ts'
import {readJumpTo} from '../../../src/parse/jump.ts'
import {readFurniture} from '../../../src/parse/page/furniture.ts'
import {readPageFacts} from '../../../src/parse/page/page-facts.ts'
import {articlesOf, find} from '../../../src/tree/walk.ts'

const read: ReadonlyArray<readonly [printed: string, page: string]> = [
  ['二', '2'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['二十一', '21'],
  ['廿一', '21'],
  ['一二', '12'],
  ['二一', '21'],
  ['一〇', '10'],
  ['二〇', '20'],
  ['02', '2'],
  ['A03', 'A03'],
  // Two pages that lie side by side.
  ['二三', '2'],
  ['六七', '6'],
]

test('the number of a page is read as a person reads it, at a page’s head and where a story goes on', () => {
  for (const [printed, page] of read) {
    assert.equal(readPageFacts(`第${printed}版 综合新闻`).page, page, printed)
    assert.equal(readJumpTo(`修桥的人还在等。(下转第${printed}版)`)?.page, page, printed)
    assert.equal(readFurniture(`第${printed}版`, true), 'page-head', printed)
  }
})

test('a page whose number is told figure by figure is that page', () => {
  const {tree} = parseBulletin({
    path: '1997-05-06.txt',
    text: '# 渡口添了候船亭\n\n候船亭在上午完工，村民不用再淋雨等船。（下转第二一版）\n',
  })
  const [article] = articlesOf(tree)
  assert.equal(article && find(article, 'jump')?.page, '21')
})
