import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {build} from '../../src/build/index.ts'
import {buildShard} from '../../src/build/shard.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {createPrinter} from '../../src/render/files/index.ts'
import {buildFiles} from '../../src/site/files/index.ts'
import {openSite} from '../../src/site/index.ts'
import type {ArticleContent} from '../../src/tree/types.ts'
import {makeArchive, paragraph} from '../site/make-archive.ts'
import {fullConfig} from '../site/sample-archive.ts'
import {epubFaults} from '../validators/epubcheck.ts'
import {jpeg, makePng} from './make-pictures.ts'
import {bulletin, makeWorkspace, withBook} from './make-workspace.ts'

const sources = {
  'site.yaml': 'title: 砚湖时报\nurl: https://example.org/yanhu/\n',
  '2024-03-15.txt': `${bulletin(['新桥打下第一根桩'])}\n![桥 & 桩](bridge.png "戴望川 摄")\n![](shore.jpg)\n`,
  '2024-03-22.txt': `${bulletin(['秧田等春雨'])}\n![又是桥](bridge.png)\n`,
  '2024-03-29.txt': bulletin(['老余摆渡三十年']),
  'bridge.png': makePng(30, 20),
  'shore.jpg': jpeg,
}

let folder: string
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'benbao-books-'))
})
after(() => rmSync(folder, {recursive: true}))

test('a book holds the pictures of its articles, each once, and EPUBCheck has nothing against it', async () => {
  const {out} = await publish(sources)
  const pictures = pathsIn(out).filter((path) => path.startsWith('images/'))
  assert.equal(pictures.length, 2)
  for (const [path, held] of [
    ['2024/03/15/issue.epub', pictures],
    ['2024/03/22/issue.epub', pictures.filter((each) => each.endsWith('.png'))],
    ['2024/03/29/issue.epub', []],
    ['2024/year.epub', pictures],
  ] as const) {
    const book = out.read(path)
    const inside = unzipSync(book)
    assert.deepEqual(
      Object.keys(inside)
        .filter((name) => name.startsWith('EPUB/images/'))
        .sort(),
      held.map((name) => `EPUB/${name}`),
    )
    for (const name of held) assert.deepEqual(inside[`EPUB/${name}`], out.read(name))
    writeFileSync(join(folder, 'book.epub'), book)
    assert.deepEqual(epubFaults(join(folder, 'book.epub')), [], path)
  }
  const inside = unzipSync(out.read('2024/03/15/issue.epub'))
  const chapter = strFromU8(inside['EPUB/2024-03-15.xhtml'] ?? new Uint8Array())
  assert.match(chapter, /<img src="images\/[0-9a-f]{20}\.png" alt="桥 &amp; 桩" width="30" height="20"\/>/)
  assert.match(chapter, /<figcaption>桥 &amp; 桩 ?<span class="credit">戴望川 摄<\/span><\/figcaption>/)
  assert.deepEqual(unzipSync(out.read('2024/year.epub'))['EPUB/2024-03-15.xhtml'], inside['EPUB/2024-03-15.xhtml'])
})

test('another picture makes another book, of its issue and its year alone; nothing new draws none', async () => {
  const out = memoryFiles('public')
  const state = memoryFiles('state')
  await publish(sources, {out, state})
  const before = new Map(pathsIn(out).map((path) => [path, out.read(path)]))
  const again = await publish(sources, {out, state})
  assert.equal(again.result.counts.written, 0)
  await publish({...sources, 'shore.jpg': makePng(9, 9)}, {out, state})
  const changed = pathsIn(out).filter((path) => path.endsWith('.epub') && !same(before.get(path), out.read(path)))
  assert.deepEqual(changed, ['2024/03/15/issue.epub', '2024/year.epub'])
})

test('a build in parts makes the same books', async () => {
  const {out} = await publish(sources)
  const artifacts = memoryFiles('artifacts')
  const workspace = {...makeWorkspace({}), content: memoryFiles('content', sources)}
  for (const index of [1, 2, 1, 2]) await buildShard(workspace, artifacts, {index, count: 2}, '1')
  const {published} = await build(workspace, {version: '1', artifacts})
  assert.ok(published)
  for (const path of pathsIn(out)) assert.deepEqual(workspace.out.read(path), out.read(path), path)
})

test('a book whose pictures are too many for an e-reader has what is said of them', () => {
  const figure = (url: string): ArticleContent => ({type: 'figure', url, alt: '渡口', children: []})
  const issue = (date: string, name: string) => ({
    date,
    pages: [{articles: [{headline: [`${date}的事`], content: [paragraph('水退了。'), figure(name)]}]}],
  })
  const archive = makeArchive([issue('2024-03-15', 'a.png'), issue('2024-03-22', 'b.png')])
  const images = new Map(
    archive.articles.map(({source}, at) => [
      source.path.replace(/[^/]*$/, at === 0 ? 'a.png' : 'b.png'),
      {path: `images/${at}.png`, width: 30, height: 20, size: 30_000_000},
    ]),
  )
  const files = buildFiles(openSite({archive, config: fullConfig, pages: [], images}), [])
  const print = createPrinter({pictureAt: () => makePng(30, 20)})
  const held = files.flatMap((file) => {
    if (file.format !== 'epub') return []
    const book = print(file)
    assert.ok(book instanceof Uint8Array)
    const inside = unzipSync(book)
    const chapter = strFromU8(inside['EPUB/2024-03-15.xhtml'] ?? inside['EPUB/2024-03-22.xhtml'] ?? new Uint8Array())
    assert.match(chapter, /<figcaption>渡口<\/figcaption>/)
    return [`${file.path} ${Object.keys(inside).filter((name) => /images/.test(name)).length} ${/<img/.test(chapter)}`]
  })
  assert.deepEqual(held, ['2024/03/15/issue.epub 1 true', '2024/03/22/issue.epub 1 true', '2024/year.epub 0 false'])
})

async function publish(
  content: Readonly<Record<string, string | Uint8Array>>,
  {out = memoryFiles('public'), state = memoryFiles('state')} = {},
) {
  const workspace = {...makeWorkspace({}), content: memoryFiles('content', withBook(content, state)), out, state}
  const result = await build(workspace, {version: '1'})
  assert.equal(result.published, true, JSON.stringify(result.diagnostics))
  return {out, result}
}

function pathsIn(files: ReturnType<typeof memoryFiles>): ReadonlyArray<string> {
  return files.list().flatMap(({path, kind}) => (kind === 'file' ? [path] : []))
}

function same(before: Uint8Array | undefined, after: Uint8Array): boolean {
  return before !== undefined && Buffer.compare(before, after) === 0
}
