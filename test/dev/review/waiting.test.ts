import assert from 'node:assert/strict'
import {test} from 'node:test'
import {check} from '../../../src/build/check.ts'
import {isAsked} from '../../../src/dev/review/asked.ts'
import {waiting} from '../../../src/dev/review/waiting.ts'
import {makeWorkspace} from '../../build/make-workspace.ts'
import {doubtfulPage} from './doubtful.ts'
import {open} from './open-desk.ts'

const signed = (name: string) => `湖边添了一盏灯\n\n3月15日，砚湖边添了一盏灯，照着下船的路。\n\n（${name}）\n`

test('check says how much the desk asks, as the desk lists it', async () => {
  for (const tree of [
    {'2024-03-15.txt': doubtfulPage(3)},
    {'2024-03-15.txt': signed('贺知行'), '2024-03-22.txt': signed('贺知衡'), 'site.yaml': 'titel: 白渚报\n'},
    {'2024-03-15.txt': signed('贺知行'), 'people.yaml': '- name: 贺知行\n'},
  ]) {
    const {review} = await open(tree, true)
    const workspace = makeWorkspace(tree)
    const checked = await check(workspace, '1')
    const {findings, names} = waiting(workspace.content, checked)
    const {doubts, total} = review.state()
    assert.deepEqual([findings + names, doubts.length], [total, total])
    assert.equal(names, doubts.filter(({ruleId}) => /^names?-/.test(ruleId)).length)
    // Not all that is found is asked: some of it only informs.
    assert.equal(findings, checked.diagnostics.filter(({ruleId}) => isAsked(ruleId)).length)
  }
})
