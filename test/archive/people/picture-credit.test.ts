import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildArchive} from '../../../src/archive/index.ts'
import {photographersOf} from '../../../src/archive/people/picture-credit.ts'
import {parseBulletin} from '../../../src/parse/index.ts'

test('a line beside a picture names who took it, where it says so outright', () => {
  for (const [credit, ...names] of [
    ['戴望川 摄', '戴望川'],
    ['戴望川摄', '戴望川'],
    ['摄影：苏砚秋、古丽娜·艾山', '苏砚秋', '古丽娜·艾山'],
    ['（本报记者 王芳 摄）', '王芳'],
    ['摄影 通讯员 翟青', '翟青'],
    ['区文旅局 供图'],
    ['资料图片'],
    ['戴望川'],
    ['新桥合龙那天在东岸拍摄'],
    [''],
  ] as const)
    assert.deepEqual(photographersOf(credit ?? ''), names, credit)
})

test('who is named only beside a picture is one of the article’s authors, and has a page', () => {
  const path = '2024-03-15.txt'
  const text = '新桥合龙\n\n本报讯（记者 苏砚秋）3月12日，砚湖新桥合龙。\n\n![新桥](bridge.jpg "戴望川 摄")\n'
  const archive = buildArchive([{path, text, tree: parseBulletin({path, text}).tree}], [])
  const people = new Map(
    archive.people.map(({id, name, roles}) => [id, `${name} ${roles.map(({role}) => role).join()}`]),
  )
  assert.deepEqual(
    archive.articles[0]?.byline.map(({person}) => people.get(person)),
    ['苏砚秋 记者', '戴望川 摄影'],
  )
})
