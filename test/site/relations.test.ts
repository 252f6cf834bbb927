import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {createRenderer} from '../../src/render/index.ts'
import {buildSite} from '../../src/site/index.ts'
import {archiveOf, entry} from '../archive/make.ts'
import {archiveOf as readArchive} from '../search/archive.ts'
import {printFiles} from './print-files.ts'
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

test('an article that was corrected twice says by which day’s papers: on its page, in the text and in the book that are taken away', () => {
  const archive = readArchive({
    '2024-03-01.txt': '# 新桥合龙\n\n本报讯 桥长三百米，工期两年。\n',
    '2024-03-08.txt': '# 更正\n\n本报3月1日《新桥合龙》一文，“三百米”应为“二百米”。\n',
    '2024-03-15.txt': '# 更正\n\n本报3月1日《新桥合龙》一文，“两年”应为“三年”。\n',
  })
  const render = createRenderer(packageTemplates())
  const pages = new Map(
    buildSite({archive, config: bareConfig, pages: []}).map((page) => [page.path as string, render(page)]),
  )
  const said = (path: string) =>
    [...(pages.get(path) ?? '').matchAll(/<p class="origin">(.*?)<\/p>/g)].map(([, line = '']) =>
      line.replace(/<a href="([^"]*)">(.*?)<\/a>/, '$2 → $1').replace(/<[^>]*>/g, ''),
    )
  assert.deepEqual(said('2024/03/01/1.html'), [
    '本文有更正：更正 → ../08/1.html（2024年3月8日）',
    '本文有更正：更正 → ../15/1.html（2024年3月15日）',
  ])
  assert.deepEqual(said('2024/03/15/1.html'), ['更正：新桥合龙 → ../01/1.html（2024年3月1日）'])

  const files = printFiles(archive, {...bareConfig, url: 'https://example.org/'})
  const text = strFromU8(files.get('2024/03/01/issue.txt') ?? new Uint8Array())
  const [chapter] = Object.entries(unzipSync(files.get('2024/03/01/issue.epub') ?? new Uint8Array())).flatMap(
    ([path, bytes]) => (path.endsWith('2024-03-01.xhtml') ? [strFromU8(bytes)] : []),
  )
  for (const day of ['08', '15']) {
    const address = `https://example.org/2024/03/${day}/1.html`
    const words = `本文有更正，见 2024年3月${Number(day)}日`
    assert.ok(text.includes(`（${words}）${address}\n`), text)
    assert.ok(chapter?.includes(`<p class="place"><a href="${address}">${words}</a></p>`), chapter)
  }
})
