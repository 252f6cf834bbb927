import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {build} from '../../src/build/index.ts'
import {pagesOfDate} from '../../src/client/search/pages-of-date.ts'
import {createEngine} from '../../src/search/engine/engine.ts'
import {ask, query} from '../search/ask.ts'
import {memoryLoader} from '../search/memory-loader.ts'
import {bulletin, makeWorkspace, treeOf} from './make-workspace.ts'

const said = (facts: string, headline: string) => `---\n${facts}\n---\n\n${bulletin([headline])}`
const content = {
  'site.yaml': 'title: 浔溪日报\nurl: https://example.org/\nformerly:\n  - title: 浔溪报\n    until: 2015\n',
  '2016-04-29.txt': bulletin(['老桥合龙']),
  '2016-05-06.txt': bulletin(['新桥合龙']),
  'te-kan.txt': said('date: 2016-05\ntitle: 渡口特刊', '渡口百年'),
  'nian-kan.txt': said('date: 2016\nnumber: 7', '一年大事'),
  'jiu-kan.txt': said('date: 2014-03', '旧刊一束'),
}

test('an issue of which the month or the year alone is known is in the calendar, cited so, and has no day', async () => {
  const workspace = makeWorkspace(content)
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.equal(published, true)
  assert.deepEqual(
    diagnostics.filter(({severity}) => severity !== 'info'),
    [],
  )
  const site = treeOf(workspace.out)
  const page = (path: string) => site[path] ?? ''

  assert.match(page('2016/05/index.html'), /<time datetime="2016-05">2016年5月<\/time>[\s\S]*渡口特刊[\s\S]*渡口百年/)
  assert.doesNotMatch(page('2016/05/index.html'), /一年大事/)
  assert.match(page('2016/index.html'), /不知哪一天[\s\S]*2016年 第7期[\s\S]*2016年5月 渡口特刊/)
  assert.match(page('calendar.html'), /2016年<\/a><\/h2>\s*<p class="n">4 期/)
  assert.match(page('calendar.html'), /5月 <span class="n">2 期/)
  assert.doesNotMatch(page('calendar.html'), /未署日期/)

  const article = page('2016/05/00/1.html')
  assert.match(article, /浔溪日报，2016-05\./)
  assert.match(article, /"datePublished":"2016-05"/)
  assert.match(article, /name="citation_date" content="2016\/05"/)
  assert.doesNotMatch(article, /"datePublished":"2016-05-|published_time/)
  assert.match(page('2016/05/00/issue.ris'), /^PY {2}- 2016\r\nDA {2}- 2016\/05\/\/\r$/m)
  assert.match(page('2016/00/00/issue.ris'), /^DA {2}- 2016\/\/\/\r$/m)
  assert.match(page('2016/05/00/issue.bib'), /date = \{2016-05\}/)
  assert.match(page('2016/05/00/issue.csl.json'), /"date-parts":\s*\[\s*\[\s*2016,\s*5\s*\]\s*\]/)
  assert.match(page('2014/03/00/1.html'), /浔溪报，2014-03\./)
  assert.match(page('articles.ndjson'), /"id":"2016\/05\/00\/1"[^\n]*"date":null[^\n]*"date_known":"2016-05"/)
  assert.match(page('feed.xml'), /渡口百年[\s\S]*?<published>2016-05-01T/)
  assert.doesNotMatch(page('feed.xml'), /一年大事/)
  assert.match(page('sitemap-2016.xml'), /2016\/05\/00\/1\.html<\/loc><lastmod>2016-05<\/lastmod>/)

  // The days are turned one to the next, past what has none.
  assert.match(page('2016/04/29/index.html'), /05\/06\/index\.html/)
  const book = unzipSync(workspace.out.read('2016/year.epub'))
  assert.ok(Object.values(book).some((bytes) => strFromU8(bytes).includes('渡口百年')))
  assert.match(
    strFromU8(unzipSync(workspace.out.read('2016/05/00/issue.epub'))['EPUB/package.opf'] ?? new Uint8Array()),
    /<dc:date>2016-05</,
  )
})

test('search knows its month, its year, and no day', async () => {
  const workspace = makeWorkspace(content)
  await build(workspace, {version: '1'})
  const files = workspace.out.list().flatMap(({path}) => {
    if (!path.startsWith('search/') || !path.endsWith('.js')) return []
    return [{path: path.slice('search/'.length), key: '', bytes: () => workspace.out.read(path)}]
  })
  const engine = createEngine(memoryLoader(files))
  const {hits} = await engine.find(query('合龙'))
  assert.deepEqual(
    hits.map(({date}) => date),
    ['2016-05-06', '2016-04-29'],
  )
  const found = await engine.find(query('消息', {years: '2016'}))
  assert.deepEqual(
    found.hits.map(({date}) => date),
    ['2016-05-06', '2016-05', '2016-04-29', '2016'],
  )
  assert.deepEqual(await ask(engine, query('百年', {years: '2016'})), ['2016/05/00/1.html'])
  const straight = async (typed: string) => {
    const [page] = await pagesOfDate(engine, typed, {aborted: false})
    return page?.missing === undefined ? page?.path : `not there, but ${page.path}`
  }
  assert.equal(await straight('2014年3月'), '2014/03/index.html')
  assert.equal(await straight('2014'), '2014/index.html')
  assert.equal(await straight('2014-03-01'), 'not there, but 2014/03/index.html')
})

test('when its day is found it moves there, and its address leads on', async () => {
  const workspace = makeWorkspace(content)
  await build(workspace, {version: '1'})
  workspace.content.write('te-kan.txt', new TextEncoder().encode(said('date: 2016-05-13', '渡口百年')))
  const {diagnostics} = await build(workspace, {version: '1'})
  assert.deepEqual(
    diagnostics.filter(({severity}) => severity !== 'info'),
    [],
  )
  assert.match(treeOf(workspace.out)['2016/05/00/1.html'] ?? '', /2016\/05\/13\/1\.html/)
})
