import assert from 'node:assert/strict'
import {test} from 'node:test'
import {diagnostic} from '../../src/diagnostics/diagnostic.ts'
import {inReadingOrder} from '../../src/diagnostics/reading-order.ts'
import {report} from '../../src/diagnostics/reporter.ts'

const at = {start: {line: 3, column: 2}, end: {line: 3, column: 4}}
const found = diagnostic('content/a.txt', 'jump-ambiguous', 'Unexpected second jump, expected one', {
  at,
  actual: '（下转\n第３版）',
  expected: '第2版',
  note: '请核对。',
  cause: {file: 'content/b.txt', line: 1, column: 1, reason: 'the first one'},
})

test('a finding says where, how bad, what, by which rule, and what to do', () => {
  assert.equal(
    report([found], {color: false, language: 'en', place: (file) => `../site/${file}`}),
    [
      '../site/content/a.txt:3:2  warning  Unexpected second jump, expected one  jump-ambiguous',
      '    | （下转⏎第３版）',
      '    = 第2版',
      '    → See which of the two goes on there, and mend the line of the other.',
      '    ../site/content/b.txt:1:1  the first one',
      '',
    ].join('\n'),
  )
})

test('where the rule’s remedy is not what to do, the finding says it in either language', () => {
  const ignored = diagnostic('old/a.xls', 'file-ignored', 'R', {note: '另存。', noteInEnglish: 'Save it anew.'})
  for (const [language, note] of [
    ['en', 'Save it anew.'],
    ['zh', '另存。'],
  ] as const)
    assert.match(report([ignored], {color: false, language}), new RegExp(`^    → ${note}$`, 'm'))
})

test('a finding on a whole file has no line', () => {
  assert.equal(
    report([diagnostic('a.txt', 'file-empty', 'R')], {color: false, language: 'en'}),
    'a.txt  error  R  file-empty\n    → Paste the text of the issue into it, or delete the file.\n',
  )
})

test('what a source holds does not steer the terminal', () => {
  const hostile = diagnostic('a\u001b]0;x\u0007.txt', 'file-empty', 'R', {actual: '\u001b[2J\u202eabc'})
  assert.match(
    report([hostile], {color: false, language: 'en'}),
    /^a\uFFFD\]0;x\uFFFD\.txt {2}error {2}R {2}file-empty\n {4}\| \uFFFD\[2J\uFFFDabc\n/,
  )
})

test('a long text is cut between characters', () => {
  for (const actual of ['𬶏'.repeat(130), `a${'𬶏'.repeat(130)}`]) {
    const said = report([diagnostic('a.txt', 'file-empty', 'R', {actual})], {color: false, language: 'en'})
    assert.match(said, /^ {4}\| a?𬶏+…$/mu)
  }
})

test('colour marks the severity only', () => {
  assert.ok(report([found], {color: true, language: 'en'}).includes(':3:2  \u001b[33mwarning\u001b[39m  Unexpected'))
})

test('they are read by file and place', () => {
  const whole = diagnostic('content/a.txt', 'file-empty', 'R')
  const other = diagnostic('content/B.txt', 'file-empty', 'R')
  assert.deepEqual(inReadingOrder([found, whole, other]), [other, whole, found])
})
