import assert from 'node:assert/strict'
import {test} from 'node:test'
import {archiveOf} from './make.ts'

const written = (...names: ReadonlyArray<string>) => names.map((name) => ({byline: [{role: '记者', name}]}))

test('hard names stand where their readers look for them', () => {
  const names = ['曾一', '单一', '仇一', '区一', '朴一', '查一', '解一', '尉迟一', '欧阳一', '盖一', '任一', '吕一']
  const {people} = archiveOf(written(...names))
  assert.deepEqual(
    people.map(({name, pinyin}) => `${name} ${pinyin}`),
    [
      '盖一 ge yi',
      '吕一 lv yi',
      '欧阳一 ou yang yi',
      '区一 ou yi',
      '朴一 piao yi',
      '仇一 qiu yi',
      '任一 ren yi',
      '单一 shan yi',
      '解一 xie yi',
      '尉迟一 yu chi yi',
      '曾一 zeng yi',
      '查一 zha yi',
    ],
  )
})

test('one person a name, whatever the role; a blank in a short name is none', () => {
  const {people, articles} = archiveOf([
    {byline: [{role: '通讯员', name: '沈 青'}]},
    {
      byline: [
        {role: '记者', name: '沈青'},
        {role: '摄影', name: '沈　青'},
      ],
    },
    {
      byline: [
        {role: '记者', name: '沈青'},
        {role: '记者', name: '沈青'},
        {role: '', name: '陆远'},
      ],
    },
  ])
  assert.deepEqual(
    people.map(({name, path, roles, articles: own}) => ({name, path, roles, own})),
    [
      {name: '陆远', path: 'reporters/lu-yuan.html', roles: [{role: '', count: 1}], own: ['2024/03/15/3']},
      {
        name: '沈青',
        path: 'reporters/shen-qing.html',
        roles: [
          {role: '记者', count: 2},
          {role: '摄影', count: 1},
          {role: '通讯员', count: 1},
        ],
        own: ['2024/03/15/3', '2024/03/15/2', '2024/03/15/1'],
      },
    ],
  )
  assert.deepEqual(
    articles[2]?.byline.map(({name, role, person}) => [name, role, person]),
    [
      ['沈青', '记者', 'shen-qing'],
      ['陆远', '', 'lu-yuan'],
    ],
  )
})

test('names that are read alike get numbers by first appearance', () => {
  const {people} = archiveOf(written('李玉', '黎钰', '李宇', '古丽·艾山', 'Tom李'))
  assert.deepEqual(
    people.map(({name, id}) => `${name} ${id}`).toSorted(),
    ['Tom李 tom-li', '古丽·艾山 gu-li-ai-shan', '李宇 li-yu-3', '李玉 li-yu', '黎钰 li-yu-2'].toSorted(),
  )
})

test('a name of blanks is no person', () => {
  const {people, articles} = archiveOf(written('　', ''))
  assert.deepEqual([people, articles[0]?.byline], [[], []])
})
