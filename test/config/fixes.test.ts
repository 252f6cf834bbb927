import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseFixes} from '../../src/config/fixes.ts'

function messagesOf(text: string): ReadonlyArray<string> {
  return parseFixes(text, 'a.fixes.yaml').diagnostics.map(
    ({line, column, severity, ruleId, reason}) => `${line}:${column} ${severity} ${ruleId} ${reason}`,
  )
}

test('a list of fixes, each with its place', () => {
  const {fixes, diagnostics} = parseFixes(
    `- between: 享受到便捷的 | 交通设施
  do: join
- between: [甲|乙, 丙]
  do: article
- at: 党建小站
  nth: 2
  do: column
`,
    'a.fixes.yaml',
  )
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(fixes, {
    facts: {},
    list: [
      {
        find: {between: ['享受到便捷的', '交通设施'], do: 'join'},
        nth: undefined,
        place: {file: 'a.fixes.yaml', line: 1, column: 3},
      },
      {
        find: {between: ['甲|乙', '丙'], do: 'article'},
        nth: undefined,
        place: {file: 'a.fixes.yaml', line: 3, column: 3},
      },
      {find: {at: '党建小站', do: 'column'}, nth: 2, place: {file: 'a.fixes.yaml', line: 5, column: 3}},
    ],
  })
})

test('what the issue is, as it is written, and fixes', () => {
  const {fixes, diagnostics} = parseFixes('date: 2024-05-24\npage: 02\nfixes:\n  - {at: 2024, do: headline}\n', 'a')
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(fixes.facts, {date: '2024-05-24', dateSource: 'front-matter', page: '02'})
  assert.deepEqual(
    fixes.list.map(({find}) => find),
    [{at: '2024', do: 'headline'}],
  )
})

test('nothing is nothing', () => {
  for (const text of ['', '# 还没有\n', 'fixes:\n', '[]\n']) {
    assert.deepEqual(parseFixes(text, 'a'), {fixes: {facts: {}, list: []}, diagnostics: []}, text)
  }
})

test('what is wrong is named with its place and with what was meant', () => {
  assert.deepEqual(messagesOf('- at: 甲\n  do: headlin\n'), [
    '2:7 error fixes-wrong-type Unexpected do: headlin, expected headline',
  ])
  assert.deepEqual(messagesOf('- at: 甲\n  do: headline\n  nht: 1\n'), [
    '3:3 warning fixes-unknown-key Unexpected field nht, expected nth',
  ])
  assert.deepEqual(messagesOf('dat: 2024-05-24\n'), [
    '1:1 warning fixes-unknown-key Unexpected field dat, expected date',
  ])
  assert.deepEqual(messagesOf('- at: 甲\n'), [
    '1:3 error fixes-wrong-type Unexpected fix without do, expected one of headline, subheading, column, byline, caption, paragraph, article, notice, furniture',
  ])
  assert.deepEqual(messagesOf('- do: join\n'), [
    '1:3 error fixes-wrong-type Unexpected fix without one place, expected either `at` or `between`',
  ])
  assert.deepEqual(messagesOf('- between: 甲\n  do: join\n'), [
    '1:12 error fixes-wrong-type Unexpected value for between, expected the texts on both sides of the gap as in `甲 | 乙`',
  ])
  assert.deepEqual(messagesOf('- at: 甲\n  do: column\n  nth: 0\n'), [
    '3:8 error fixes-wrong-type Unexpected 0 for nth, expected a number from 1',
  ])
  assert.deepEqual(messagesOf('- 甲\n'), [
    '1:3 error fixes-wrong-type Unexpected a string, expected a fix as in `at: …` and `do: …`',
  ])
  assert.deepEqual(messagesOf('甲\n'), [
    '1:1 error fixes-wrong-type Unexpected a string, expected a list of fixes as in `- at: …`',
  ])
  assert.match(messagesOf('- at: [甲\n').join(), /^\d:\d+ error fixes-invalid-yaml /)
})
