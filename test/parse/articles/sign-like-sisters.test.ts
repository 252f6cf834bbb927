import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../../src/parse/index.ts'
import {articlesOf} from '../../../src/tree/walk.ts'

const items = [
  ['渡口添了候船亭', '候船亭在上午完工，村民不用再淋雨等船。'],
  ['老桥退休', '老桥昨天退休，两岸的人都来看，有人还带了照相机。'],
  ['秧田等雨', '秧田翻好了土，只等一场雨，镇农技站的人说比去年早了三天。'],
  ['湖边的灯', '湖边的灯亮到十点，看灯的人沿着堤岸慢慢走。'],
] as const

/** Who signs each item, by what stands in brackets behind it or below it. */
const signed = (ends: ReadonlyArray<string>, below = '', column = '□桥头短波\n\n') => {
  const text = items.map(
    ([headline, body], at) => `# ${headline}\n\n${body}${ends[at] ? `${below}（${ends[at]}）` : ''}\n\n`,
  )
  return articlesOf(parseBulletin({path: 'a.txt', text: `${column}${text.join('')}`}).tree).map(({children}) =>
    children
      .flatMap((content) =>
        content.type === 'byline' ? content.contributors.map(({name}) => `${content.placement} ${name}`) : [],
      )
      .join(),
  )
}

test('a name that is a word as well signs an item whose sisters are signed alike', () => {
  assert.deepEqual(signed(['陶水生', '戴川', '田野', '高山']), [
    'run-in 陶水生',
    'run-in 戴川',
    'run-in 田野',
    'run-in 高山',
  ])
  assert.deepEqual(signed(['陶水生', '戴川', '田野', '白云'], '\n'), [
    'tail 陶水生',
    'tail 戴川',
    'tail 田野',
    'tail 白云',
  ])
})

test('where few are signed, or what is no name stands there, nobody signs', () => {
  assert.equal(signed(['陶水生', '', '田野', ''])[2], '')
  for (const none of ['完', '下同', '江苏', '左图', '连载'])
    assert.equal(signed(['陶水生', '戴川', none, '卢淼'])[2], '', none)
  // Under no 栏目 they are no sisters.
  assert.equal(signed(['陶水生', '戴川', '田野', '卢淼'], '', '')[2], '')
})
