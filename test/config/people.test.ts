import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parsePeople} from '../../src/config/people.ts'

function said(text: string): ReadonlyArray<string> {
  return parsePeople(text).diagnostics.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`)
}

test('people are read with aliases, reading, office, role and years', () => {
  const text =
    '- name: 王 芳\n  aliases: [王 方]\n  pinyin: Wáng-Fāng\n  office: 区财政局\n  role: 通讯员\n  from: 2019\n  until: 2021-06\n'
  assert.deepEqual(parsePeople(text), {
    entries: [
      {
        ...{name: '王芳', aliases: ['王方'], pinyin: 'wang fang'},
        ...{office: '区财政局', role: '通讯员', from: '2019', until: '2021-06'},
      },
    ],
    references: [{key: 'office', name: '区财政局', file: 'content/people.yaml', line: 4, column: 11}],
    diagnostics: [],
  })
  assert.deepEqual(parsePeople(undefined), {entries: [], references: [], diagnostics: []})
  assert.equal(parsePeople('- name: 吕一\n  pinyin: lǚ yī\n').entries[0]?.pinyin, 'lv yi')
})

test('what is wrong is said with line and column', () => {
  assert.deepEqual(said('- name: 王芳\n- name: 王芳\n'), ['2:9 people-duplicate'])
  assert.deepEqual(said('- name: 王芳\n  office: 甲局\n- name: 王芳\n  office: 乙局\n'), [])
  assert.deepEqual(said('- name: 王芳\n  role: 记者\n- name: 王芳\n  role: 通讯员\n'), [])
  assert.deepEqual(said('- nmae: 王芳\n'), ['1:3 people-unknown-key', '1:3 people-name-missing'])
  assert.deepEqual(said('- name: 王芳\n  from: 去年\n'), ['2:9 people-wrong-type'])
  assert.deepEqual(said('- name: 王芳\n  office: [甲局]\n'), ['2:11 people-wrong-type'])
  assert.deepEqual(said('name: 王芳\n'), ['1:1 people-wrong-type'])
  assert.deepEqual(said('- 王芳\n'), ['1:3 people-wrong-type'])
  assert.deepEqual(said('- name: [\n').length > 0, true)
})

test('aliases that a full-width comma keeps together are told apart; in quotes they are one', () => {
  const {diagnostics} = parsePeople('- name: 沈渔\n  aliases: [老渔，阿渔、渔翁]\n')
  assert.deepEqual(
    diagnostics.map(({line, column, ruleId, inChinese}) => [line, column, ruleId, inChinese]),
    [[2, 13, 'people-wrong-type', 'aliases 各项之间要用半角逗号，如 [老渔, 阿渔, 渔翁]']],
  )
  assert.deepEqual(parsePeople('- name: 沈渔\n  aliases: ["老渔、阿渔"]\n').diagnostics, [])
  assert.equal(said('- name: 沈渔\n  aliases:\n    - 老渔；阿渔\n')[0], '3:7 people-wrong-type')
})
