import assert from 'node:assert/strict'
import {test} from 'node:test'
import {digestOf} from '../../src/build/digest.ts'
import {build} from '../../src/build/index.ts'
import {printSums, sumsName} from '../../src/build/publishing/sums.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {bulletin, makeWorkspace, treeOf} from './make-workspace.ts'
import {after, before, cleanSite, version} from './two-trees.ts'

test('files of others stay, and are named', async () => {
  const out = memoryFiles('public', {CNAME: 'example.org', '.git/config': '', 'old/page.html': 'old'})
  const result = await build(makeWorkspace(before, {out}), {version})
  assert.equal(result.published, true)
  const found = result.diagnostics.filter(({ruleId}) => ruleId === 'output-foreign')
  assert.deepEqual(
    found.map(({actual}) => actual),
    ['CNAME, old/page.html'],
  )
  assert.equal(treeOf(out)['old/page.html'], 'old')
})

test('a folder that holds somebody else’s home page is not taken', async () => {
  const out = memoryFiles('public', {'index.html': 'mine'})
  const result = await build(makeWorkspace(before, {out}), {version})
  assert.equal(result.published, false)
  assert.ok(result.diagnostics.some(({ruleId, file}) => ruleId === 'output-occupied' && file === 'public/index.html'))
  assert.deepEqual(treeOf(out), {'index.html': 'mine'})
})

test('a folder where a page must go is not taken either', async () => {
  const out = memoryFiles('public', {'index.html/note.txt': 'mine'})
  const result = await build(makeWorkspace(before, {out}), {version})
  assert.equal(result.published, false)
  assert.deepEqual(treeOf(out), {'index.html/note.txt': 'mine'})
})

test('without its state a build gives the same bytes, and knows its files by their list of sums', async () => {
  const workspace = makeWorkspace(before)
  await build(workspace, {version})
  const forgetful = {...workspace, state: memoryFiles('state')}
  const again = await build(forgetful, {version})
  assert.deepEqual([again.published, again.counts.written, again.counts.removed], [true, 0, 0])

  workspace.out.write('CNAME', new TextEncoder().encode('example.org'))
  const changed = makeWorkspace(after, {out: workspace.out, state: memoryFiles('state')})
  const result = await build(changed, {version})
  assert.equal(result.published, true)
  assert.deepEqual(treeOf(workspace.out), {...(await cleanSite(after)), CNAME: 'example.org'})
  const found = result.diagnostics.filter(({ruleId}) => ruleId.startsWith('output-'))
  assert.deepEqual(
    found.map(({ruleId, actual}) => [ruleId, actual]),
    [['output-foreign', 'CNAME']],
  )
})

test('what was withdrawn is not left in an output that came back from elsewhere, nor where the state was lost', async () => {
  const workspace = makeWorkspace({...before, '2024-03-15.txt': bulletin(['新桥打下第一根桩', '何小满领了奖'])})
  await build(workspace, {version})
  const copied = Object.keys(treeOf(workspace.out)).map((path) => [path, workspace.out.read(path)] as const)
  const book = treeOf(workspace.content)['addresses.tsv'] ?? ''
  const withdrawn = book.replace(/\tarticle\t(.*)何小满领了奖/, '\twithdrawn 2024-05-01\t$1一则消息')
  assert.notEqual(withdrawn, book)
  workspace.content.write('addresses.tsv', new TextEncoder().encode(withdrawn))
  for (const state of [workspace.state, memoryFiles('state')]) {
    const out = memoryFiles('public')
    for (const [path, bytes] of copied) out.write(path, bytes)
    // Of a build still earlier, which no list remembers.
    for (const folder of ['2020-2029-0cccb0a666', '2020-2029-0cccb0a666-hant-3f21ab'])
      out.write(`search/${folder}/t0.js`, new TextEncoder().encode('何小满'))
    const result = await build({...workspace, out, state}, {version})
    assert.equal(result.published, true)
    const site = treeOf(out)
    assert.deepEqual(
      Object.keys(site).filter((path) => site[path]?.includes('何小满')),
      [],
    )
    assert.deepEqual(
      result.diagnostics.filter(({ruleId}) => ruleId.startsWith('output-')),
      [],
    )
  }
})

test('pages in traditional characters that are wanted no more go, though the state was lost', async () => {
  const traditional = {...before, 'site.yaml': `${before['site.yaml']}traditional: standard\n`}
  const workspace = makeWorkspace(traditional)
  await build(workspace, {version})
  await build(makeWorkspace(before, {out: workspace.out}), {version})
  assert.deepEqual(treeOf(workspace.out), await cleanSite(before))
})

test('without its state a site is known by its articles, though every page is drawn otherwise', async () => {
  const workspace = makeWorkspace(before)
  await build(workspace, {version})
  const renamed = {...before, 'site.yaml': 'title: 白渚日报\nurl: https://example.org/\n'}
  const overrides = memoryFiles('templates', {'assets/style.css': 'p{}'})
  const result = await build(makeWorkspace(renamed, {out: workspace.out, overrides}), {version})
  assert.equal(result.published, true)
  assert.ok(result.diagnostics.every(({ruleId}) => !ruleId.startsWith('output-')))
})

test('the site of another paper is not taken, though it was made with the same templates and has the same addresses', async () => {
  const other = makeWorkspace({
    'site.yaml': 'title: 桁溪报\n',
    '2024-03-15.txt': bulletin(['桁溪校舍封顶', '桁溪茶园开采']),
    '2024-04-19.txt': bulletin(['桁溪剧团下乡']),
  })
  await build(other, {version})
  const site = treeOf(other.out)
  const result = await build(makeWorkspace(before, {out: other.out}), {version})
  assert.equal(result.published, false)
  assert.ok(result.diagnostics.some(({ruleId, file}) => ruleId === 'output-occupied' && file === 'public/index.html'))
  assert.deepEqual(treeOf(other.out), site)
})

test('a list of sums that somebody else wrote speaks for no file', async () => {
  const workspace = makeWorkspace(before)
  await build(workspace, {version})
  const digest = 'f2ca1bb6c7e907d06dafe4687e579fce76b37e4e93b7605022da52e6ccc26fd2'
  for (const [path, text] of [
    ['2024/notes.txt', 'test\n'],
    ['SHA256SUMS', `${digest}  2024/notes.txt\n`],
  ] as const) {
    workspace.out.write(path, new TextEncoder().encode(text))
  }
  await build(workspace, {version})
  assert.equal(treeOf(workspace.out)['2024/notes.txt'], 'test\n')
})

test('what somebody put beside an issue stays, though the list of sums was written anew with it', async () => {
  const workspace = makeWorkspace(before)
  await build(workspace, {version})
  const own = ['2024/scan.pdf', '2024/03/15/scan.pdf', 'departments/map.png', 'images/logo.png', 'search/words.js']
  for (const path of own) workspace.out.write(path, new TextEncoder().encode(path))
  const published = Object.keys(treeOf(workspace.out)).filter((path) => path !== sumsName)
  const sums = printSums(new Map(published.map((path) => [path, digestOf(workspace.out.read(path))])))
  for (const state of [workspace.state, memoryFiles('state')]) {
    workspace.out.write(sumsName, new TextEncoder().encode(sums))
    const result = await build({...workspace, state}, {version})
    assert.equal(result.published, true)
    for (const path of own) assert.equal(treeOf(workspace.out)[path], path)
  }
})
