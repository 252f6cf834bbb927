import assert from 'node:assert/strict'
import {before, test} from 'node:test'
import {parseAtomFeed, parseJsonFeed} from 'feedsmith'
import {hostileArchive, hostileConfig} from '../site/hostile-archive.ts'
import {makeArchive} from '../site/make-archive.ts'
import {printTexts} from '../site/print-files.ts'
import {bareConfig, fullConfig, largeArchive, sampleArchive} from '../site/sample-archive.ts'
import {faultsOf} from '../validators/xml.ts'

const root = 'https://news.example.cn/bao/'
let sample: ReadonlyMap<string, string>
let hostile: ReadonlyMap<string, string>
before(() => {
  sample = printTexts(sampleArchive(1), fullConfig)
  hostile = printTexts(hostileArchive(), hostileConfig)
})

function atomOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].filter(([path]) => path.endsWith('.xml') && !path.startsWith('sitemap')))
}

function jsonOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].filter(([path]) => /^(?:feed|(?:departments|reporters|columns)\/.*)\.json$/.test(path)))
}

test('every Atom feed is what RFC 4287 demands, and a reader that others wrote finds all of it', async () => {
  const some = new Map([...atomOf(sample)].filter(([path]) => /^feed|\/[drc][12]\.xml$/.test(path)))
  assert.ok(some.size >= 6)
  assert.deepEqual(await faultsOf(some, 'atom'), [])
  assert.deepEqual(await faultsOf(atomOf(hostile), 'atom'), [])
  for (const [path, text] of [...atomOf(sample), ...atomOf(hostile)]) {
    const feed = parseAtomFeed(text)
    assert.ok(feed.entries?.length, path)
    assert.equal(new Set(feed.entries.map(({id}) => id)).size, feed.entries.length, path)
    assert.equal(
      feed.updated,
      feed.entries
        .map(({updated}) => updated ?? '')
        .sort()
        .at(-1),
      path,
    )
    assert.equal(feed.links?.find(({rel}) => rel === 'self')?.href, `${root}${path}`)
    for (const entry of feed.entries) {
      assert.match(entry.id ?? '', /^https:\/\/news\.example\.cn\/bao\/\d{4}\/.*\.html$/)
      assert.match(entry.content?.value ?? '', /<p>/)
    }
  }
})

test('the schema of the tests finds what is wrong', async () => {
  const right = sample.get('feed.xml') ?? ''
  const wrong = new Map([
    ['no-id', right.replace(/<id>.*<\/id>\n/, '')],
    ['no-day', right.replace(/<updated>[^<]*/, '<updated>2026-03-17')],
    ['broken', right.replace('</title>', '')],
  ])
  for (const [name, text] of wrong) assert.ok((await faultsOf(new Map([[name, text]]), 'atom')).length > 0, name)
})

test('every JSON Feed is of version 1.1, and says the same as its twin', () => {
  for (const files of [sample, hostile]) {
    for (const [path, text] of jsonOf(files)) {
      const feed = JSON.parse(text)
      const atom = parseAtomFeed(files.get(path.replace(/json$/, 'xml')) ?? '')
      assert.equal(parseJsonFeed(text).items?.length, atom.entries?.length)
      assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
      assert.equal(feed.feed_url, `${root}${path}`)
      assert.deepEqual(
        feed.items.map((item: {id: string}) => item.id),
        atom.entries?.map(({id}) => id),
      )
      for (const item of feed.items) {
        assert.equal(item.id, item.url)
        assert.equal(typeof item.content_html, 'string')
        assert.match(item.date_published, /^\d{4}-\d\d-\d\dT00:00:00\+08:00$/)
        for (const author of item.authors ?? []) assert.equal(typeof author.name, 'string')
        assert.ok((item.tags ?? []).every((tag: unknown) => typeof tag === 'string'))
      }
    }
  }
})

test('a feed has the newest first, so many and no more', () => {
  const files = printTexts(largeArchive(120), fullConfig)
  const idsIn = (path: string) => parseAtomFeed(files.get(path) ?? '').entries?.map(({id}) => id?.replace(root, ''))
  assert.equal(idsIn('feed.xml')?.length, 50)
  assert.equal(idsIn('departments/d1.xml')?.length, 10)
  assert.deepEqual(idsIn('feed.xml')?.slice(0, 10), idsIn('departments/d1.xml')?.slice().sort(byOrder))
  assert.match(idsIn('feed.xml')?.[0] ?? '', /1-1\.html$/)
})

test('an entry is updated when it is corrected, and by nothing else', () => {
  const archive = makeArchive([
    {date: '2024-03-15', pages: [{articles: [{headline: ['新桥合龙']}]}]},
    {date: '2024-03-22', pages: [{articles: [{headline: ['更正']}]}]},
  ])
  const [bridge, notice] = archive.articles
  assert.ok(bridge && notice)
  const corrected = {
    ...archive,
    articles: [
      {...bridge, correctedBy: [notice.id]},
      {...notice, corrects: [bridge.id]},
    ],
  }
  const day = (files: ReadonlyMap<string, string>) =>
    parseAtomFeed(files.get('feed.xml') ?? '').entries?.map(({published, updated}) => [
      published?.slice(0, 10),
      updated?.slice(0, 10),
    ])
  assert.deepEqual(day(printTexts(archive, fullConfig)), [
    ['2024-03-22', '2024-03-22'],
    ['2024-03-15', '2024-03-15'],
  ])
  const later = printTexts(corrected, fullConfig)
  assert.deepEqual(day(later), [
    ['2024-03-22', '2024-03-22'],
    ['2024-03-15', '2024-03-22'],
  ])
  assert.match(later.get('sitemap-2024.xml') ?? '', /2024\/03\/15\/1-1\.html<\/loc><lastmod>2024-03-22</)
  assert.match(later.get('sitemap-2024.xml') ?? '', /2024\/03\/15\/index\.html<\/loc><lastmod>2024-03-15</)
})

test('the sitemaps are what the protocol demands, and name every page once', async () => {
  for (const files of [sample, hostile]) {
    const maps = new Map([...files].filter(([path]) => path.startsWith('sitemap-')))
    assert.deepEqual(await faultsOf(maps, 'sitemap'), [])
    const index = new Map([...files].filter(([path]) => path === 'sitemap.xml'))
    assert.deepEqual(await faultsOf(index, 'siteindex'), [])
    assert.deepEqual(
      locationsIn(index),
      [...maps.keys()].map((path) => `${root}${path}`),
    )
    assert.equal(new Set(locationsIn(maps)).size, locationsIn(maps).length)
  }
  const maps = new Map([...sample].filter(([path]) => path.startsWith('sitemap-')))
  const archive = sampleArchive(1)
  const named = new Set(locationsIn(maps))
  for (const {path} of [...archive.articles, ...archive.issues, ...archive.people])
    assert.ok(named.has(`${root}${path}`), path)
  assert.ok(named.has(root))
  assert.ok(![...named].some((url) => url.includes('404')))
  assert.match(
    sample.get('robots.txt') ?? '',
    /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/news\.example\.cn\/bao\/sitemap\.xml\n$/,
  )
})

test('where the site has no address there are no feeds, no sitemap and no robots.txt', () => {
  const paths = [...printTexts(sampleArchive(0), bareConfig).keys()]
  assert.deepEqual(
    paths.filter((path) => /\.xml$|robots|feed|^(?:departments|reporters|columns)\/.*json$/.test(path)),
    [],
  )
  assert.ok(paths.includes('articles.csv'))
})

test('an archive without a day has no feed, for an entry must say when', () => {
  const paths = [
    ...printTexts(
      makeArchive([{pages: [{articles: [{headline: ['题'], byline: [['记者', '方远']]}]}]}]),
      fullConfig,
    ).keys(),
  ]
  assert.deepEqual(
    paths.filter((path) => /feed|reporters\/.*(?:xml|json)$/.test(path)),
    [],
  )
  assert.ok(paths.includes('undated/1/issue.epub'))
})

function locationsIn(maps: ReadonlyMap<string, string>): ReadonlyArray<string> {
  return [...maps.values()].flatMap((text) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url))
}

function byOrder(left: string | undefined, right: string | undefined): number {
  const number = (path = '') => Number(/-(\d+)\.html$/.exec(path)?.[1])
  return number(left) - number(right)
}
