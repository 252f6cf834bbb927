import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {makeWorkspace, treeOf} from './make-workspace.ts'

const config = {'site.yaml': 'title: 砚湖时报\nurl: https://example.org/yanhu/\n'}
const old = {
  '2024-03-15.txt': article('新桥打下第一根桩', '区交通局', '李青禾'),
  '2024-03-22.txt': article('秧田等春雨', '区农业农村局', '范晓棠'),
}
const newer = {...old, '2024-03-29.txt': article('渡口添了候船亭', '区交通局', '李青禾')}
const base = 'https://example.org/yanhu/'

test('a new issue dates what shows it, and nothing else, in sitemaps and feeds', async () => {
  const [before, after] = await publishInTurn(old, newer)
  const [days, daysAfter] = [sitemapDays(before), sitemapDays(after)]
  const dated = [...days].filter(([url, day]) => daysAfter.get(url) !== day).map(([url]) => url.slice(base.length))
  for (const url of dated) {
    assert.equal(daysAfter.get(base + url), '2024-03-29')
    assert.notEqual(after[url || 'index.html'], before[url || 'index.html'], url)
  }
  assert.ok(dated.includes('') && dated.includes('reporters/li-qing-he.html'))
  for (const path of Object.keys(before)) {
    if (/^2024\/03\/(?:15|22)\/|^reporters\/fan-xiao-tang/.test(path)) assert.ok(!dated.includes(path), path)
  }

  const feeds = Object.keys(before).filter((path) => /<feed /.test(before[path] ?? ''))
  assert.ok(feeds.length > 4)
  for (const path of feeds) {
    const [was, now] = [entryDays(before[path] ?? ''), entryDays(after[path] ?? '')]
    for (const [id, day] of was) assert.equal(now.get(id), day, `${path} ${id}`)
    if (now.size === was.size) assert.equal(after[path], before[path], path)
    else assert.match(after[path] ?? '', /<updated>2024-03-29/)
  }
  assert.ok(feeds.some((path) => after[path] === before[path]))
  assert.ok(feeds.some((path) => after[path] !== before[path]))
})

test('what is built again on another day, or from files that were touched, is the same to the byte', async () => {
  const [before, after] = await publishInTurn(newer, {...newer})
  assert.deepEqual(after, before)
})

async function publishInTurn(
  ...contents: ReadonlyArray<Readonly<Record<string, string>>>
): Promise<ReadonlyArray<Record<string, string>> & {0: Record<string, string>; 1: Record<string, string>}> {
  const [out, state] = [memoryFiles('public'), memoryFiles('state')]
  let registry: string | undefined
  const sites: Array<Record<string, string>> = []
  for (const content of contents) {
    const files = memoryFiles('content', {...config, ...content, ...(registry && {'addresses.tsv': registry})})
    const {published} = await build({...makeWorkspace({}), content: files, out, state}, {version: '1'})
    assert.ok(published)
    registry = treeOf(files)['addresses.tsv']
    sites.push(treeOf(out))
  }
  const [first = {}, second = {}] = sites
  return [first, second]
}

function sitemapDays(site: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const [path, text] of Object.entries(site)) {
    if (!/^sitemap-.*\.xml$/.test(path)) continue
    for (const [, url = '', day = ''] of text.matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g))
      days.set(url, day)
  }
  assert.ok(days.size > 8)
  return days
}

function entryDays(feed: string): ReadonlyMap<string, string> {
  return new Map(
    [...feed.matchAll(/<entry>[\s\S]*?<id>([^<]*)<\/id>[\s\S]*?<updated>([^<]*)<\/updated>/g)].map(
      ([, id = '', day = '']) => [id, day],
    ),
  )
}

function article(headline: string, office: string, name: string): string {
  return `${headline}\n\n　　本报讯 （记者 ${name}）${office}说，${headline}，这是一年里的第一件大事。\n　　村民们说，日子一天比一天好。\n`
}
