import assert from 'node:assert/strict'
import {test} from 'node:test'
import {addAlias} from '../../src/config/add-alias.ts'
import {parseDepartments} from '../../src/config/departments.ts'

const cases: ReadonlyArray<readonly [what: string, before: string, after: string]> = [
  [
    'a file of Windows',
    '- name: 区统计局\r\n  kind: 局办\r\n',
    '- name: 区统计局\r\n  aliases: [统计局]\r\n  kind: 局办\r\n',
  ],
  ['a new entry', '', '- name: 区统计局\n  aliases:\n    - 统计局\n'],
  [
    'an entry without aliases',
    '- name: 区统计局 # 老名\n  kind: 局办\n',
    '- name: 区统计局 # 老名\n  aliases: [统计局]\n  kind: 局办\n',
  ],
  ['a list in one line', '- name: 区统计局\n  aliases: [甲局]\n', '- name: 区统计局\n  aliases: [甲局, 统计局]\n'],
  ['an empty list', '- name: 区统计局\n  aliases: []\n', '- name: 区统计局\n  aliases: [统计局]\n'],
  [
    'a list of lines, and more behind it',
    '- name: 区统计局\n  aliases:\n    - 甲局 # 旧称\n  kind: 局办\n\n# 其他\n- name: 区财政局\n',
    '- name: 区统计局\n  aliases:\n    - 甲局 # 旧称\n    - 统计局\n  kind: 局办\n\n# 其他\n- name: 区财政局\n',
  ],
  ['one alias that is no list', '- name: 区统计局\n  aliases: 甲局\n', '- name: 区统计局\n  aliases: [甲局, 统计局]\n'],
  ['aliases without any', '- name: 区统计局\n  aliases:\n', '- name: 区统计局\n  aliases: [统计局]\n'],
  ['an entry in one line', '- {name: 区统计局}\n', '- {name: 区统计局, aliases: [统计局]}\n'],
  ['an alias of its own', '- name: 某局\n  aliases: [区统计局]\n', '- name: 某局\n  aliases: [区统计局, 统计局]\n'],
  ['no line end at the end', '- name: 区统计局', '- name: 区统计局\n  aliases: [统计局]\n'],
]

for (const [what, before, after] of cases) {
  test(`an alias is added to ${what}, and the rest stays to the byte`, () => {
    const added = addAlias(before, '区统计局', '统计局')
    assert.equal(added, after)
    const {entries, diagnostics} = parseDepartments(added)
    assert.deepEqual(diagnostics, [])
    assert.ok(entries.some(({name, aliases}) => [name, ...aliases].includes('区统计局') && aliases.includes('统计局')))
  })
}

test('a name with marks in it is quoted, and what is no list is left alone', () => {
  assert.match(addAlias('- name: 甲\n', '甲', 'a: b') ?? '', /aliases: \["a: b"\]/)
  assert.equal(addAlias('name: 甲\n', '甲', '乙'), undefined)
  assert.equal(addAlias('- [\n', '甲', '乙'), undefined)
})

test('a name that looks like several is quoted, and read again as one', () => {
  const text = addAlias('- name: 区文旅局\n', '区文旅局', '区文化、旅游局')
  assert.deepEqual(parseDepartments(text ?? '').diagnostics, [])
  assert.deepEqual(parseDepartments(text ?? '').entries[0]?.aliases, ['区文化、旅游局'])
})
