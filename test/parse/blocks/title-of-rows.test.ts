import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../../src/parse/index.ts'
import {articlesOf, textOf} from '../../../src/tree/walk.ts'

const story =
  '秧田等雨\n\n本报讯（记者 苏砚秋）昨天，柳桁镇的秧田翻好了土，只等一场雨。镇农技站的人说，今年比去年早了三天。'
const next = '老桥退休\n\n本报讯（记者 戴川）老桥昨天退休，两岸的人都来看。\n'
const duties = '除夕　陶水生　卢淼\n初一　单家驹　苏砚秋\n初二　戴川　陶水生'
const progress =
  '单位　计划（吨）　完成（吨）　完成率\n一车间　120　118　98%\n二车间　90　95　106%\n三车间　60　60　100%'

/** The headlines of a page, those that are 小标题 behind ##, and which are doubted. */
const read = (text: string) => {
  const {tree, diagnostics} = parseBulletin({path: 'a.txt', text})
  const heads = articlesOf(tree).flatMap(({children}) =>
    children.flatMap((content) =>
      content.type === 'headline'
        ? content.children.map((line) => textOf(line.children)).join(' / ')
        : content.type === 'subheading'
          ? `## ${textOf(content.children)}`
          : [],
    ),
  )
  return [...heads, ...diagnostics.flatMap(({ruleId}) => (/doubtful/.test(ruleId) ? ruleId : []))]
}

test('the title of a table that stands behind a closed article is a piece of its own, without a doubt', () => {
  for (const [title, rows] of [
    ['一季度生产进度表', progress],
    ['春节值班安排', duties],
    ['春节值班安排', `日期　值班领导　值班人员\n${duties}`],
  ] as const)
    assert.deepEqual(read(`${story}\n\n${title}\n${rows}\n\n${next}`), ['秧田等雨', title, '老桥退休'], title)
  assert.deepEqual(read(`${story}（卢淼）\n\n一季度生产进度表\n\n${progress}\n\n${next}`)[1], '一季度生产进度表')
})

test('where the text goes on below its rows, it is a 小标题 without a doubt', () => {
  const further = '镇里要求，各村要把水渠再清一遍，各处的水泵也要检修。'
  assert.deepEqual(read(`${story}\n\n各村完成情况一览表\n\n${progress}\n\n${further}\n\n${next}`), [
    '秧田等雨',
    '## 各村完成情况一览表',
    '老桥退休',
  ])
})
