import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {deadLinks} from './links.ts'
import {bulletin, makeWorkspace, treeOf, withBook} from './make-workspace.ts'

const config = 'title: 砚湖时报\nurl: https://example.org/yanhu/\n'
const both = `${config}traditional: standard\n`
const content = {
  'site.yaml': both,
  '2024-03-15.txt': bulletin(['新桥打下第一根桩', '头发与发展']),
  '2024-04-19.txt': bulletin(['秧田等春雨']),
  'pages/about.md':
    '# 关于本报\n\n见[部门](departments.html)、[首页](./index.html)与[起步](about.md#起步)。\n\n## 起步\n',
}

test('each page stands a second time in traditional characters, and both trees hold together', async () => {
  const workspace = makeWorkspace(content)
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.ok(published, JSON.stringify(diagnostics))
  const site = treeOf(workspace.out)
  const pages = Object.keys(site).filter((path) => path.endsWith('.html'))
  const first = pages.filter((path) => !path.startsWith('zh-hant/'))
  assert.deepEqual(
    first.filter((path) => !(`zh-hant/${path}` in site)),
    ['2024/03/15/source1.html', '2024/04/19/source1.html', '404.html'],
  )
  assert.deepEqual(
    deadLinks(
      site,
      first.filter((path) => path !== '404.html'),
    ),
    [],
  )
  assert.ok(
    Object.keys(site).every((path) => !/^zh-hant\/.*\.(?!html$)/.test(path)),
    'files stand once',
  )

  const article = site['zh-hant/2024/03/15/2.html'] ?? ''
  assert.match(article, /<html lang="zh-Hant">/)
  assert.match(article, /頭髮[\s\S]*發展[\s\S]*記者[\s\S]*李青禾/)
  assert.match(article, /<link rel="canonical" href="https:\/\/example\.org\/yanhu\/2024\/03\/15\/2\.html">/)
  for (const page of [article, site['2024/03/15/2.html'] ?? '']) {
    for (const [lang, folder] of Object.entries({'zh-Hans': '', 'zh-Hant': 'zh-hant/'})) {
      const address = `https://example.org/yanhu/${folder}2024/03/15/2.html`
      assert.ok(page.includes(`<link rel="alternate" hreflang="${lang}" href="${address}">`), lang)
    }
  }
  assert.match(article, /href="\.\.\/\.\.\/\.\.\/\.\.\/2024\/03\/15\/2\.html">简体<\/a>/)
  assert.match(article, /href="\.\.\/\.\.\/\.\.\/\.\.\/2024\/03\/15\/source1\.html#L\d+"/)
  const within = [...article.matchAll(/<a [^>]*href="((?:\.\.\/)*)([^"#:]*\.html)/g)].map(
    ([, up = '', path = '']) => `${up.length / 3}${path}`,
  )
  assert.ok(
    within.filter((path) => path.startsWith('4')).every((path) => /source1\.html$|^42024\/03\/15\/2\.html$/.test(path)),
  )

  const sitemaps = Object.entries(site).filter(([path]) => /sitemap/.test(path))
  assert.ok(
    sitemaps.every(([, text]) => !text.includes('zh-hant')),
    'only the first tree is announced',
  )
})

test('without a word of it there is one tree, and no switch', async () => {
  const workspace = makeWorkspace({...content, 'site.yaml': config})
  await build(workspace, {version: '1'})
  const site = treeOf(workspace.out)
  assert.ok(Object.keys(site).every((path) => !path.startsWith('zh-hant/')))
  assert.doesNotMatch(site['index.html'] ?? '', /hreflang|zh-Hant/)
})

test('built upon what stands it is what a clean build makes: edited, with a new name, in other forms, taken away', async () => {
  const [out, state] = [memoryFiles('public'), memoryFiles('state')]
  const named = content['2024-04-19.txt'].replace('李青禾', '于后台')
  const steps: ReadonlyArray<readonly [Record<string, string>, (path: string) => boolean]> = [
    [content, () => true],
    [content, () => false],
    [{...content, 'pages/about.md': '# 关于\n'}, (path) => path.includes('about') || path.endsWith('.html')],
    [{...content, '2024-04-19.txt': named}, () => true],
    [
      {...content, '2024-04-19.txt': named, 'site.yaml': `${config}traditional: taiwan\n`},
      (path) => /zh-hant|-hant-|^search\/index\.js$/.test(path),
    ],
    [{...content, 'site.yaml': config}, () => true],
  ]
  for (const [files, mayBeDrawn] of steps) {
    const before = treeOf(out)
    const folder = withBook(files, state)
    const again = makeWorkspace({}, {content: memoryFiles('content', folder), out, state})
    const {published, counts} = await build(again, {version: '1'})
    assert.ok(published)
    const clean = makeWorkspace({}, {content: memoryFiles('content', folder)})
    await build(clean, {version: '1'})
    const now = treeOf(out)
    assert.deepEqual(now, treeOf(clean.out))
    assert.deepEqual(treeOf(state), treeOf(clean.state))
    const changed = Object.keys(now).filter((path) => now[path] !== before[path])
    // The list of sums changes with any file.
    assert.ok(
      changed.every((path) => path === 'SHA256SUMS' || mayBeDrawn(path)),
      changed.join(),
    )
    assert.ok(counts.rendered >= changed.length)
    if (files === content && Object.keys(before).length > 0) assert.equal(counts.rendered, 0)
  }
})
