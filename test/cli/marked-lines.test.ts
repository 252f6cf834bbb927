import assert from 'node:assert/strict'
import {test} from 'node:test'
import {markedLines} from '../../src/cli/marked-lines.ts'
import {type Diagnostic, diagnostic} from '../../src/diagnostics/diagnostic.ts'

function found(line: number, column: number, actual?: string): Diagnostic {
  const start = {line, column}
  return diagnostic('content/a.yaml', 'departments-duplicate', 'Unexpected', {
    at: {start, end: start},
    ...(actual !== undefined && {actual}),
  })
}

test('the mark stands below what is meant, however wide that is', () => {
  const names = {first: 9, lines: ['- name: 区财政局', '- name: 区财政局', '']}
  assert.deepEqual(markedLines(names, found(10, 9, '区财政局')), [
    ' 9 | - name: 区财政局',
    '10 | - name: 区财政局',
    '   |         ^^^^^^^^',
    '11 |',
  ])
  // Where only the place is known, the rest of the line is meant; at the end of a file, where it would go on.
  assert.deepEqual(markedLines({first: 1, lines: ['title: [', '']}, found(1, 8)), [
    '1 | title: [',
    '  |        ^',
    '2 |',
  ])
  assert.deepEqual(markedLines({first: 1, lines: ['title: [', '']}, found(2, 1)), ['1 | title: [', '2 |', '  | ^'])
})

test('a long line is cut between characters', () => {
  for (const before of [100, 101]) {
    const lines = [`${'a'.repeat(before % 2)}${'𬶏'.repeat(50)}${'错'}${'𬶏'.repeat(50)}`]
    const [row = ''] = markedLines({first: 1, lines}, found(1, before + 1, '错'))
    assert.match(row, /^1 \| …𬶏+错𬶏+$/u)
  }
})

test('of a long line what is near is shown; what would steer a terminal is not', () => {
  const [row = '', mark = ''] = markedLines({first: 1, lines: [`${'字'.repeat(200)}错\u001b[2J`]}, found(1, 201, '错'))
  assert.equal(row, `1 | …${'字'.repeat(30)}错\ufffd[2J`)
  assert.equal(mark, `  | ${' '.repeat(62)}^^`)
})
