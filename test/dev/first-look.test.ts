import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {build} from '../../src/build/index.ts'
import {openWorkspace} from '../../src/build/workspace.ts'
import {createDrafts} from '../../src/dev/drafts.ts'
import {firstLook} from '../../src/dev/first-look.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {createRenderer} from '../../src/render/index.ts'

const content = fileURLToPath(new URL('../../../content', import.meta.url))

test('a first look at an edited issue is what the build then makes; where it cannot be, there is none', async (context) => {
  const site = mkdtempSync(join(tmpdir(), 'benbao-look-'))
  context.after(() => rmSync(site, {recursive: true}))
  cpSync(content, join(site, 'content'), {recursive: true})
  const workspace = {...openWorkspace(site), out: memoryFiles('public'), state: memoryFiles('state')}
  const make = (memory?: Awaited<ReturnType<typeof build>>['memory']) =>
    build(workspace, {version: '1', register: false, ...(memory && {memory})})
  const first = await make()
  assert.ok(first.made)
  const last = {...first.made, parsed: first.memory.parsed}
  const path = '2024/2024-09-20.txt'
  const file = join(site, 'content', path)
  const text = readFileSync(file, 'utf8')
  assert.deepEqual(firstLook(workspace.content, last, path), [])

  writeFileSync(file, text.replace(/。/, '，灯也亮了。'))
  const render = createRenderer(first.made.templates)
  const drafts = firstLook(workspace.content, last, path).map((page) => ({path: page.path, html: render(page)}))
  const {changed = []} = await make(first.memory)
  const issue = drafts.filter((draft) => draft.path.endsWith('/index.html'))
  assert.equal(issue.length, 1)
  assert.ok(drafts.length > 3)
  const drawn = changed.filter((each) => /^2024\/09\/20\/[^/]*\.html$/.test(each) && !each.includes('source'))
  assert.ok(drawn.length > 0 && drawn.every((each) => drafts.some((draft) => draft.path === each)))
  for (const {path, html} of drafts) assert.equal(html, new TextDecoder().decode(workspace.out.read(path)), path)

  writeFileSync(file, `${text}\n\n# 又添一篇\n\n本报讯 新桥昨天合龙，两岸的人都来看。\n`)
  assert.deepEqual(firstLook(workspace.content, last, path), [])
  writeFileSync(file, `---\ndate: 2024-09-21\n---\n${text}`)
  assert.deepEqual(firstLook(workspace.content, last, path), [])
  rmSync(file)
  assert.deepEqual(firstLook(workspace.content, last, path), [])
  assert.deepEqual(firstLook(workspace.content, last, 'no-such.txt'), [])
})

test('a draft stands until a build has seen it, and is told of again only where the build says otherwise', () => {
  const out = memoryFiles('public', {'a.html': 'old', 'b.html': 'old', 'c.html': 'old'})
  const drafts = createDrafts(out)
  const text = (path: string) => new TextDecoder().decode(drafts.get(path) ?? out.read(path))
  const page = (path: string, html: string) => ({path, html})
  drafts.building()
  drafts.built([])
  assert.deepEqual(drafts.put([page('a.html', 'new'), page('b.html', 'guess'), page('c.html', 'old')], 1), [
    'a.html',
    'b.html',
  ])
  assert.deepEqual(drafts.put([page('a.html', 'new')], 1), [])
  drafts.building()
  drafts.put([page('c.html', 'newer')], 2)
  out.write('a.html', new TextEncoder().encode('new'))
  out.write('b.html', new TextEncoder().encode('true'))
  out.write('c.html', new TextEncoder().encode('new'))
  assert.deepEqual(drafts.built(['a.html', 'b.html', 'c.html', 'd.html']), ['b.html', 'd.html'])
  assert.deepEqual(['a.html', 'b.html', 'c.html'].map(text), ['new', 'true', 'newer'])
  assert.equal(drafts.wait(), true)
  drafts.building()
  // What was edited back is published as it was, and shown so.
  assert.deepEqual(drafts.built([]), ['c.html'])
  assert.equal(drafts.wait(), false)
})
