import assert from 'node:assert/strict'
import {test} from 'node:test'
import {printRegistry} from '../../src/archive/addresses/print-registry.ts'
import {readRegistry} from '../../src/archive/addresses/read-registry.ts'
import {buildArchive} from '../../src/archive/index.ts'
import type {Archive} from '../../src/archive/types.ts'
import type {ParsedSource} from '../../src/tree/types.ts'
import {source} from './make.ts'

const bridge = {headline: '新桥合龙', paragraphs: ['五月的一个早晨，白渚镇的新桥合龙了，两岸的人都站在堤上看。']}
const field = {headline: '秧田等春雨', paragraphs: ['四千亩秧田等着一场雨，柳桁镇的人把水渠又清了一遍。']}
const lamp = {headline: '路灯亮了', paragraphs: ['石埠东路的路灯全部亮了，晚上回家的人不用再打手电。']}
const school = {headline: '学校开学', paragraphs: ['镜塘小学迎来第一批学生，十二个班的孩子走进新校园。']}

test('each source of an issue has a page of its own, numbered in the order of the paths', () => {
  const archive = build([source('2024-05-24-1.txt', [bridge]), source('2024-05-24-2.txt', [field])])
  assert.deepEqual(facingOf(archive), {
    '2024-05-24-1.txt': '2024/05/24/source1.html',
    '2024-05-24-2.txt': '2024/05/24/source2.html',
  })
  assert.deepEqual(
    archive.sources.map(({articles}) => articles),
    [[{state: 'published', id: '2024/05/24/1'}], [{state: 'published', id: '2024/05/24/2'}]],
  )
})

test('without facing pages nothing of them is registered', () => {
  const archive = buildArchive([source('2024-05-24.txt', [bridge])], [])
  assert.deepEqual(facingOf(archive), {'2024-05-24.txt': undefined})
  assert.ok(![...archive.addresses.entries.keys()].some((path) => path.includes('source')))
})

test('a source that is renamed, and one put in before it, leave its page where it was', () => {
  const before = build([source('2024-05-24.txt', [bridge, field])])
  const after = build(
    [source('2024-05-24-a.txt', [lamp, school]), source('20240524-02版.txt', [bridge, field])],
    before,
  )
  assert.deepEqual(facingOf(after), {
    '2024-05-24-a.txt': '2024/05/24/source2.html',
    '20240524-02版.txt': '2024/05/24/source1.html',
  })
})

test('a source that goes to another day leaves a page that leads there, and has its own again when it comes back', () => {
  const before = build([source('2024-05-24.txt', [bridge], {date: '2024-05-24', dateSource: 'front-matter'})])
  const moved = build([source('2024-05-24.txt', [bridge], {date: '2024-05-31', dateSource: 'front-matter'})], before)
  assert.equal(facingOf(moved)['2024-05-24.txt'], '2024/05/31/source1.html')
  assert.equal(noticeAt(moved, '2024/05/24/source1.html'), 'moved 2024/05/31/source1.html')
  const back = build([source('2024-05-24.txt', [bridge], {date: '2024-05-24', dateSource: 'front-matter'})], moved)
  assert.equal(facingOf(back)['2024-05-24.txt'], '2024/05/24/source1.html')
  assert.equal(noticeAt(back, '2024/05/31/source1.html'), 'moved 2024/05/24/source1.html')
})

test('a page that the editor withdrew stays withdrawn, also when the source is renamed or of another day', () => {
  const before = build([source('2024-05-24.txt', [bridge]), source('2024-06-07.txt', [field])])
  const text = printRegistry(before.addresses).replace('source1.html\tsource', 'source1.html\twithdrawn 2025-01-02')
  for (const path of ['2024-05-24.txt', '20240524.txt', '2024-05-31.txt']) {
    const after = buildFrom([source(path, [bridge]), source('2024-06-07.txt', [field])], text)
    assert.deepEqual(facingOf(after), {[path]: undefined, '2024-06-07.txt': '2024/06/07/source1.html'})
    assert.equal(noticeAt(after, '2024/05/24/source1.html'), 'withdrawn undefined')
  }
})

test('an article that is withdrawn, one that another source has, and one that goes on elsewhere are known', () => {
  const first = source('2024-05-24-1.txt', [bridge, field, lamp])
  const second = source('2024-05-24-2.txt', [bridge, field, lamp, school])
  const before = build([first, second])
  assert.deepEqual(
    before.sources[1]?.articles.map(({state, id}) => [state, id]),
    [
      ['copy', '2024/05/24/1'],
      ['copy', '2024/05/24/2'],
      ['copy', '2024/05/24/3'],
      ['published', '2024/05/24/4'],
    ],
  )
  const text = printRegistry(before.addresses).replace('/1.html\tarticle', '/1.html\twithdrawn 2025-01-02')
  const after = buildFrom([first, second], text)
  const fates = after.sources.map(({articles}) => articles.map(({state}) => state))
  assert.deepEqual(fates, [
    ['withdrawn', 'published', 'published'],
    ['withdrawn', 'copy', 'copy', 'published'],
  ])
})

test('the order of the sources is nothing', () => {
  const sources = [
    source('2024-05-24-1.txt', [bridge]),
    source('2024-05-24-2.txt', [field]),
    source('2024-06-07.txt', [lamp]),
  ]
  assert.deepEqual(build(sources.toReversed()).sources, build(sources).sources)
})

function build(sources: ReadonlyArray<ParsedSource>, before?: Archive): Archive {
  return buildFrom(sources, before && printRegistry(before.addresses))
}

function buildFrom(sources: ReadonlyArray<ParsedSource>, registry: string | undefined): Archive {
  return buildArchive(sources, [], {addresses: readRegistry(registry).registry, facing: true})
}

function facingOf({sources}: Archive): Record<string, string | undefined> {
  return Object.fromEntries(sources.map(({path, facing}) => [path, facing]))
}

function noticeAt({notices}: Archive, path: string): string | undefined {
  const notice = notices.find((each) => each.path === path)
  return notice && `${notice.state} ${notice.target}`
}
