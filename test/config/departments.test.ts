import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseDepartments} from '../../src/config/departments.ts'
import {entry} from '../archive/make.ts'

const said = (text: string) =>
  parseDepartments(text).diagnostics.map(({ruleId, line, column}) => `${line}:${column} ${ruleId}`)

test('departments are read with their aliases and kinds', () => {
  assert.deepEqual(parseDepartments('- name: 区财政局\n  aliases: [砚湖财政局]\n  kind: 局办\n- name: 荻浦镇\n'), {
    entries: [entry('区财政局', ['砚湖财政局'], '局办'), entry('荻浦镇')],
    references: [],
    diagnostics: [],
  })
  assert.deepEqual(parseDepartments(undefined), {entries: [], references: [], diagnostics: []})
})

test('a name stands for one department', () => {
  assert.deepEqual(said('- name: 甲局\n- name: 甲局\n'), ['2:9 departments-duplicate'])
  assert.deepEqual(parseDepartments('- name: 甲局\n- name: 甲局\n').entries.length, 1)
})

test('an alias that two claim is the first’s', () => {
  const text = '- name: 甲局\n  aliases: [丙局, 丙局]\n- name: 乙局\n  aliases: [丙局, 丁局]\n'
  assert.deepEqual(said(text), ['4:13 departments-duplicate'])
  assert.deepEqual(
    parseDepartments(text).entries.map(({aliases}) => aliases),
    [['丙局'], ['丁局']],
  )
})

test('two offices may have an alias one after the other, not at one time', () => {
  const of = (before: string, after: string) =>
    parseDepartments(
      `- {name: 区农林局, aliases: [农业局], ${before}}\n- {name: 区农业农村局, aliases: [农业局], ${after}}\n`,
    ).diagnostics.map(({ruleId, line}) => `${line} ${ruleId}`)
  assert.deepEqual(of('until: 2019-03', 'from: 2019-03'), [])
  assert.deepEqual(of('from: 2019-04-01', 'until: 2019'), [])
  assert.deepEqual(of('until: 2019', 'from: 2018'), ['2 departments-duplicate'])
  assert.deepEqual(of('until: 2019', 'kind: 局办'), ['2 departments-duplicate'])
})

test('what cannot be read is an error with its place', () => {
  assert.deepEqual(said('name: 甲局\n'), ['1:1 departments-wrong-type'])
  assert.deepEqual(said('- 甲局\n'), ['1:3 departments-wrong-type'])
  assert.deepEqual(said('- kind: 局办\n'), ['1:3 departments-name-missing'])
  assert.deepEqual(said('- name: 甲局\n  alias: [乙局]\n'), ['2:3 departments-unknown-key'])
  assert.deepEqual(said('- name: 甲局\n  aliases: 乙局\n'), ['2:12 departments-wrong-type'])
  assert.deepEqual(said('- name: 甲局\n  aliases: [{a: b}]\n'), ['2:13 departments-wrong-type'])
  assert.ok(said('- name: "甲局\n').every((line) => line.endsWith('departments-invalid-yaml')))
  assert.deepEqual(said('- name: 甲局\n  from: 2024-05\n  until: 2019\n'), ['3:10 departments-wrong-type'])
  assert.deepEqual(said('- name: 甲局\n  from: 2024-05\n  until: 2024\n'), [])
})

test('what is wrong with the YAML is said once a line, in Chinese, too', () => {
  const inChinese = (text: string) =>
    parseDepartments(text).diagnostics.map(({line, inChinese = ''}) => `${line} ${inChinese}`)
  assert.deepEqual(inChinese('- name: 甲局\n\taliases: []\n'), ['2 这一行以制表符开头，要改用空格'])
  assert.deepEqual(inChinese('- name: 甲局\n  name: 乙局\n'), ['2 同一条里，这一项写了两次'])
  assert.deepEqual(inChinese('甲局\n'), ['1 整个文件要写成一条一条的，每一条是“- name: 名称”的样子'])
  assert.match(inChinese('- name: "甲局\n')[0] ?? '', /引号没有配对/)
  assert.match(inChinese('- name: 甲局\n aliases: [乙局]\n')[0] ?? '', /缺一个符号/)
})

test('aliases of YAML are followed, but a file that multiplies itself is refused', () => {
  assert.deepEqual(
    parseDepartments('- &a\n  name: 甲局\n- name: 乙局\n  kind: &k 局办\n- name: 丙局\n  kind: *k\n').entries.at(-1)
      ?.kind,
    '局办',
  )
  const bomb = `- name: &n 甲局\n${Array.from({length: 60}, () => '- name: *n\n').join('')}`
  assert.ok(parseDepartments(bomb).diagnostics.some(({ruleId}) => ruleId === 'departments-invalid-yaml'))
})

test('an office that comes to itself again is said where the circle closes', () => {
  const text = [
    '- {name: 甲局, aliases: [甲], renamed-to: 乙局}',
    '- {name: 乙局, renamed-to: 丙局, parent: 甲局}',
    '- {name: 丙局, renamed-to: 甲}',
    '- {name: 丁局, parent: 丁局}',
    '- {name: 戊局, parent: 丁局, renamed-to: 甲局}',
  ].join('\n')
  const {diagnostics} = parseDepartments(text)
  assert.deepEqual(
    diagnostics.map(({ruleId, line, actual}) => [ruleId, line, actual]),
    [
      ['departments-wrong-type', 4, '丁局'],
      ['departments-wrong-type', 3, '甲'],
    ],
  )
})
