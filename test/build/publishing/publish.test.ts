import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {build} from '../../../src/build/index.ts'
import {diskFiles} from '../../../src/io/files.ts'
import {memoryFiles} from '../../../src/io/memory.ts'
import type {Files} from '../../../src/io/ports.ts'
import {deadLinks} from '../links.ts'
import {bulletin, makeWorkspace, type Tree, treeOf} from '../make-workspace.ts'
import {Killed, mortalFiles, watchedFiles} from '../mortal-files.ts'
import {after, before, cleanSite, version} from '../two-trees.ts'

test('a site has no link to nothing', async () => {
  const site = await cleanSite(after)
  assert.ok('2024/03/15/3.html' in site && '2024/05/17/2.html' in site, Object.keys(site).join(' '))
  assert.deepEqual(deadLinks(site, Object.keys(site)), [])
})

/** A folder that a build writes to, and another one as it stands now. */
interface Place {
  readonly files: Files
  readonly copy: () => Files
}

function memoryPlace(tree: Readonly<Record<string, string | Uint8Array>>): Place {
  const files = memoryFiles('place', tree)
  const bytesOf = () => files.list().flatMap(({path, kind}) => (kind === 'file' ? [[path, files.read(path)]] : []))
  return {files, copy: () => memoryFiles('place', Object.fromEntries(bytesOf()))}
}

/** One build runs, and of each moment of it is kept what would stand had its process died then; each is built upon. */
async function dieEverywhere(start: Tree | undefined, open: (tree: Tree) => Place): Promise<number> {
  const wanted = await cleanSite(after)
  const first = makeWorkspace(start ?? after)
  if (start) await build(first, {version})
  // Of two trees that share no address book, for one of them would have to say what became of the other's articles.
  const [before, {'addresses.tsv': _book, ...state}] = [treeOf(first.out), treeOf(first.state)]
  const [out, memory] = [open(before), memoryPlace(state)]
  const wrecks: Array<{readonly out: Files; readonly state: Files}> = []
  const die = () => wrecks.push({out: out.copy(), state: memory.copy()})
  const watched = {out: watchedFiles(out.files, die), state: watchedFiles(memory.files, die)}
  await build(makeWorkspace(after, watched), {version})
  const moments = wrecks.length

  for (const [moment, wreck] of [...wrecks, {out: out.files, state: memory.files}].entries()) {
    const found = treeOf(wreck.out)
    const gone = Object.keys(before).some((path) => !(path in found))
    const readers = Object.keys(before).filter((path) => !gone || path in wanted)
    assert.deepEqual(deadLinks(found, ['index.html', ...readers]), [], `killed at ${moment}`)
    const mended = await build(makeWorkspace(after, wreck), {version})
    assert.equal(mended.published, true)
    assert.deepEqual(treeOf(wreck.out), wanted, `killed at ${moment}`)
    const left = Object.keys(treeOf(wreck.state)).map((path) => path.replace(/^parsed\/[0-9a-f]{16}$/, 'parsed'))
    assert.deepEqual([...new Set(left)], ['.gitignore', 'addresses.tsv', 'manifest.json', 'parsed'])
  }
  return moments
}

test('killed at any moment of the first build, the next one finishes the site', async () => {
  const moments = await dieEverywhere(undefined, memoryPlace)
  assert.ok(moments > 40)
})

test('killed at any moment of a later build, no reader comes to nothing, and the next one finishes', async () => {
  const moments = await dieEverywhere(before, memoryPlace)
  assert.ok(moments > 40)
})

test('the same on disk', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'benbao-publish-'))
  context.after(() => rmSync(folder, {recursive: true}))
  let count = 0
  const nextFolder = () => join(folder, String(count++))
  await dieEverywhere(before, (tree) => {
    const here = nextFolder()
    const files = diskFiles(here)
    for (const [path, text] of Object.entries(tree)) files.write(path, new TextEncoder().encode(text))
    const copy = () => {
      const there = nextFolder()
      cpSync(here, there, {recursive: true})
      return diskFiles(there)
    }
    return {files, copy}
  })
  assert.ok(count > 40)
})

test('two kills in a row leave nothing behind', async () => {
  const now = {out: memoryFiles('public'), state: memoryFiles('state')}
  for (const [content, left] of [
    [before, 30],
    [after, 25],
  ] as const) {
    const life = {left}
    const mortal = {out: mortalFiles(now.out, life), state: mortalFiles(now.state, life)}
    await assert.rejects(build(makeWorkspace(content, mortal), {version}), Killed)
    // The next tree has other articles, and none of them an address yet.
    if (now.state.kindOf('addresses.tsv')) now.state.remove('addresses.tsv')
  }
  const last = {'2024-06-21.txt': bulletin(['只剩这一期'])}
  await build(makeWorkspace(last, now), {version})
  assert.deepEqual(treeOf(now.out), await cleanSite(last))
})

test('a page that somebody changed or removed in the output is mended', async () => {
  const workspace = makeWorkspace(before)
  await build(workspace, {version})
  const wanted = treeOf(workspace.out)
  workspace.out.write('index.html', new TextEncoder().encode('<p>spoiled'))
  workspace.out.remove('404.html')
  const result = await build(workspace, {version})
  assert.equal(result.counts.written, 2)
  assert.deepEqual(treeOf(workspace.out), wanted)
})

test('a build with an error changes nothing', async () => {
  const workspace = makeWorkspace(before)
  await build(workspace, {version})
  const [out, state] = [treeOf(workspace.out), treeOf(workspace.state)]
  const broken = {...workspace, content: makeWorkspace({...after, 'bad.txt': ''}).content}
  const result = await build(broken, {version})
  assert.equal(result.published, false)
  assert.deepEqual(treeOf(workspace.out), out)
  assert.deepEqual(treeOf(workspace.state), state)
})

test('a running build keeps another one out', async () => {
  const workspace = makeWorkspace(before, {
    processes: {self: {pid: 2, born: ''}, isAlive: ({pid}) => pid === 1},
    state: memoryFiles('state', {lock: '1 77\n'}),
  })
  const result = await build(workspace, {version})
  assert.deepEqual(
    result.diagnostics.map(({ruleId}) => ruleId),
    ['build-running'],
  )
  assert.deepEqual(treeOf(workspace.out), {})
  assert.equal(treeOf(workspace.state).lock, '1 77\n')
})

test('a disk that refuses is a finding', async () => {
  const {FileError} = await import('../../../src/io/ports.ts')
  const full = {
    ...memoryFiles('public'),
    write(path: string): void {
      throw new FileError(path, 'ENOSPC', `${path}: the disk is full`)
    },
  }
  const result = await build(makeWorkspace(before, {out: full}), {version})
  assert.deepEqual([result.published, ...result.diagnostics.map(({ruleId}) => ruleId)], [false, 'output-unwritable'])
})

test('where it is the memory of benbao that refuses, it is named, and not a page', async () => {
  const {FileError} = await import('../../../src/io/ports.ts')
  const name = '/home/editor/paper/.benbao/public'
  const state = {
    ...memoryFiles(name),
    create(path: string): boolean {
      throw new FileError(path, 'EACCES', `${path}: no permission`, name)
    },
  }
  const {diagnostics} = await build(makeWorkspace(before, {state}), {version})
  assert.deepEqual(
    diagnostics.map(({file, ruleId}) => [file, ruleId]),
    [['.benbao/public/lock', 'output-unwritable']],
  )
})

test('a broken template of the site is a finding with its line, and publishes nothing', async () => {
  const workspace = makeWorkspace(before)
  await build(workspace, {version})
  const wanted = treeOf(workspace.out)
  const overrides = memoryFiles('templates', {'article.eta': 'one\n<%= it.nothing.at.all %>\n'})
  const result = await build({...workspace, overrides}, {version})
  const found = result.diagnostics.find(({ruleId}) => ruleId === 'template-failed')
  assert.equal(found?.file, 'templates/article.eta')
  assert.equal(result.published, false)
  assert.deepEqual(treeOf(workspace.out), wanted)
})

test('what systems and programs leave beside the sources is not published, and nothing is said of it', async () => {
  const left = [
    ...['~$2024-03-15.txt', '._2024-03-15.txt', '.DS_Store', 'photos/Thumbs.db', 'desktop.ini'],
    ...['2024-03-15.txt~', '#2024-03-15.txt#', '2024-03-15.fixes.yaml~'],
  ]
  const strewn = {...before, ...Object.fromEntries(left.map((name) => [name, bulletin(['临时的一份'])]))}
  const workspace = makeWorkspace(strewn)
  const {diagnostics} = await build(workspace, {version})
  assert.deepEqual(
    diagnostics.filter(({file}) => left.some((name) => file === `content/${name}`)),
    [],
  )
  assert.deepEqual(treeOf(workspace.out), await cleanSite(before))
})

test('a template or an asset of the site stands in for the package’s', async () => {
  const overrides = memoryFiles('templates', {'not-found.eta': '没有', 'assets/style.css': 'p{}'})
  const workspace = makeWorkspace(before, {overrides})
  await build(workspace, {version})
  assert.match(treeOf(workspace.out)['404.html'] ?? '', />\n没有</)
  assert.equal(treeOf(workspace.out)['assets/style.css'], 'p{}')
})

test('a file in templates/ that no page is drawn with is told, with what was meant', async () => {
  const overrides = memoryFiles('templates', {
    'hoem.eta': '',
    'style.css': '',
    'note.txt': '',
    'home.eta': "<%~ it.partial('mine', {}) %>",
    'mine.eta': '<link href="assets/front2.css">',
    'assets/logo.png': '',
    'assets/styel.css': '',
    'assets/front2.css': "@import 'lists2.css'",
    'assets/lists2.css': '',
    '.home.eta.swp': '',
  })
  const {published, diagnostics} = await build(makeWorkspace(before, {overrides}), {version})
  assert.equal(published, true)
  assert.deepEqual(
    diagnostics.filter(({ruleId}) => ruleId === 'file-ignored').map(({file, expected}) => [file, expected]),
    [
      ['templates/assets/styel.css', 'assets/style.css'],
      ['templates/hoem.eta', 'home.eta'],
      ['templates/note.txt', undefined],
      ['templates/style.css', 'assets/style.css'],
    ],
  )
})
