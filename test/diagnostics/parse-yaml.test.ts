import assert from 'node:assert/strict'
import test from 'node:test'
import {faultOfText, parseYaml} from '../../src/diagnostics/parse-yaml.ts'
import {unknownKey} from '../../src/diagnostics/unknown-key.ts'

const wrong: ReadonlyArray<readonly [what: string, text: string, place: string, inChinese: RegExp]> = [
  ['a full-width colon', 'a: 1\ntitle：临河日报\nb: 2\n', '2:6', /冒号要用半角/],
  ['a tab', 'a:\n\tb: 1\n', '2:1', /制表符/],
  ['a key twice', 'a: 1\na: 2\n', '2:1', /写了两次/],
  ['a quotation mark that is open', 'a: "甲\n', '2:1', /缺一个符号/],
  ['a sign that nothing begins with', 'a: @甲\n', '1:4', /加引号/],
  ['what has no words of its own', 'a: &x &y 1\n', '1:7', /不是合格的 YAML/],
]

for (const [what, text, place, inChinese] of wrong) {
  test(`what is wrong is said with its place in both languages: ${what}`, () => {
    const {contents, faults, placeAt} = parseYaml(text)
    assert.equal(contents, undefined)
    const [fault] = faults
    assert.ok(fault)
    const {line, column} = placeAt(fault.offset)
    assert.equal(`${line}:${column}`, place)
    assert.match(fault.inChinese, inChinese)
    assert.match(fault.reason, /^Unexpected /)
  })
}

test('what follows from a fault is none of its own', () => {
  const linesOf = (text: string) => {
    const {faults, placeAt} = parseYaml(text)
    return faults.map(({offset}) => placeAt(offset).line)
  }
  assert.deepEqual(linesOf('a: ]]]\nb: 1\nc: 2\n'), [1])
  assert.deepEqual(linesOf('a: @x @y: z\nb: 1\n'), [1])
  assert.deepEqual(linesOf('a: 1\na: 2\nb: 3\nb: 4\n'), [2, 4])
})

test('where fields were meant, a text is a colon that is wrong', () => {
  const text = 'title：临河日报\n'
  const {contents, faults} = parseYaml(text)
  assert.deepEqual(faults, [])
  assert.equal(faultOfText(text, contents)?.key, 'title')
  const prose = parseYaml('只是一句话\n')
  assert.equal(faultOfText('只是一句话\n', prose.contents), undefined)
})

test('nothing at all is no fault', () => {
  const {contents, faults} = parseYaml('# 还没有写\n')
  assert.equal(contents, undefined)
  assert.deepEqual(faults, [])
})

test('an unknown key names the one that was meant, else all', () => {
  assert.deepEqual(unknownKey('titel', ['title', 'url'], ' in formerly'), {
    reason: 'Unexpected key titel in formerly, expected title',
    inChinese: '不认识“titel”，是不是 title？',
    actual: 'titel',
    expected: 'title',
  })
  assert.deepEqual(unknownKey('刊名', ['title', 'url']), {
    reason: 'Unexpected key 刊名, expected one of title, url',
    inChinese: '不认识“刊名”，可以是 title、url',
    actual: '刊名',
  })
})
