import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {build} from '../../../src/build/index.ts'
import type {BuildResult} from '../../../src/build/types.ts'
import {openWorkspace} from '../../../src/build/workspace.ts'
import {diskFiles} from '../../../src/io/files.ts'
import {makeSite} from '../../cli/run-benbao.ts'
import {bulletin, makeWorkspace, treeOf} from '../make-workspace.ts'

const content = {
  'content/site.yaml': 'title: 白渚报\n',
  'content/2024-02-02.txt': bulletin(['白渚区开年第一会', '秧田等春雨']),
  'content/2024-02-09.txt': bulletin(['老街修表匠']),
  'content/2024-02-09.fixes.yaml': '- at: 本报讯\n  nth: 1\n  do: caption\n',
  'content/pages/about.md': '# 关于\n\n一。\n',
}

test('nothing changed: the same findings and counts, from the memo alone', async (context) => {
  const site = makeSite(context, content)
  const first = await make(site)
  const memo = readFileSync(memoOf(site), 'utf8')
  const second = await make(site)
  assert.deepEqual(second.diagnostics, first.diagnostics)
  assert.deepEqual(second.counts, {...first.counts, rendered: 0, written: 0, kept: first.counts.written})
  assert.equal(readFileSync(memoOf(site), 'utf8'), memo)
  // Parsed sources are what a recalled build has none of.
  assert.equal(second.memory.parsed.size, 0)
})

const edits: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'a source': ['content/2024-02-02.txt', bulletin(['白渚区开年第二会', '秧田等春雨'])],
  'a new source': ['content/2024-03-01.txt', bulletin(['图书馆开到夜里'])],
  'a file that is none': ['content/note.docx', 'x'],
  'a file of fixes': ['content/2024-02-09.fixes.yaml', ''],
  'the configuration': ['content/site.yaml', 'title: 砚湖报\n'],
  'a page': ['content/pages/about.md', '# 关于\n\n二。\n'],
  'a template': ['templates/colophon.eta', '<p>二</p>'],
  'a page of the output': ['public/index.html', 'x'],
  'a page of the output, with as many bytes': ['public/404.html', ''],
  'a file of somebody else in the output': ['public/other.html', 'x'],
  'the manifest': ['.benbao/public/manifest.json', '{}'],
  'the journal of a killed build': ['.benbao/public/journal.json', '{}'],
  'the memo itself': ['.benbao/public/memo.json', '{"standing": 1}'],
}

for (const [what, [file, text]] of Object.entries(edits)) {
  test(`changed: ${what}; the next build is as good as a clean one`, async (context) => {
    const site = makeSite(context, content)
    await make(site)
    const path = join(site, file)
    // As long as before, and another.
    const bytes = text === '' && file.startsWith('public/') ? readFileSync(path, 'utf8').replace(/^./, '#') : text
    makeFolderOf(site, file)
    writeFileSync(path, bytes)
    const next = await make(site)
    assert.ok(next.published, JSON.stringify(next.diagnostics))
    assert.ok(next.memory.parsed.size > 0, 'everything was looked at')
    await likeClean(context, site, file)
  })
}

test('an edited source is parsed, the others are remembered', async (context) => {
  const site = makeSite(context, content)
  const first = await make(site)
  writeFileSync(join(site, 'content/2024-02-02.txt'), bulletin(['白渚区开年第二会', '秧田等春雨']))
  const [cache = ''] = Object.keys(treeOf(diskFiles(join(site, '.benbao/public')))).filter((path) =>
    /^parsed/.test(path),
  )
  const held = readFileSync(join(site, '.benbao/public', cache), 'utf8')
  const next = await make(site)
  assert.notEqual(readFileSync(join(site, '.benbao/public', cache), 'utf8'), held)
  // What stood in the cache is what the parser would have said.
  assert.deepEqual(next.memory.parsed.get('2024-02-09.txt'), asJson(first.memory.parsed.get('2024-02-09.txt')))
  await likeClean(context, site, 'content/2024-02-02.txt')
})

test('what nobody touched is not read again, though the content changed', async (context) => {
  const site = makeSite(context, content)
  await make(site)
  writeFileSync(join(site, 'content/2024-02-02.txt'), bulletin(['白渚区开年第二会', '秧田等春雨']))
  const workspace = openWorkspace(site)
  const read: Array<string> = []
  const out = {
    ...workspace.out,
    read(path: string) {
      read.push(path)
      return workspace.out.read(path)
    },
  }
  const {published} = await build({...workspace, out}, {version: '1'})
  assert.equal(published, true)
  // A book of a year takes the chapters of the issues that did not change.
  assert.deepEqual(read, ['2024/02/09/issue.epub'])
  await likeClean(context, site, 'content/2024-02-02.txt')
})

test('another version sees everything anew', async (context) => {
  const site = makeSite(context, content)
  await make(site)
  const {counts} = await make(site, '2')
  assert.ok(counts.rendered > 5)
})

test('where files tell nothing but their bytes, no memo is kept', async () => {
  const workspace = makeWorkspace({'2024-02-02.txt': bulletin(['甲事'])})
  await build(workspace, {version: '1'})
  assert.equal(workspace.state.kindOf('memo.json'), undefined)
})

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function make(site: string, version = '1'): Promise<BuildResult> {
  return build(openWorkspace(site), {version})
}

function memoOf(site: string): string {
  return join(site, '.benbao/public/memo.json')
}

function makeFolderOf(site: string, file: string): void {
  if (!file.includes('/')) return
  const folder = diskFiles(join(site, file.slice(0, file.indexOf('/'))))
  folder.write(file.slice(file.indexOf('/') + 1), new Uint8Array())
}

/** But for what somebody else put there. */
async function likeClean(context: TestContext, site: string, file: string): Promise<void> {
  const inputs = ['content', 'templates'].flatMap((folder) => {
    const files = treeOf(diskFiles(join(site, folder)))
    return Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text] as const)
  })
  const clean = makeSite(context, Object.fromEntries(inputs))
  await make(clean)
  const {[file.replace('public/', '')]: _, ...rest} = treeOf(diskFiles(join(site, 'public')))
  const {[file.replace('public/', '')]: __, ...wanted} = treeOf(diskFiles(join(clean, 'public')))
  assert.deepEqual(rest, wanted)
  if (file !== 'public/other.html')
    assert.deepEqual(treeOf(diskFiles(join(site, 'public'))), treeOf(diskFiles(join(clean, 'public'))))
}
