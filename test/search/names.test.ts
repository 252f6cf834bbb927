import assert from 'node:assert/strict'
import {test} from 'node:test'
import {matchNames, namesOf, printNames, readNames} from '../../src/search/names.ts'
import {makeArchive} from '../site/make-archive.ts'

const archive = makeArchive(
  [
    {
      date: '2024-03-15',
      pages: [
        {
          articles: [
            {
              headline: ['一'],
              column: '砚边',
              departments: ['区财政局', '白渚镇'],
              byline: [
                ['记者', '王晓青'],
                ['通讯员', '吴思涵'],
              ],
            },
            {headline: ['二'], departments: ['区财政局'], byline: [['记者', '王晓青']]},
          ],
        },
      ],
    },
  ],
  {
    区财政局: {pinyin: 'cai zheng ju', aliases: ['砚湖新区财政局']},
    白渚镇: {pinyin: 'bai zhu zhen'},
    王晓青: {pinyin: 'wang xiao qing'},
    吴思涵: {pinyin: 'wu si han'},
  },
)
const names = namesOf(archive)

for (const [typed, expected] of [
  ['wangxiaoqing', ['王晓青']],
  ['wang xiao', ['王晓青']],
  ["Wang Xiao'qing", ['王晓青']],
  ['wxq', ['王晓青']],
  ['ws', ['吴思涵']],
  ['王晓', ['王晓青']],
  ['财政局', ['区财政局']],
  ['財政局', ['区财政局']],
  ['czj', ['区财政局']],
  ['砚湖新区财政局', ['区财政局']],
  ['砚边', ['砚边']],
  ['w', []],
  ['王', []],
  ['zzz', []],
  ['', []],
] as const) {
  test(`${JSON.stringify(typed)} may mean ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(
      matchNames(names, typed).map(({name}) => name),
      expected,
    )
  })
}

test('the dot of a name may be left out, or be a full stop', () => {
  const [, , person] = names
  assert.ok(person)
  const listed = [{...person, name: '古丽娜·艾山', aliases: ['阿依古丽‧艾山']}]
  for (const typed of ['古丽娜·艾山', '古丽娜•艾山', '古丽娜艾山', '古丽娜.艾山', '阿依古丽艾山', '娜艾'])
    assert.equal(matchNames(listed, typed).length, 1, typed)
  for (const typed of ['··', '..', '娜山']) assert.equal(matchNames(listed, typed).length, 0, typed)
})

test('an office is found with and without the 区 before it', () => {
  const [office] = names
  assert.ok(office)
  const listed = [{...office, id: 'qu-cai-zheng-ju'}]
  for (const typed of ['qczj', 'qu cai zheng', 'czj', 'caizheng', 'c'])
    assert.equal(matchNames(listed, typed, 5, 1).length, 1, typed)
  assert.equal(matchNames(listed, 'zj', 5, 1).length, 0)
})

test('names are read as they were printed', () => {
  assert.equal(names.length, 5)
  assert.deepEqual(readNames(printNames(names)), names)
  assert.deepEqual(readNames(printNames([])), [])
})
