import assert from 'node:assert/strict'
import {test} from 'node:test'
import {addFix, setFact, setFactInFront} from '../../../src/dev/review/write-fixes.ts'

const fix = {between: '甲 | 乙', do: 'join', nth: undefined}
const entry = '- between: 甲 | 乙\n  do: join\n'

test('a fix is added behind those that are there', () => {
  const cases: ReadonlyArray<readonly [string, string]> = [
    ['', entry],
    ['# 存疑\n', `# 存疑\n${entry}`],
    ['- at: 丙 # 栏目\n  do: column\n', `- at: 丙 # 栏目\n  do: column\n${entry}`],
    ['date: 2024-03-15\n', `date: 2024-03-15\nfixes:\n  ${entry.replace('\n', '\n  ')}`],
    [
      'fixes:\n  - at: 丙\n    do: column\n\n# 日期\ndate: 2024-03-15\n',
      `fixes:\n  - at: 丙\n    do: column\n  ${entry.replace('\n', '\n  ')}\n# 日期\ndate: 2024-03-15\n`,
    ],
    [
      'date: 2024-03-15\nfixes:\n- at: 丙\n  do: column\n',
      `date: 2024-03-15\nfixes:\n- at: 丙\n  do: column\n${entry}`,
    ],
  ]
  for (const [before, after] of cases) {
    assert.equal(addFix(before, fix), after)
    // As an editor on Windows keeps it; what is new has nothing to go by.
    if (before !== '') assert.equal(addFix(onWindows(before), fix), onWindows(after))
  }
  assert.equal(addFix('- at\n', fix), undefined)
  assert.equal(addFix('[', fix), undefined)
})

test('what an issue is, is said above its fixes', () => {
  const cases: ReadonlyArray<readonly [string, string]> = [
    ['', 'date: 2024-03-15\n'],
    ['number: 12\n', 'date: 2024-03-15\nnumber: 12\n'],
    ['date: 2023-01-01 # 旧\n', 'date: 2024-03-15 # 旧\n'],
    ['# 存疑\n- at: 丙\n  do: column\n', '# 存疑\ndate: 2024-03-15\nfixes:\n- at: 丙\n  do: column\n'],
    ['  - at: 丙\n    do: column\n', 'date: 2024-03-15\nfixes:\n  - at: 丙\n    do: column\n'],
  ]
  for (const [before, after] of cases) {
    assert.equal(setFact(before, 'date', '2024-03-15'), after)
    if (before !== '') assert.equal(setFact(onWindows(before), 'date', '2024-03-15'), onWindows(after))
  }
  assert.equal(setFact('- at\n', 'date', '2024-03-15'), undefined)
})

test('what is settled is added to a list, however that is written', () => {
  const cases: ReadonlyArray<readonly [string, string]> = [
    ['', 'settled: [issue-merged]\n'],
    ['settled: jump-orphan # 旧\n', 'settled: [jump-orphan, issue-merged] # 旧\n'],
    ['settled: [jump-orphan]\nnumber: 12\n', 'settled: [jump-orphan, issue-merged]\nnumber: 12\n'],
    [
      'settled:\n  - jump-orphan\n# 期号\nnumber: 12\n',
      'settled:\n  [jump-orphan, issue-merged]\n# 期号\nnumber: 12\n',
    ],
  ]
  for (const [before, after] of cases) {
    assert.equal(setFact(before, 'settled', 'issue-merged'), after)
    if (before !== '') assert.equal(setFact(onWindows(before), 'settled', 'issue-merged'), onWindows(after))
  }
  assert.equal(setFact('', 'settled', 'no-such-rule'), undefined)
})

test('the head of an article in Markdown says it, too, and keeps its line ends', () => {
  const cases: ReadonlyArray<readonly [string, string]> = [
    ['新桥合龙。\n', '---\nfollows: 2024-03-08\n---\n\n新桥合龙。\n'],
    ['---\nnumber: 12\n---\n新桥\n', '---\nfollows: 2024-03-08\nnumber: 12\n---\n新桥\n'],
    ['---\nfollows: 2024-03-01\n---\n新桥\n', '---\nfollows: 2024-03-08\n---\n新桥\n'],
    ['---\n---\n新桥\n', '---\nfollows: 2024-03-08\n---\n新桥\n'],
  ]
  for (const [before, after] of cases) {
    assert.equal(setFactInFront(before, 'follows', '2024-03-08'), after)
    assert.equal(setFactInFront(onWindows(before), 'follows', '2024-03-08'), onWindows(after))
  }
  assert.equal(setFactInFront('---\nnumber: [\n---\n新桥\n', 'follows', '2024-03-08'), undefined)
})

function onWindows(text: string): string {
  return text.replaceAll('\n', '\r\n')
}
