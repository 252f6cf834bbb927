import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
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
  builder.look({sources: ['2024-03-15.txt'], isMore: false, open: new Set(['zh-hant/index.html'])})
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
  builder.look({sources: ['2024-03-15.txt'], isMore: false, open: new Set()})
  await builder.build()
  assert.ok(seen.has('2024/03/15/1.html') && seen.has('search/index.js'))
  // Else they would be held for newer than what was built, and all be built again.
  assert.deepEqual([...new Set(seen.values())], [1])
})
