import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseDepartments} from '../../src/config/departments.ts'
import {entry} from '../archive/make.ts'

const said = (text: string) =>
  parseDepartments(text).diagnostics.map(({ruleId, line, column}) => `${line}:${column} ${ruleId}`)

test('departments are read with their aliases and kinds', () => {
  assert.deepEqual(parseDepartments('- name: 区财政局\n  aliases: [砚湖财政局]\n  kind: 局办\n- name: 荻浦镇\n'), {
    entries: [entry('区财政局', ['砚湖财政局'], '局办'), entry('荻浦镇')],
    diagnostics: [],
  })
  assert.deepEqual(parseDepartments(undefined), {entries: [], diagnostics: []})
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

test('what cannot be read is an error with its place', () => {
  assert.deepEqual(said('name: 甲局\n'), ['1:1 departments-wrong-type'])
  assert.deepEqual(said('- 甲局\n'), ['1:3 departments-wrong-type'])
  assert.deepEqual(said('- kind: 局办\n'), ['1:3 departments-name-missing'])
  assert.deepEqual(said('- name: 甲局\n  alias: [乙局]\n'), ['2:3 departments-unknown-key'])
  assert.deepEqual(said('- name: 甲局\n  aliases: 乙局\n'), ['2:12 departments-wrong-type'])
  assert.deepEqual(said('- name: 甲局\n  aliases: [{a: b}]\n'), ['2:13 departments-wrong-type'])
  assert.ok(said('- name: "甲局\n').every((line) => line.endsWith('departments-invalid-yaml')))
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
