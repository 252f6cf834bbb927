import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../../src/parse/index.ts'

const found = (text: string) => parseBulletin({path: 'a.txt', text}).diagnostics.map(({ruleId, line}) => [ruleId, line])

test('an alias in front matter is a finding, or nothing, and never a failure', () => {
  assert.deepEqual(found('---\n*别名*名\n---\n'), [])
  assert.deepEqual(
    found('---\ndate: *别名\n---\n新桥通车\n').filter(([ruleId]) => ruleId === 'front-matter-invalid'),
    [['front-matter-invalid', 2]],
  )
  const twice = '---\ntitle: &a 砚湖时报\npage: *a\n---\n新桥通车\n'
  assert.deepEqual(
    found(twice).filter(([ruleId]) => ruleId === 'front-matter-invalid'),
    [['front-matter-invalid', 3]],
  )
})

test('what is no text is a finding on its line', () => {
  const text = '---\nnumber: 128\ndate:\npage: [1, 2]\n[甲]: 乙\n---\n新桥通车\n'
  assert.deepEqual(
    found(text).filter(([ruleId]) => String(ruleId).startsWith('front-matter')),
    [
      ['front-matter-invalid', 3],
      ['front-matter-invalid', 4],
      ['front-matter-unknown-key', 5],
    ],
  )
})
