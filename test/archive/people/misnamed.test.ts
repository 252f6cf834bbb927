import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findMisnamed} from '../../../src/archive/people/misnamed.ts'
import {parseDepartments} from '../../../src/config/departments.ts'
import {parsePeople} from '../../../src/config/people.ts'
import {archiveOf} from '../make.ts'

test('an office that is mistyped in a list is told from one that has no page', () => {
  const offices = parseDepartments(
    '- name: 区数据局\n  parent: 区政府\n  renamed-to: 区政务服局\n- name: 区水利局\n  parent: 区农业农村委\n',
  )
  const people = parsePeople('- name: 王芳\n  office: 区才政局\n- name: 李明\n  office: 区财政局\n')
  const archive = archiveOf([{headline: '区财政局：账单', paragraphs: ['区政务服务局到场。']}], offices.entries)
  assert.deepEqual(
    findMisnamed([...offices.references, ...people.references], offices.entries, archive).map(
      ({file, line, column, actual, expected}) => `${file}:${line}:${column} ${actual} ${expected}`,
    ),
    ['content/departments.yaml:3:15 区政务服局 区政务服务局', 'content/people.yaml:2:11 区才政局 区财政局'],
  )
})
