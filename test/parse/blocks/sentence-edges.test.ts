import assert from 'node:assert/strict'
import {test} from 'node:test'
import {edgesOf, edgesSay} from '../../../src/parse/blocks/paragraph-ends/sentence-edges.ts'

test('edges are the first and last characters of both sentences, and the end of the first clause', () => {
  assert.deepEqual(edgesOf('灯亮到12点。”', '他说,好'), [
    ...['o他', 'c说,好', 'e点', 'l灯', 'n好'],
    ...['o他说', 'c他说,好', 'e0点', 'l灯亮', 'n,好'],
    ...['o他说,', 'e00点', 'l灯亮到'],
    'o他说,好',
  ])
})

test('a sentence that is shorter than an edge does not say it twice', () => {
  assert.deepEqual(edgesOf('会。', '会。'), ['o会', 'c会。', 'e会', 'l会', 'n会', 'o会。'])
})

test('a digit is as good as another', () => {
  assert.equal(edgesSay('他走了。', '10月2日,雨停。'), edgesSay('他走了。', '11月3日,雨停。'))
})

test('a pronoun goes on, who met begins anew', () => {
  const last = '守堤的人走到闸口。'
  assert.ok(edgesSay(last, '他还记得那年的水。') > edgesSay(last, '会前,大家看了水尺。'))
})
