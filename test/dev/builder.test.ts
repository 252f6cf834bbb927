import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {setTimeout as delay} from 'node:timers/promises'
import {createBuilder} from '../../src/dev/builder.ts'
import {bulletin} from '../build/make-workspace.ts'
import {makeSite} from '../cli/run-benbao.ts'

test('a first look has both trees of a site, and its index, as the build then makes them', async (context) => {
  const source = 'content/2024-03-15.txt'
  const site = makeSite(context, {
    'content/site.yaml': 'title: 白渚报\ntraditional: standard\npunctuation: full-width\n',
    [source]: bulletin(['新桥打下第一根桩', '发廊里的理发师']),
  })
  const drafts = new Map<string, Uint8Array>()
  const builder = createBuilder({site, out: undefined, version: '1', language: 'zh'}, (report) => {
    if (report.kind === 'drafts') for (const {path, bytes} of report.drafts) drafts.set(path, bytes)
  })
  context.after(() => builder.close())
  await builder.build()
  assert.equal(drafts.size, 0)
  const text = readFileSync(join(site, source), 'utf8')
  writeFileSync(join(site, source), text.replace('。', ',发展了.'))
  builder.look({sources: ['2024-03-15.txt'], isMore: false, open: new Set(['zh-hant/index.html']), number: 1})
  for (let tries = 0; !drafts.has('search/index.js') && tries < 400; tries++) await delay(25)
  await builder.build()

  const [first] = drafts.keys()
  assert.equal(first, 'index.html', 'what somebody looks at comes first')
  const expected = ['2024/03/15/1.html', '2024/03/15/index.html', 'index.html']
  for (const path of expected) assert.ok(drafts.has(path) && drafts.has(`zh-hant/${path}`), path)
  assert.ok([...drafts.keys()].some((path) => /^search\/[^/]*-hant-[^/]*\//.test(path)))
  for (const [path, bytes] of drafts) {
    assert.deepEqual(Buffer.from(bytes).toString(), readFileSync(join(site, 'public', path), 'utf8'), path)
  }
  assert.match(String(Buffer.from(drafts.get('zh-hant/2024/03/15/1.html') ?? [])), /，發展了。/)
})

test('what a look had read is of the build before the one that is asked for with it', async (context) => {
  const source = 'content/2024-03-15.txt'
  const site = makeSite(context, {'content/site.yaml': 'title: 白渚报\n', [source]: bulletin(['新桥打下第一根桩'])})
  const seen = new Map<string, number>()
  const builder = createBuilder({site, out: undefined, version: '1', language: 'zh'}, (report) => {
    if (report.kind === 'drafts') for (const {path} of report.drafts) seen.set(path, report.at)
  })
  context.after(() => builder.close())
  await builder.build()
  writeFileSync(join(site, source), readFileSync(join(site, source), 'utf8').replace('。', '，灯也亮了。'))
  builder.look({sources: ['2024-03-15.txt'], isMore: false, open: new Set(), number: 1})
  await builder.build()
  assert.ok(seen.has('2024/03/15/1.html') && seen.has('search/index.js'))
  // Else they would be held for newer than what was built, and all be built again.
  assert.deepEqual([...new Set(seen.values())], [1])
})

test('a page that is opened between a save and its build says what was saved', async (context) => {
  const site = makeSite(context, {
    'content/site.yaml': 'title: 白渚报\n',
    'content/2024-03-15.txt': bulletin(['新桥打下第一根桩']),
    'content/2024-04-19.txt': bulletin(['老街修表匠']),
  })
  const drafts = new Map<string, Uint8Array>()
  const builder = createBuilder({site, out: undefined, version: '1', language: 'zh'}, (report) => {
    if (report.kind === 'drafts') for (const {path, bytes} of report.drafts) drafts.set(path, bytes)
  })
  context.after(() => builder.close())
  await builder.show(['index.html'])
  await builder.build()
  await builder.show(['index.html', '2024/03/15/1.html'])
  assert.equal(drafts.size, 0, 'nothing was saved')
  for (const day of ['2024-03-15', '2024-04-19']) {
    const file = join(site, `content/${day}.txt`)
    writeFileSync(file, readFileSync(file, 'utf8').replace('。', '，灯也亮了。'))
    builder.look({sources: [`${day}.txt`], isMore: false, open: new Set(), number: 1})
  }
  await builder.show([])
  drafts.clear()
  const opened = ['index.html', '2024/03/15/1.html', '2024/04/19/index.html', '2024/03/index.html', 'nowhere.html']
  await builder.show(opened)
  for (const path of opened.slice(0, 4)) assert.ok(drafts.has(path), path)
  await builder.build()
  for (const [path, bytes] of drafts)
    assert.equal(Buffer.from(bytes).toString(), readFileSync(join(site, 'public', path), 'utf8'), path)
})

test('a build that is under way says how any page will look as soon as its archive is known', async (context) => {
  const site = makeSite(context, {
    'content/site.yaml': 'title: 白渚报\ntraditional: standard\n',
    'content/2024-03-15.txt': bulletin(['新桥打下第一根桩']),
  })
  const drafts = new Map<string, Uint8Array>()
  const order: Array<string> = []
  const wanted = [
    '2024/04/19/1.html',
    '2024/04/19/index.html',
    'reporters/he-zhi-xing.html',
    'about.html',
    'index.html',
  ]
  const builder = createBuilder({site, out: undefined, version: '1', language: 'zh'}, (report) => {
    if (order.at(-1) !== report.kind) order.push(report.kind)
    if (report.kind === 'foreseen') void builder.show(wanted)
    if (report.kind === 'drafts')
      for (const {path, bytes, at} of report.drafts.map((draft) => ({...draft, at: report.at}))) {
        drafts.set(path, bytes)
        assert.ok(at < 2, 'the build that says it has seen it')
      }
  })
  context.after(() => builder.close())
  await builder.build()
  drafts.clear()
  order.splice(0)
  // A new issue, a new name, a new page: nothing that a look at the last build could know.
  mkdirSync(join(site, 'content/pages'))
  writeFileSync(join(site, 'content/pages/about.md'), '# 关于本站\n')
  writeFileSync(join(site, 'content/2024-04-19.txt'), bulletin(['老街修表匠']).replace('李青禾', '贺知行'))
  await builder.build()
  assert.deepEqual(order, ['foreseen', 'drafts', 'built', 'questions'])
  for (const path of wanted) assert.ok(drafts.has(path) && drafts.has(`zh-hant/${path}`), path)
  for (const [path, bytes] of drafts)
    assert.equal(Buffer.from(bytes).toString(), readFileSync(join(site, 'public', path), 'utf8'), path)
})
