import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {build} from '../../src/build/index.ts'
import type {BuildMemory} from '../../src/build/types.ts'
import {openWorkspace} from '../../src/build/workspace.ts'
import {createDrafts} from '../../src/dev/drafts.ts'
import {openLook} from '../../src/dev/first-look.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {createRenderer} from '../../src/render/index.ts'
import {type Random, randomOf} from '../bench/random.ts'

const content = fileURLToPath(new URL('../../../content', import.meta.url))

/** The sample archive, built in memory; `save` writes a source, `look` looks at it, `make` builds again. */
async function open(context: TestContext) {
  const site = mkdtempSync(join(tmpdir(), 'benbao-look-'))
  context.after(() => rmSync(site, {recursive: true}))
  cpSync(content, join(site, 'content'), {recursive: true})
  const {staging: _, ...opened} = openWorkspace(site)
  const workspace = {...opened, out: memoryFiles('public'), state: memoryFiles('state')}
  let held: BuildMemory | undefined
  const make = async () => {
    const {
      made,
      memory,
      changed = [],
    } = await build(workspace, {
      ...{version: '1', register: false},
      ...(held && {memory: held}),
    })
    held = memory
    assert.ok(made)
    const render = createRenderer(made.templates)
    return {look: openLook(workspace.content, {...made, parsed: memory.parsed}), render, changed, site: made.site}
  }
  const readBytes = (path: string) => workspace.out.read(path)
  const has = (path: string) => workspace.out.kindOf(path) === 'file'
  const published = (path: string) => new TextDecoder().decode(readBytes(path))
  const file = (path: string) => join(site, 'content', path)
  return {make, published, readBytes, has, file, read: (path: string) => readFileSync(file(path), 'utf8')}
}

const saved = (asked: ReadonlyArray<string>, isMore = false) => ({asked, unseen: new Set(asked), isMore})

test('a first look at an edited issue is what the build then makes; where it cannot be, there is none', async (context) => {
  const {make, published, file, read} = await open(context)
  const {look, render} = await make()
  const path = '2024/2024-09-20.txt'
  const text = read(path)
  for (const page of look(saved([path])).own) assert.equal(render(page), published(page.path))

  writeFileSync(file(path), text.replace(/。/, '，灯也亮了。'))
  const drafts = look(saved([path])).own.map((page) => ({path: page.path, html: render(page)}))
  const {changed} = await make()
  const issue = drafts.filter((draft) => draft.path.endsWith('/index.html'))
  assert.equal(issue.length, 1)
  assert.ok(drafts.length > 3)
  const drawn = changed.filter((each) => /^2024\/09\/20\/[^/]*\.html$/.test(each) && !each.includes('source'))
  assert.ok(drawn.length > 0 && drawn.every((each) => drafts.some((draft) => draft.path === each)))
  for (const {path, html} of drafts) assert.equal(html, published(path), path)

  const nothing = (asked: string) => {
    const {own, at} = look(saved([asked]))
    assert.deepEqual([own.map(({path}) => path), at('index.html')], [[], undefined])
  }
  writeFileSync(file(path), `${text}\n\n# 又添一篇\n\n本报讯 新桥昨天合龙，两岸的人都来看。\n`)
  nothing(path)
  writeFileSync(file(path), `---\ndate: 2024-09-21\n---\n${text}`)
  nothing(path)
  rmSync(file(path))
  nothing(path)
  writeFileSync(file('new.txt'), text)
  nothing('new.txt')
  rmSync(file('new.txt'))
  assert.ok(look(saved(['new.txt'])).at('index.html'))
  assert.equal(look(saved(['new.txt'], true)).at('index.html'), undefined)
})

/** `LOOKS=200 SEED=7` on demand. */
const looks = Number(process.env.LOOKS ?? 8)
const seed = Number(process.env.SEED ?? 1)

test(`after ${looks} random edits each list that can be seen at once is what the build then makes`, async (context) => {
  const random = randomOf(seed)
  const {make, published, readBytes, has, file, read} = await open(context)
  let {look, render, site} = await make()
  const seen = {known: 0, changed: 0, unknown: 0, indexed: 0}
  for (let at = 0; at < looks; at++) {
    const path = random.pick([...site.archive.sources]).path
    const unseen = new Set(random.chance(0.3) ? [path, random.pick([...site.archive.sources]).path] : [path])
    for (const each of unseen) writeFileSync(file(each), edited(read(each), random))
    const {at: pageAt, search} = look({asked: [path], unseen, isMore: false})
    const indexed = new Map(search().map((file) => [`search/${file.path}`, file.bytes()]))
    const {archive} = site
    const lists = [archive.departments, archive.people, archive.columns, archive.issues].flat().map((each) => each.path)
    const months = archive.issues.flatMap(({date}) =>
      date === undefined ? [] : [`${date.slice(0, 4)}/index.html`, `${date.slice(0, 7).replace('-', '/')}/index.html`],
    )
    const early = [
      ...new Set(['index.html', 'calendar.html', 'departments.html', 'reporters.html', ...lists, ...months]),
    ]
    // Where lists are not known, the pages of what was edited are as good a guess as can be had.
    const isKnown = pageAt('index.html') !== undefined
    const drafts = early.flatMap((list) => {
      const page = isKnown ? pageAt(list) : undefined
      return page === undefined ? [] : [{list, html: render(page), before: published(list)}]
    })
    const made = await make()
    ;({look, render, site} = made)
    for (const [file, bytes] of indexed) assert.deepEqual(bytes, readBytes(file), `${file} (seed ${seed}, edit ${at})`)
    if (indexed.size > 0) {
      const anew = made.changed.filter((file) => file.startsWith('search/') && has(file))
      assert.deepEqual(anew.sort(), [...indexed.keys()].sort(), `the index after edit ${at} (seed ${seed})`)
      seen.indexed++
    }
    for (const {list, html, before} of drafts) {
      assert.equal(html, published(list), `${list} after an edit of ${[...unseen]} (seed ${seed}, edit ${at})`)
      if (html !== before) seen.changed++
    }
    seen[drafts.length > 0 ? 'known' : 'unknown']++
  }
  context.diagnostic(JSON.stringify(seen))
  assert.ok(
    Object.values(seen).every((count) => count > 0),
    JSON.stringify(seen),
  )
})

/** A text, in which somebody wrote a word or two: of no weight, or of an office, a person, a headline. */
function edited(text: string, random: Random): string {
  const lines = text.split('\n')
  const at = random.between(0, lines.length - 1)
  const line = lines[at] ?? ''
  const middle = random.between(0, line.length)
  const words = random.pick(['灯也亮了', '人都来看', '，', '新', '区财政局', '（记者 李青禾）', '2024年', '更正'])
  const next = random.chance(0.2)
    ? line.slice(0, middle) + line.slice(middle + 1)
    : line.slice(0, middle) + words + line.slice(middle)
  return lines.with(at, next).join('\n')
}

test('a draft stands until a build has seen it, and is told of again only where the build says otherwise', () => {
  const out = memoryFiles('public', {'a.html': 'old', 'b.html': 'old', 'c.html': 'old'})
  const drafts = createDrafts(out)
  const text = (path: string) => new TextDecoder().decode(drafts.get(path) ?? out.read(path))
  const page = (path: string, html: string) => ({path, bytes: new TextEncoder().encode(html)})
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
  // Of what that build had seen, nothing is news any more.
  assert.deepEqual(drafts.put([page('c.html', 'newest')], 1), [])
  // What was edited back is published as it was, and shown so.
  assert.deepEqual(drafts.built([]), ['c.html'])
  assert.equal(drafts.wait(), false)
})
