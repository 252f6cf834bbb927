import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {addEntries} from '../../src/config/add-entries.ts'
import {parseDepartments} from '../../src/config/departments.ts'

const text = '# 单位名录\n- name: 区财政局   # 老大\n  aliases: [ 财政局,砚湖财政局 ]\n\n# 街道\n- {name: 听荷街道}\n'

test('what stands there stays to the byte, and the new entries follow', () => {
  const added = addEntries(text, [{name: '区图书馆', aliases: undefined, kind: '场馆'}])
  assert.equal(added, `${text}- name: 区图书馆\n  kind: 场馆\n`)
  assert.equal(addEntries(text, []), text)
})

test('an empty file, one of comments, an indented list and one in a line are added to', () => {
  const names = (before: string) =>
    parseDepartments(addEntries(before, [{name: '甲局'}, {name: '- 乙: 局', aliases: ['#丙', '丁局']}])).entries.map(
      ({name}) => name,
    )
  assert.deepEqual(names(''), ['甲局', '- 乙: 局'])
  assert.deepEqual(names('# 还没有\n'), ['甲局', '- 乙: 局'])
  assert.deepEqual(names('  - name: 戊局\n    kind: 局办'), ['戊局', '甲局', '- 乙: 局'])
  assert.deepEqual(names('[{name: 戊局}]\n'), ['戊局', '甲局', '- 乙: 局'])
})

test('a file of Windows stays one', () => {
  const [entries, name] = [[{name: '乙局', aliases: ['丙局']}], '- name: 甲局']
  const added = '- name: 乙局\r\n  aliases:\r\n    - 丙局\r\n'
  assert.equal(addEntries(`# 名录\r\n${name}\r\n`, entries), `# 名录\r\n${name}\r\n${added}`)
  assert.equal(addEntries(`\ufeff# 名录\r\n${name}`, entries), `\ufeff# 名录\r\n${name}\r\n${added}`)
  assert.equal(addEntries('[{name: 甲局}]\r\n', [{name: '乙局'}]), '[{name: 甲局}, {name: 乙局}]\r\n')
})

test('a file that is no list is left alone', () => {
  assert.equal(addEntries('name: 甲局\n', [{name: '乙局'}]), undefined)
  assert.equal(addEntries('- name: [\n', [{name: '乙局'}]), undefined)
})

test('any names come back as they were', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.string({minLength: 1}).filter((name) => name.trim() === name && name !== ''),
        {maxLength: 5},
      ),
      (names) => {
        const {entries} = parseDepartments(
          addEntries(
            text,
            names.map((name) => ({name})),
          ),
        )
        assert.deepEqual(
          entries.slice(2).map(({name}) => name),
          names.filter((name) => !['区财政局', '财政局', '砚湖财政局', '听荷街道'].includes(name)),
        )
      },
    ),
  )
})
