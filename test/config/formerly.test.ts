import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseConfig} from '../../src/config/parse.ts'

function said(text: string): ReadonlyArray<string> {
  return parseConfig(text).diagnostics.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`)
}

test('former titles are read, each with its days', () => {
  const text =
    'title: 浔溪日报\nformerly:\n  - title: 浔溪通讯\n    until: 1956-06\n  - {title: 浔溪报, from: 1956-07-01, until: 1983}\n'
  const {config, diagnostics} = parseConfig(text)
  assert.deepEqual(config.formerly, [
    {title: '浔溪通讯', from: undefined, until: '1956-06'},
    {title: '浔溪报', from: '1956-07-01', until: '1983'},
  ])
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(parseConfig('title: 浔溪日报\nformerly:\n').config.formerly, [])
})

test('what is wrong with one is said with line and column, and the others stand', () => {
  assert.deepEqual(said('formerly: 浔溪报\n'), ['1:11 config-wrong-type'])
  assert.deepEqual(said('formerly:\n  - 浔溪报\n'), ['2:5 config-wrong-type'])
  assert.deepEqual(said('formerly:\n  - title: 浔溪报\n'), ['2:5 config-wrong-type'])
  assert.deepEqual(said('formerly:\n  - until: 1983\n'), ['2:5 config-wrong-type'])
  assert.deepEqual(said('formerly:\n  - title: 浔溪报\n    untl: 1983\n    from: 1956\n'), ['3:5 config-unknown-key'])
  assert.deepEqual(said('formerly:\n  - title: 浔溪报\n    until: 去年\n')[0], '3:12 config-wrong-type')
  const {config} = parseConfig('formerly:\n  - title: 甲报\n  - title: 乙报\n    until: 1983\n')
  assert.deepEqual(config.formerly, [{title: '乙报', from: undefined, until: '1983'}])
})
