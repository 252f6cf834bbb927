import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {before, test} from 'node:test'
import {fullWidth} from '../../src/site/wording/full-width.ts'
import {deadLinks} from '../build/links.ts'
import {filesBelow, publishSample, root} from './sample-site.ts'

let site: Record<string, string>
before(async () => {
  const sample = await publishSample()
  site = filesBelow(sample.out)
})

interface Gold {
  readonly articles: ReadonlyArray<{
    readonly headline: string
    readonly headlineLines: ReadonlyArray<string>
    readonly paragraphs: ReadonlyArray<string>
    readonly byline: ReadonlyArray<{readonly role: string; readonly name: string}>
  }>
}

function golds(): Array<Gold> {
  const folder = join(root, 'test/corpus')
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
}

test('every link and every fragment of the sample site leads somewhere, and every page can be reached from home', () => {
  assert.deepEqual(deadLinks(site, ['index.html']), [])
  // The page for a lost address is shown at any depth, so it names its files from the root that site.yaml gives.
  assert.deepEqual(deadLinks(atRoot(site, 'yanhu/'), ['yanhu/404.html']), [])
  assert.deepEqual(lostFragments(), [])
  const reached = reachable('index.html')
  const pages = Object.keys(site).filter((path) => path.endsWith('.html'))
  assert.deepEqual(
    pages.filter((path) => !reached.has(path)),
    ['404.html'],
  )
})

test('every address that feeds, sitemaps, data and citations name is one of the site', () => {
  const base = 'https://example.org/yanhu/'
  const named = Object.entries(site).flatMap(([path, text]) =>
    /\.(?:html|epub)$/.test(path)
      ? []
      : [...text.matchAll(/https:\/\/example\.org\/yanhu\/([^\s"\\<>}&,;]*)/g)].map(([, target = '']) => ({
          path,
          target,
        })),
  )
  assert.ok(named.length > 1000)
  const lost = named.filter(({target}) => !(decodeURI(target.replace('?q={searchTerms', '') || 'index.html') in site))
  assert.deepEqual(lost, [])
  assert.ok(Object.values(site).some((text) => text.includes(`<loc>${base}</loc>`)))
})

test('every article of the sample is on a page of its own, with all its paragraphs and names', () => {
  const texts = Object.entries(site).flatMap(([path, html]) =>
    /^\d{4}\/\d\d\/\d\d\/(?!index|source)[^/]*\.html$/.test(path) ? [textOf(html)] : [],
  )
  const articles = golds().flatMap((gold) => gold.articles)
  assert.equal(texts.length, articles.length)
  for (const {headlineLines, paragraphs, byline} of articles) {
    // The sample shows its half-width marks as full-width ones.
    const shown = [...headlineLines, ...paragraphs].map(fullWidth)
    const wanted = [...shown, ...byline.map(({name}) => name)].map(squeeze)
    assert.ok(
      texts.some((text) => wanted.every((piece) => text.includes(piece))),
      `no page holds the whole of ${headlineLines.join(' ')}`,
    )
  }
})

test('who wrote is on the page of each, once an article', () => {
  const articles = golds().flatMap((gold) => gold.articles)
  const counts = new Map<string, number>()
  for (const {byline} of articles) {
    for (const name of new Set(byline.map((each) => each.name))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const pages = Object.entries(site).filter(([path]) => path.startsWith('reporters/'))
  for (const [name, count] of counts) {
    const page = pages.find(([, html]) => squeeze(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').includes(name))
    assert.ok(page, `${name} has no page`)
    const linked = new Set([...page[1].matchAll(/href="\.\.\/(\d{4}\/\d\d\/\d\d\/[^"#]+)"/g)].map(([, path]) => path))
    const own = [...linked].filter((path) => !path?.endsWith('index.html'))
    assert.equal(own.length, count, `${name}: ${own.length} articles, expected ${count}`)
  }
})

function atRoot(files: Readonly<Record<string, string>>, folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text]))
}

function lostFragments(): Array<string> {
  return Object.entries(site).flatMap(([path, html]) =>
    path.endsWith('.html')
      ? [...html.matchAll(/\shref="([^"#]*)#([^"]+)"/g)].flatMap(([, target = '', id = '']) => {
          const page =
            target === '' ? path : decodeURIComponent(new URL(target, `http://site/${path}`).pathname.slice(1))
          return site[page]?.includes(` id="${decodeURIComponent(id)}"`) ? [] : [`${path} → ${target}#${id}`]
        })
      : [],
  )
}

function reachable(from: string): Set<string> {
  const seen = new Set<string>()
  const queue = [from]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    for (const [, link = ''] of (site[path] ?? '').matchAll(/\s(?:href|action)="([^"#]+)/g)) {
      const url = new URL(link, `http://site/${path}`)
      if (url.host === 'site' && url.pathname.endsWith('.html')) queue.push(decodeURIComponent(url.pathname.slice(1)))
    }
  }
  return seen
}

function textOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  const text = main
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#x22;/g, '"')
  return squeeze(text.replace(/&amp;|&#x26;/g, '&'))
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '')
}
