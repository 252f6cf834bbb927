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

test('a front matter that nobody closed is read as far as its keys go, and found', () => {
  const text = '---\ndate: 2024-05-10\nnumber: 5\n\n新桥通到厂门口\n本报讯 新桥昨天开通，工人们骑车从桥上过。\n'
  assert.deepEqual(found(text), [['front-matter-invalid', 3]])
  assert.equal(parseBulletin({path: 'a.txt', text}).tree.issue.date, '2024-05-10')
  assert.deepEqual(found('---\n新桥通到厂门口\n本报讯 新桥昨天开通，工人们骑车从桥上过。\n'), [])
})

test('a key that is nearly one is said to be that', () => {
  const {diagnostics} = parseBulletin({path: 'a.txt', text: '---\nnumebr: 5\n---\n新桥通到厂门口\n新桥开通了。\n'})
  assert.match(diagnostics[0]?.reason ?? '', /expected number$/)
})
