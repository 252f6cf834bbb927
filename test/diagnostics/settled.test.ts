import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildArchive} from '../../src/archive/index.ts'
import {diagnostic} from '../../src/diagnostics/diagnostic.ts'
import {withoutSettled} from '../../src/diagnostics/settled.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {source} from '../archive/make.ts'

test('what an editor looked at is not reported again: of a line, of a rule; an error stays', () => {
  const at = (line: number) => ({at: {start: {line, column: 1}, end: {line, column: 1}}})
  const found = [
    diagnostic('a.txt', 'jump-orphan', 'of a line', at(3)),
    diagnostic('a.txt', 'jump-orphan', 'of another', at(4)),
    diagnostic('a.txt', 'issue-merged', 'of the file'),
    diagnostic('b.txt', 'issue-merged', 'of another file'),
    diagnostic('a.txt', 'line-too-long', 'an error', at(3)),
  ]
  const left = withoutSettled(found, (path) =>
    path === 'a.txt' ? {settled: ['issue-merged', 'line-too-long'], settledLines: [3]} : undefined,
  )
  assert.deepEqual(
    left.map(({reason}) => reason),
    ['of another', 'of another file', 'an error'],
  )
})

test('a word that is no rule is an error wherever it is written', () => {
  const cases = [
    {path: 'a.txt', text: '---\nsettled: [issue-mergd]\n---\n新桥\n'},
    {path: 'a.md', text: '---\nsettled: issue-mergd\n---\n新桥\n'},
    {path: 'a.txt', text: '新桥\n', fixes: {path: 'a.fixes.yaml', text: 'settled:\n  - issue-mergd\n'}},
  ]
  for (const each of cases) {
    const [found] = parseBulletin(each).diagnostics.filter(({severity}) => severity === 'error')
    assert.match(found?.reason ?? '', /^Unexpected rule issue-mergd in settled, expected issue-merged$/)
  }
})

test('an issue that follows the one before has no gap, and a date that is settled needs no other', () => {
  const days = ['2024-03-01', '2024-03-08', '2024-03-15']
  const run = (follows: string) =>
    buildArchive(
      days.map((day, at) =>
        source(`${day}.txt`, [{headline: day}], {number: String([1, 5, 6][at]), ...(at === 1 && {follows})}),
      ),
      [],
    )
  assert.equal(run('2024-03-01').irregularities.length, 0)
  assert.equal(run('2024-02-23').irregularities.length, 1)
  const {tree, diagnostics} = parseBulletin({path: 'a.md', text: '---\ndateSettled: 2024-03-16\n---\n新桥\n'})
  const archive = buildArchive([{path: '2024-03-15.md', text: '', tree}], [])
  assert.deepEqual(
    [...diagnostics, ...archive.diagnostics].map(({ruleId}) => ruleId).filter((id) => id.startsWith('issue-date')),
    [],
  )
  assert.equal(archive.issues[0]?.date, '2024-03-16')
})
