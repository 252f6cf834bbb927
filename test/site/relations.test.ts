import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createRenderer} from '../../src/render/index.ts'
import {buildSite} from '../../src/site/index.ts'
import {archiveOf, entry} from '../archive/make.ts'
import {bareConfig} from './sample-archive.ts'
import {packageTemplates} from './templates.ts'

test('an office’s page says whose it is, what is its own, what it was and what it became', () => {
  const registry = [
    {...entry('区卫计委'), renamedTo: '区卫健委', until: '2019-03'},
    {...entry('区卫健委'), parent: '区政府', from: '2019-03'},
    {...entry('区疾控中心'), parent: '区卫健委'},
    {...entry('区妇幼保健院'), parent: '区卫健委'},
  ]
  const archive = archiveOf(
    [{headline: '义诊', paragraphs: ['区卫计委、区卫健委、区疾控中心、区妇幼保健院一同义诊。']}],
    registry,
  )
  const site = buildSite({archive, config: bareConfig, pages: []})
  const pageOf = (name: string) => site.find((page) => page.template === 'department' && page.props.name === name)
  const relationsOf = (name: string) => {
    const page = pageOf(name)
    assert.ok(page?.template === 'department')
    return page.props.relations.map(({label, offices}) => [
      label,
      ...offices.map((office) => [office.label, office.path]),
    ])
  }
  const path = (name: string) => archive.departments.find((each) => each.name === name)?.path
  assert.deepEqual(relationsOf('区卫健委'), [
    ['隶属', ['区政府', undefined]],
    ['下设', ['区妇幼保健院', path('区妇幼保健院')], ['区疾控中心', path('区疾控中心')]],
    ['原为', ['区卫计委', path('区卫计委')]],
  ])
  assert.deepEqual(relationsOf('区卫计委'), [['后更名为', ['区卫健委', path('区卫健委')]]])
  const page = pageOf('区卫健委')
  assert.ok(page)
  assert.match(
    createRenderer(packageTemplates())(page),
    /2019年起 隶属：区政府 下设：<a href="[^"]*">区妇幼保健院<\/a>、<a href="[^"]*">区疾控中心<\/a> 原为：<a href/,
  )
})
