import assert from 'node:assert/strict'
import {test} from 'node:test'
import {spelled} from '../../../src/build/drawing/spelled.ts'
import type {ArticleContent, Paragraph} from '../../../src/tree/types.ts'

const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 3, offset: 2}}

function paragraph(...texts: ReadonlyArray<string>): Paragraph {
  return {type: 'paragraph', children: texts.map((value) => ({type: 'text', value}))}
}

test('where a node stood is not said, all else is', () => {
  const moved: ArticleContent = {...paragraph('新桥'), position: place}
  assert.equal(spelled([moved]), spelled([paragraph('新桥')]))
  const different: ReadonlyArray<ReadonlyArray<ArticleContent>> = [
    [],
    [paragraph()],
    [paragraph('新桥')],
    [paragraph('新', '桥')],
    [paragraph('新'), paragraph('桥')],
    [paragraph('新1 桥')],
    [{...paragraph('新桥'), label: '另讯'}],
    [{type: 'subheading', children: [{type: 'text', value: '新桥'}]}],
    [{type: 'paragraph', children: [{type: 'seam', join: ''}]}],
    [{type: 'paragraph', children: [{type: 'seam', join: ' '}]}],
    [{type: 'paragraph', children: [{type: 'seam', join: '', data: {reason: 'jump', confidence: 1}}]}],
    [{type: 'headline', children: [{type: 'headlineLine', role: 'main', children: [{type: 'text', value: '新桥'}]}]}],
  ]
  assert.equal(new Set(different.map(spelled)).size, different.length)
})
