import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import type {Files} from '../../src/io/ports.ts'
import {createEngine} from '../../src/search/engine/engine.ts'
import {ask, query} from '../search/ask.ts'
import {memoryLoader} from '../search/memory-loader.ts'
import {bulletin, makeWorkspace, treeOf} from './make-workspace.ts'

const content = {
  '2014-02-07.txt': bulletin(['渡口添了候船亭']),
  '2024-02-02.txt': bulletin(['新桥合龙', '图书馆夜里也开']),
}

/** Ask what was published. */
function search(out: Files, typed: string): Promise<ReadonlyArray<string>> {
  const files = Object.keys(treeOf(out)).flatMap((path) =>
    path.startsWith('search/') ? [{path: path.slice('search/'.length), key: '', bytes: () => out.read(path)}] : [],
  )
  return ask(createEngine(memoryLoader(files)), query(typed))
}

test('what is published can be found: each article by its text, a withdrawn one by nothing', async () => {
  const workspace = makeWorkspace(content)
  await build(workspace, {version: '1'})
  const [bridge = ''] = await search(workspace.out, '新桥合龙的消息')
  assert.match(treeOf(workspace.out)[bridge] ?? '', /新桥合龙的消息/)
  assert.equal((await search(workspace.out, '李青禾')).length, 3)

  const book = treeOf(workspace.content)['addresses.tsv'] ?? ''
  const withdrawn = book.replace(new RegExp(`^${bridge}\tarticle`, 'm'), `${bridge}\twithdrawn 2024-05-01`)
  assert.notEqual(withdrawn, book)
  workspace.content.write('addresses.tsv', new TextEncoder().encode(withdrawn))
  const result = await build(workspace, {version: '1'})
  assert.equal(result.published, true, JSON.stringify(result.diagnostics))
  assert.deepEqual(await search(workspace.out, '新桥合龙'), [])
  assert.equal((await search(workspace.out, '李青禾')).length, 2)
  for (const [path, text] of Object.entries(treeOf(workspace.out)))
    if (path.startsWith('search/')) assert.doesNotMatch(text, /新桥合龙/, path)
})

test('an edit in one decade leaves the index of another as it stands', async () => {
  const workspace = makeWorkspace(content)
  await build(workspace, {version: '1'})
  const before = treeOf(workspace.out)
  workspace.content.write(
    '2024-02-02.txt',
    new TextEncoder().encode(bulletin(['新桥合龙', '图书馆夜里也开', '老街修表匠'])),
  )
  const {counts, published} = await build(workspace, {version: '1'})
  assert.ok(published)
  const after = treeOf(workspace.out)
  const foldersOf = (tree: object, decade: string) =>
    new Set(Object.keys(tree).flatMap((path) => (path.startsWith(`search/${decade}`) ? [path.split('/')[1]] : [])))
  assert.deepEqual(foldersOf(after, '2010'), foldersOf(before, '2010'))
  assert.equal(foldersOf(after, '2020').size, 1)
  assert.notDeepEqual(foldersOf(after, '2020'), foldersOf(before, '2020'))
  assert.ok(counts.rendered < Object.keys(after).length)
  assert.equal((await search(workspace.out, '修表匠')).length, 1)
})

test('a site with an address tells browsers how to search it; one without does not', async () => {
  const [bare, addressed] = [
    makeWorkspace(content),
    makeWorkspace({...content, 'site.yaml': 'title: 白渚“报” & 晚刊\nurl: https://example.org/bao/\n'}),
  ]
  await build(bare, {version: '1'})
  await build(addressed, {version: '1'})
  assert.equal(treeOf(bare.out)['opensearch.xml'], undefined)
  assert.doesNotMatch(treeOf(bare.out)['index.html'] ?? '', /rel="search"/)
  const {'opensearch.xml': description = '', '2024/02/02/1.html': page = ''} = treeOf(addressed.out)
  assert.match(description, /<ShortName>白渚“报” &amp; 晚刊<\/ShortName>/)
  assert.match(description, /template="https:\/\/example\.org\/bao\/search\.html\?q=\{searchTerms\}"/)
  assert.match(
    page,
    /<link rel="search" type="application\/opensearchdescription\+xml" title="[^"]*" href="\.\.\/\.\.\/\.\.\/opensearch\.xml">/,
  )
})
