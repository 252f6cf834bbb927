import assert from 'node:assert/strict'
import {test} from 'node:test'
import {proposeOffices, type TaggedWord} from '../../src/archive/departments/propose.ts'
import {archiveOf} from './make.ts'

/** A dictionary that knows what the test writes: `来到/v 荻浦镇/x`. */
function taggerOf(...clauses: ReadonlyArray<string>) {
  const known = new Map(clauses.map((clause) => [clause.replace(/\/\w+ ?/g, ''), clause]))
  return (text: string): ReadonlyArray<TaggedWord> => {
    const words = known.get(text)
    assert.ok(words, `asked for ${text}`)
    return words.split(' ').map((each) => {
      const [word = '', tag = ''] = each.split('/')
      return {word, tag}
    })
  }
}

const proposed = (...clauses: ReadonlyArray<string>) => {
  const paragraphs = clauses.map((clause) => `${clause.replace(/\/\w+ ?/g, '')}。`)
  const archive = archiveOf([{headline: '要闻', paragraphs}])
  return proposeOffices(archive, taggerOf(...clauses)).map(({name, kind, evidence}) => [name, kind, evidence])
}

test('a place and a head that no rule believes, and what an office does between its level and its head', () => {
  assert.deepEqual(proposed('记者/n 来到/v 荻浦镇/x 采访/v', '区/n 防汛/vn 抗旱/vn 指挥部/n 要求/v'), [
    ['区防汛抗旱指挥部', '其他', '区/n 防汛/vn 抗旱/vn 指挥部/n 要求/v'],
    ['荻浦镇', '乡镇', '来到/v 荻浦镇/x 采访/v'],
  ])
})

test('a head of two words is one', () => {
  assert.deepEqual(
    proposed('临港/ns 产业园/n 区/n 通水/v 通电/v').map(([name]) => name),
    ['临港产业园区'],
  )
})

test('a common noun before a town, a person who walks there, and what is of several offices are none', () => {
  assert.deepEqual(proposed('要/v 建设/vn 特色/n 街道/n', '巡河/x 清风/n 街道/n', '各县/n 园林/n 管理所/n 参加/v'), [])
})

test('what the site has already, and a part of it, is not asked for', () => {
  const archive = archiveOf([{headline: '区财政局：账单', paragraphs: ['区财政局采购中心开门。']}])
  const tag = taggerOf('区财政局/nt', '区财政局/nt 采购/vn 中心/n 开门/v')
  assert.deepEqual(proposeOffices(archive, tag), [])
})

test('both scripts are one name, the most frequent first', () => {
  const archive = archiveOf([
    {headline: '一', paragraphs: ['来到荻浦鎮采访。', '来到柳林镇采访。']},
    {headline: '二', paragraphs: ['来到荻浦镇采访。']},
  ])
  const tag = taggerOf('来到/v 荻浦镇/x 采访/v', '来到/v 柳林镇/ns 采访/v')
  assert.deepEqual(
    proposeOffices(archive, tag).map(({name, articles}) => [name, articles.length]),
    [
      ['荻浦鎮', 2],
      ['柳林镇', 1],
    ],
  )
})
