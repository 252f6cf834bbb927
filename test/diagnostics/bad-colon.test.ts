import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseDepartments} from '../../src/config/departments.ts'
import {parseConfig} from '../../src/config/parse.ts'
import {parsePeople} from '../../src/config/people.ts'
import {findBadColon} from '../../src/diagnostics/bad-colon.ts'
import type {Diagnostic} from '../../src/diagnostics/diagnostic.ts'
import {readFixes} from '../../src/parse/fixes/fixes.ts'
import {parseBulletin} from '../../src/parse/index.ts'

const inChinese = (key: string) => `冒号要用半角“: ”，后面空一格，如“${key}: …”`
const said = (found: ReadonlyArray<Diagnostic>) =>
  found.filter(({ruleId}) => ruleId.endsWith('invalid-yaml') || /^(?:fixes|front-matter)-invalid/.test(ruleId))
const briefly = (found: ReadonlyArray<Diagnostic>) =>
  said(found).map(({line, column, inChinese: own}) => `${line}:${column} ${own}`)
const source = (path: string, text: string) => briefly([...parseBulletin({path, text}).diagnostics])

for (const [text, place, key] of [
  ['title：临河日报\n', '1:6', 'title'],
  ['title: 临河日报\nplace：临河\n', '2:6', 'place'],
  ['place：临河\ntitle: 临河日报\n', '1:6', 'place'],
  ['place:临河\ntitle: 临河日报\n', '1:6', 'place'],
  ['title:临河日报\n', '1:6', 'title'],
  ['title ： 临河日报\n', '1:7', 'title'],
] as const)
  test(`a colon that is none in site.yaml is named with its place: ${JSON.stringify(text)}`, () => {
    const {diagnostics, config} = parseConfig(text)
    assert.deepEqual(briefly(diagnostics), [`${place} ${inChinese(key)}`])
    assert.equal(diagnostics.length, 1)
    assert.equal(config.title, '本报')
  })

test('a key without a colon', () => {
  const {diagnostics} = parseConfig('title 临河日报\n')
  assert.deepEqual(briefly(diagnostics), [`1:6 “title”后面缺冒号；${inChinese('title')}`])
  assert.match(diagnostics[0]?.reason ?? '', /^Unexpected text behind title, expected “: ”/)
})

test('the same in lists of people and departments', () => {
  assert.deepEqual(briefly(parsePeople('- name：陈立新\n').diagnostics), [`1:7 ${inChinese('name')}`])
  assert.deepEqual(briefly(parsePeople('- name: 陈立新\n  office：记者\n').diagnostics), [`2:9 ${inChinese('office')}`])
  assert.deepEqual(briefly(parseDepartments('- name: 县财政局\n- name：县民政局\n').diagnostics), [
    `2:7 ${inChinese('name')}`,
  ])
})

test('the same in fixes and at the head of a file', () => {
  const fixes = (text: string) => briefly(readFixes({path: 'a.fixes.yaml', text}).diagnostics)
  assert.deepEqual(fixes('date：2024-03-15\n'), [`1:5 ${inChinese('date')}`])
  assert.deepEqual(fixes('- at：渡口\n  do: headline\n'), [`1:5 ${inChinese('at')}`])
  assert.deepEqual(fixes('- at：渡口\n'), [`1:5 ${inChinese('at')}`])
  const head = '---\ndate：2024-03-15\n---\n\n新桥通车\n'
  assert.deepEqual(source('a.txt', head), [`2:5 ${inChinese('date')}`])
  assert.deepEqual(source('a.md', head), [`2:5 ${inChinese('date')}`])
  const second = '---\nnumber: 3\ndate：2024-03-15\n---\n\n新桥通车\n'
  assert.deepEqual(source('a.txt', second), [`3:5 ${inChinese('date')}`])
  assert.deepEqual(source('a.md', second), [`3:5 ${inChinese('date')}`])
})

test('text between two rules that names no key of ours is left alone', () => {
  assert.deepEqual(source('a.txt', '---\nABC 新闻：一则\n---\n\n新桥通车\n'), [])
})

test('an address, a comment and a text in quotes have no such colon', () => {
  for (const text of ['https://example.org/', '# title：甲', '"title：甲"', '甲：乙', ''])
    assert.equal(findBadColon(text), undefined)
})
