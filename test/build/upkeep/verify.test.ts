import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {test} from 'node:test'
import {isDigest} from '../../../src/build/digest.ts'
import {build} from '../../../src/build/index.ts'
import {printSums, readSums, sumsName} from '../../../src/build/publishing/sums.ts'
import {siteInZip, verify} from '../../../src/build/upkeep/verify.ts'
import {memoryFiles} from '../../../src/io/memory.ts'
import type {Files} from '../../../src/io/ports.ts'
import {makeSite} from '../../cli/run-benbao.ts'
import {bulletin, makeWorkspace, treeOf} from '../make-workspace.ts'

const content = {'2024-03-15.txt': bulletin(['新桥打下第一根桩', '秧田等春雨'])}

test('the list names every published file, and is what sha256sum makes of them', async (context) => {
  const {out} = await published()
  const site = treeOf(out)
  assert.deepEqual([...readSums(site[sumsName] ?? '').files.keys(), sumsName].sort(), Object.keys(site).sort())
  const folder = makeSite(context, bytesOf(out))
  const {stdout, status} = spawnSync('sha256sum', ['--check', '--strict', sumsName], {cwd: folder, encoding: 'utf8'})
  assert.equal(status, 0, stdout)
})

test('a site that is as it was published is intact, and what was done to another is named', async () => {
  const {out} = await published()
  const good = verify(out)
  assert.deepEqual([good.intact, good.listed], [true, Object.keys(treeOf(out)).length - 1])
  out.write('index.html', encode('<p>spoiled'))
  out.remove('404.html')
  out.write('notes.txt', encode('mine'))
  out.write('.nojekyll', encode(''))
  const {intact, missing, changed, unknown} = verify(out)
  assert.deepEqual(
    {intact, missing, changed, unknown},
    {
      intact: false,
      missing: ['404.html'],
      changed: ['index.html'],
      unknown: ['notes.txt'],
    },
  )
})

test('the list follows each edit, and is mended where somebody changed or removed it', async () => {
  const {out, state} = await published()
  const next = {'2024-03-15.txt': bulletin(['新桥合龙'])}
  for (const spoil of [() => {}, () => out.write(sumsName, encode('')), () => out.remove(sumsName)]) {
    spoil()
    await build(makeWorkspace(next, {out, state}), {version: '1'})
    assert.equal(verify(out).intact, true)
  }
})

test('no list, an empty one or a false line is not intact', () => {
  assert.deepEqual(verify(memoryFiles('x', {'a.html': ''})).sums, undefined)
  assert.equal(verify(memoryFiles('x')).intact, false)
  assert.equal(verify(memoryFiles('x', {[sumsName]: ''})).intact, false)
  const sum = '0'.repeat(64)
  const lines = ['', 'x', `${sum}  ../a`, `${sum}  /etc/passwd`, `${sum}  a//b`, `${sum} a`, `${sum}  a\0b`]
  assert.deepEqual(readSums(`${lines.join('\n')}\n`).malformed, [1, 2, 3, 4, 5, 6, 7])
  assert.deepEqual(readSums(`${sum}  a\n${sum}  a\n`).malformed, [2])
})

test('names that would break a line come back', () => {
  const digest = 'a'.repeat(64)
  assert.ok(isDigest(digest))
  const files = new Map(['a b', 'back\\slash', 'line\nfeed', '\\n', '中文 '].map((path) => [path, digest]))
  assert.deepEqual([...readSums(printSums(files)).files.keys()].sort(), [...files.keys()].sort())
})

test('a ZIP of the folder, or of what is in it, and what a Mac adds', async () => {
  const {out} = await published()
  const inFolder = Object.fromEntries(Object.entries(bytesOf(out)).map(([path, bytes]) => [`public/${path}`, bytes]))
  const zip = memoryFiles('zip', {...inFolder, '__MACOSX/public/._index.html': ''})
  assert.equal(verify(siteInZip(zip)).intact, true)
  zip.write('public/more.txt', encode(''))
  zip.write('beside.txt', encode(''))
  assert.deepEqual(verify(siteInZip(zip)).unknown, ['/beside.txt', 'more.txt'])
})

async function published() {
  const workspace = makeWorkspace(content)
  await build(workspace, {version: '1'})
  return workspace
}

function bytesOf(files: Files): Record<string, Uint8Array> {
  return Object.fromEntries(Object.keys(treeOf(files)).map((path) => [path, files.read(path)]))
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
