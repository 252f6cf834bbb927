import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parent, seam, text} from '../../src/tree/build.ts'
import {packTree, unpackTree} from '../../src/tree/pack.ts'
import type {Article, Bulletin, Paragraph} from '../../src/tree/types.ts'

const source = '  3月2日,新桥\n通车。\n'
const upper = text('3月2日,新桥', {
  start: {line: 1, column: 3, offset: 2},
  end: {line: 1, column: 10, offset: 9},
})
const lower = text('通车。', {start: {line: 2, column: 1, offset: 10}, end: {line: 2, column: 4, offset: 13}})
const between = {start: {line: 1, column: 10, offset: 9}, end: {line: 2, column: 1, offset: 10}}
const gap = seam('', between, {reason: 'wrapped', confidence: 1})
const paragraph = parent<Paragraph>({type: 'paragraph', children: [upper, gap, lower]})
const article = parent<Article>({type: 'article', page: '2', children: [paragraph]})
const tree = parent<Bulletin>({type: 'bulletin', issue: {page: '2'}, children: [article]})

test('what the source says is not printed, and comes back', () => {
  const packed = packTree(tree)
  assert.ok(!packed.includes('新桥') && !packed.includes('offset":9'), packed)
  assert.ok(packed.includes('[1,3,2,9,{'), packed)
  assert.deepEqual(unpackTree(packed, source), tree)
})

test('nodes that are alone in another share their place with it, as a parser’s do', () => {
  const [again] = unpackTree(packTree(tree), source).children
  assert.ok(again?.type === 'article')
  assert.equal(again.position, again.children[0]?.position)
})

test('an empty bulletin has no place', () => {
  const empty: Bulletin = {type: 'bulletin', issue: {}, children: []}
  assert.deepEqual(unpackTree(packTree(empty), ''), empty)
})

test('what is no packed bulletin is refused', () => {
  assert.throws(() => unpackTree('{"type":"article","children":[]}', ''), /Unexpected article/)
  assert.throws(() => unpackTree('{"type":"bulletin","children":[1,2]}', ''), /expected four numbers/)
  const placeless: Bulletin = {
    ...tree,
    children: [{type: 'furniture', kind: 'folio', children: [{type: 'text', value: 'A2'}]}],
  }
  assert.throws(() => packTree(placeless), /A2 without a place/)
})
