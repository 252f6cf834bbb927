import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {build} from '../../src/build/index.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import type {Files} from '../../src/io/ports.ts'
import {bulletin, makeWorkspace, type Tree, treeOf} from './make-workspace.ts'

const content: Tree = {
  'site.yaml': 'title: 白渚报\nurl: https://example.org/\n',
  '2024-03-15.txt': bulletin(['新桥打下第一根桩', '秧田等春雨']),
  '2024-04-19.txt': bulletin(['老街修表匠']),
}

test('what is withdrawn is in no feed, no book, no data and no citation', async () => {
  const parts = {out: memoryFiles('public'), state: memoryFiles('state')}
  const first = makeWorkspace(content, parts)
  assert.equal((await build(first, {version: '1'})).published, true)
  assert.ok(holding(parts.out, '秧田等春雨').length > 8)

  const book = treeOf(first.content)['addresses.tsv'] ?? ''
  const withdrawn = book.replace(/^(2024\/03\/15\/2\.html)\tarticle/m, '$1\twithdrawn 2024-05-01')
  assert.notEqual(withdrawn, book)
  const second = makeWorkspace({...content, 'addresses.tsv': withdrawn}, parts)
  assert.equal((await build(second, {version: '1'})).published, true)
  assert.deepEqual(holding(parts.out, '秧田等春雨'), ['2024/03/15/2.html'])
  assert.ok(holding(parts.out, '新桥打下第一根桩').includes('articles.ndjson'))
})

test('one article changed: the files that hold it are printed again, and no other', async () => {
  const parts = {out: memoryFiles('public'), state: memoryFiles('state')}
  const first = makeWorkspace(content, parts)
  await build(first, {version: '1'})
  const before = treeOf(parts.out)
  const changed = {...content, '2024-04-19.txt': bulletin(['老街修表匠']).replace('写得不长', '写得很长')}
  const book = treeOf(first.content)['addresses.tsv'] ?? ''
  const {published} = await build(makeWorkspace({...changed, 'addresses.tsv': book}, parts), {version: '1'})
  assert.equal(published, true)
  const after = treeOf(parts.out)
  const written = Object.keys(after).filter((path) => after[path] !== before[path])
  const [index, files] = [/^search\//, /^(?!search\/)(?!.*\.html$)/].map((form) =>
    written.filter((path) => form.test(path)),
  )
  // A folder of the index is named by what is in it: all of its run of years is made again.
  assert.deepEqual(index?.map((path) => path.replace(/-[0-9a-f]{10}\//, '/')).sort(), [
    'search/2020-2029/d.js',
    'search/2020-2029/i0.js',
    'search/2020-2029/p.js',
    'search/2020-2029/t0.js',
    'search/index.js',
  ])
  assert.deepEqual(files?.sort(), [
    '2024/04/19/issue.epub',
    '2024/04/19/issue.txt',
    '2024/year.epub',
    'SHA256SUMS',
    'articles.csv',
    'articles.ndjson',
    'feed.json',
    'feed.xml',
    'reporters/li-qing-he.json',
    'reporters/li-qing-he.xml',
  ])
})

/** Files in which a text stands, in books as well. */
function holding(files: Files, text: string): ReadonlyArray<string> {
  return files.list().flatMap(({path, kind}) => {
    if (kind !== 'file') return []
    const bytes = files.read(path)
    const texts = path.endsWith('.epub')
      ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
      : [strFromU8(bytes)]
    return texts.some((each) => each.includes(text)) ? [path] : []
  })
}

test('a list that an editor has only begun, and settings without one, forbid nothing', async () => {
  const files = {...content, 'departments.yaml': '', 'people.yaml': '\n', 'site.yaml': '# 还没有\n'}
  const {published, diagnostics} = await build(makeWorkspace(files), {version: '1'})
  assert.deepEqual([published, diagnostics.map(({ruleId}) => ruleId)], [true, []])
})
