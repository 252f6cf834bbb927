import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {build} from '../../src/build/index.ts'
import {type Manifest, parseManifest} from '../../src/build/publishing/manifest.ts'
import type {BuildMemory} from '../../src/build/types.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {inventArticles, perIssue, printIssue} from '../bench/invented.ts'
import {bulletin, makeWorkspace, treeOf} from './make-workspace.ts'

const headline = fc.constantFrom('新桥打下第一根桩', '秧田等春雨', '老街修表匠', '渡口最后一班船', '图书馆开到夜里')
const day = fc.constantFrom('2024-03-15', '2024-04-19', '2024-05-17', '2025-01-10')

const edit = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    path: day.map((date) => `${date}.txt`),
    // each once: a fix that finds two places is an error
    text: fc.uniqueArray(headline, {minLength: 1, maxLength: 3}).map(bulletin),
  }),
  fc.record({kind: fc.constant('remove' as const), path: day.map((date) => `${date}.txt`)}),
  fc.record({
    kind: fc.constant('write' as const),
    path: fc.constant('site.yaml'),
    text: fc.constantFrom('title: 白渚报\n', 'title: 砚湖报\n', 'title: 砚湖报\nurl: https://example.org/bao/\n'),
  }),
  fc.record({
    kind: fc.constant('write' as const),
    path: fc.constant('pages/about.md'),
    text: fc.constantFrom('# 关于\n\n一。\n', '# 关于\n\n二。\n'),
  }),
  fc.record({
    kind: fc.constant('write' as const),
    path: day.map((date) => `${date}.fixes.yaml`),
    text: fc.constantFrom('', '- at: 本报讯\n  nth: 1\n  do: caption\n', '- at: 秧田等春雨\n  do: notice\n'),
  }),
  fc.record({kind: fc.constant('remove' as const), path: day.map((date) => `${date}.fixes.yaml`)}),
  fc.record({kind: fc.constant('forget' as const)}),
)

test('an incremental build equals a clean one after any edits, and draws just what has a new key', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 6}), async (edits) => {
      let content: Record<string, string> = {'2024-02-02.txt': bulletin(['白渚区开年第一会'])}
      const [out, state] = [memoryFiles('public'), memoryFiles('state')]
      let memory: BuildMemory | undefined
      for (const step of edits) {
        if (step.kind === 'write') content = {...content, [step.path]: step.text}
        else if (step.kind === 'remove') content = without(content, step.path)
        else memory = undefined
        const before = manifestOf(treeOf(state)['manifest.json'])
        // Issues come and go without a word in an address book.
        if (state.kindOf('addresses.tsv') === 'file') state.remove('addresses.tsv')
        const result = await build(makeWorkspace(content, {out, state}), {version: '1', ...(memory && {memory})})
        assert.equal(result.published, true, JSON.stringify(result.diagnostics))
        memory = result.memory

        const clean = makeWorkspace(content)
        await build(clean, {version: '1'})
        assert.deepEqual(treeOf(out), treeOf(clean.out))
        assert.deepEqual(treeOf(state), treeOf(clean.state))
        const now = manifestOf(treeOf(state)['manifest.json'])
        const changed = [...now.files].filter(([path, {key}]) => before.files.get(path)?.key !== key)
        assert.equal(result.counts.rendered, changed.length)
      }
    }),
    {numRuns: 40},
  )
})

test('nothing changed: nothing drawn, nothing written', async () => {
  const workspace = makeWorkspace({'2024-02-02.txt': bulletin(['白渚区开年第一会'])})
  const first = await build(workspace, {version: '1'})
  const second = await build(workspace, {version: '1', memory: first.memory})
  const third = await build(workspace, {version: '1'})
  for (const {counts} of [second, third]) {
    assert.deepEqual([counts.rendered, counts.written, counts.removed], [0, 0, 0])
    assert.equal(counts.kept, first.counts.written)
  }
})

test('an issue more leaves the pages of older ones as they are: who shares an office or a reporter with it, and old lists', async () => {
  const invented = [...inventArticles(25 * perIssue, 3)].map((article) => ({...article, reporter: '赵华秋'}))
  const issues = Array.from({length: 25}, (_, at) => invented.slice(at * perIssue, (at + 1) * perIssue))
  const texts = issues.map((articles) => [`${articles[0]?.day}.txt`, printIssue(articles)] as const)
  const [out, state] = [memoryFiles('public'), memoryFiles('state')]
  await build(makeWorkspace(Object.fromEntries(texts.slice(0, -1)), {out, state}), {version: '1'})
  const {changed = []} = await build(makeWorkspace(Object.fromEntries(texts), {out, state}), {version: '1'})

  const pages = changed.filter((path) => /^\d{4}\/\d\d\/\d\d\/(?:\d+|index)\.html$/.test(path))
  const newest = texts.slice(-2).map(([path]) => path.slice(0, 10).replaceAll('-', '/'))
  const older = pages.filter((path) => !newest.includes(path.slice(0, 10)))
  assert.equal(pages.length - older.length, 2 * (perIssue + 1))
  // An older article may have one of the new ones for its next of kin.
  assert.ok(older.length < 10, older.join())
  const lists = changed.filter((path) => path.startsWith('reporters/'))
  assert.ok(treeOf(out)['reporters/zhao-hua-qiu-1.html']?.includes('第1页，100 篇，'))
  assert.deepEqual(
    lists.filter((path) => path.endsWith('.html')),
    ['reporters/zhao-hua-qiu.html'],
  )
})

test('another version draws everything and writes what differs', async () => {
  const workspace = makeWorkspace({'2024-02-02.txt': bulletin(['白渚区开年第一会'])})
  await build(workspace, {version: '1'})
  const {counts} = await build(workspace, {version: '2'})
  assert.ok(counts.rendered > 5)
  assert.equal(counts.written, 0)
})

test('the order in which files are found changes no byte', async () => {
  const content = {'a/2024-02-02.txt': bulletin(['甲事']), 'b/2024-02-03.txt': bulletin(['乙事'])}
  const [forth, back] = [makeWorkspace(content), makeWorkspace(Object.fromEntries(Object.entries(content).reverse()))]
  await build(forth, {version: '1'})
  await build(back, {version: '1'})
  assert.deepEqual(treeOf(forth.out), treeOf(back.out))
})

function without(content: Record<string, string>, path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(content).filter(([name]) => name !== path))
}

function manifestOf(text: string | undefined): Manifest {
  return parseManifest(text ?? '') ?? {files: new Map(), leaving: new Set()}
}
