import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import {bulletin, makeWorkspace, treeOf} from './make-workspace.ts'

const content = {
  '2024-03-15.txt': bulletin(['新桥打下第一根桩', '秧田等春雨']),
  '2024-04-19.txt': bulletin(['老余摆渡三十年']),
  'pages/about.md': '# 关于本报\n',
}
const settings = 'title: 砚湖通讯\nurl: https://example.org/yanhu/\nserial: （砚）字 001 号\ntraditional: standard\n'

test('a closed edition says so on every page of both trees, is announced nowhere, and asks not to be indexed', async () => {
  const site = await publish(`${settings}closed: true\n`)
  const pages = Object.keys(site).filter((path) => path.endsWith('.html'))
  assert.ok(pages.filter((path) => path.startsWith('zh-hant/')).length > 10)
  for (const path of pages) {
    const html = withoutStyle(site[path] ?? '')
    assert.match(html, /<meta name="robots" content="noindex, nofollow, noarchive">/, path)
    const line = path.startsWith('zh-hant/') ? '內部資料' : '内部资料'
    assert.equal(html.split(line).length, 3, `${path}: at its head and its foot`)
    assert.doesNotMatch(html, /application\/(?:atom|feed)|opensearch|订阅|訂閱/, path)
  }
  assert.deepEqual(
    Object.keys(site).filter((path) => /^sitemap|^opensearch|feed\.|\.xml$/.test(path)),
    [],
  )
  assert.equal(site['robots.txt'], 'User-agent: *\nDisallow: /\n')
})

test('an open one has none of this, and all of that', async () => {
  const site = await publish(settings)
  for (const [path, text] of Object.entries(site))
    if (path.endsWith('.html')) assert.ok(!/noindex, nofollow|内部资料/.test(withoutStyle(text)), path)
  for (const path of ['feed.xml', 'feed.json', 'sitemap.xml', 'opensearch.xml']) assert.ok(path in site, path)
})

/** The page for a lost address has its style in itself, which is that of all editions. */
function withoutStyle(html: string): string {
  return html.replace(/<style>[\s\S]*<\/style>/, '')
}

async function publish(config: string): Promise<Record<string, string>> {
  const workspace = makeWorkspace({...content, 'site.yaml': config})
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.ok(published, JSON.stringify(diagnostics))
  return treeOf(workspace.out)
}
