import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ElementContent} from 'hast'
import {keepPairs} from '../../src/render/kept-pairs.ts'

const contributors = [
  {role: '记者', name: '苏砚秋'},
  {role: '', name: '刘歌'},
  {role: '通讯员', name: 'Anna Li'},
  {role: '摄', name: ''},
]

test('a role and its name stay on one line, with the blanks that the paper set between them', () => {
  assert.equal(kept('本报记者 苏　砚秋 刘歌'), '本报[记者 苏　砚秋] 刘歌')
  assert.equal(kept('记者苏砚秋通讯员 Anna  Li 文'), '[记者苏砚秋][通讯员 Anna  Li] 文')
})

test('a role with another name, or a name with none, is left as it stands', () => {
  for (const text of ['记者 苏砚', '记者 苏砚夏', '刘歌 摄', '通讯员 AnnaLi', '']) assert.equal(kept(text), text)
})

test('what stands between is left: marks of mended breaks cut no pair in two', () => {
  const mark: ElementContent = {type: 'element', tagName: 'span', properties: {}, children: []}
  const made = keepPairs([{type: 'text', value: '记者 苏'}, mark, {type: 'text', value: '砚秋'}], contributors)
  assert.deepEqual(made, [{type: 'text', value: '记者 苏'}, mark, {type: 'text', value: '砚秋'}])
})

/** What is kept on one line stands in brackets. */
function kept(value: string): string {
  const made = keepPairs([{type: 'text', value}], contributors)
  return made.map((node) => (node.type === 'element' ? `[${texts(node.children)}]` : texts([node]))).join('')
}

function texts(nodes: ReadonlyArray<ElementContent>): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '')).join('')
}
