import assert from 'node:assert/strict'
import {posix} from 'node:path'
import {before, test} from 'node:test'
import type {Archive} from '../../src/archive/types.ts'
import {createRenderer} from '../../src/render/index.ts'
import {buildFiles} from '../../src/site/files/index.ts'
import {buildSite, openSite} from '../../src/site/index.ts'
import {makeArchive} from './make-archive.ts'
import {bareConfig, fullConfig, largeArchive, sampleArchive} from './sample-archive.ts'
import {assetPaths, packageTemplates} from './templates.ts'

const texts = [
  {path: 'about.md', text: '# 关于\n\n见[部门](departments.html)与[更正](about.md#更正)。\n\n## 更正\n\n来信。'},
]
let sample: ReadonlyMap<string, string>

before(() => {
  const render = createRenderer(packageTemplates())
  const pages = buildSite({archive: sampleArchive(), config: bareConfig, pages: texts})
  sample = new Map<string, string>(pages.map((page) => [page.path, render(page)]))
  assert.equal(sample.size, pages.length, 'no two pages have one address')
})

test('every link leads to a page or asset of the site, and every fragment exists', () => {
  assert.deepEqual(brokenLinks(sample, sampleArchive()), [])
})

test('so do the links of lists of many pages', () => {
  const render = createRenderer(packageTemplates())
  const archive = largeArchive(450)
  const pages = buildSite({archive, config: bareConfig, pages: []})
  const files = new Map<string, string>(pages.map((page) => [page.path, render(page)]))
  assert.ok(
    files.has('departments/d1.html') && files.has('departments/d1-3.html') && !files.has('departments/d1-4.html'),
  )
  assert.deepEqual(brokenLinks(files, archive), [])
})

test('every article has its page, and every page can be reached from the first', () => {
  const archive = sampleArchive()
  for (const {path} of archive.articles) assert.ok(sample.has(path), path)
  assert.deepEqual(unreached(sample), ['404.html'])
})

test('so can those of a paper of which the months alone are known, or the years', () => {
  const render = createRenderer(packageTemplates())
  const article = {
    headline: ['新桥通车'],
    departments: ['区财政局'],
    byline: [['记者', '温如故'] as const],
    column: '一线',
  }
  for (const when of ['2024-03', '2024']) {
    const archive = makeArchive([{when, pages: [{articles: [article]}]}])
    const pages = buildSite({archive, config: bareConfig, pages: []})
    const files = new Map<string, string>(pages.map((each) => [each.path, render(each)]))
    assert.deepEqual(unreached(files), ['404.html'], when)
    assert.deepEqual(brokenLinks(files, archive), [], when)
  }
})

test('but for the page of what is not found, no link is absolute, leads to a folder, or leaves the site, but for mail', () => {
  for (const [path, html] of sample) {
    if (path === '404.html') continue
    for (const [, address = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      // an article’s text, or a list, stands in the link that downloads it
      if (address.startsWith('#') || /^data:text\/(?:plain|csv);charset=utf-8,/.test(address)) continue
      assert.match(
        address,
        /^(?:\.\.\/)*[\w%][^:?]*\.(?:html|css|js|svg|csv|json|ndjson|epub|txt|ris|bib)(?:#.*)?$/,
        `${path}: ${address}`,
      )
    }
  }
})

test('ids are unique, headings in order, one h1, nothing inline', () => {
  for (const [path, html] of sample) {
    const ids = idsOf(html)
    assert.equal(new Set(ids).size, ids.length, `${path}: ${ids.join(' ')}`)
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    assert.equal(levels.filter((level) => level === 1).length, 1, path)
    levels.forEach((level, at) => {
      assert.ok(level <= (levels[at - 1] ?? 0) + 1, `${path}: h${level} after h${levels[at - 1]}`)
    })
    const scriptless = html
      .replace(/<script type="application\/ld\+json">/, '')
      .replace(/<script src="[^"]+"(?: data-index="[^"]+")?(?: defer)?><\/script>/g, '')
    assert.doesNotMatch(scriptless, / style=| on\w+=|<script|<style/, path)
    assert.match(html, /^<!doctype html>\n<html lang="zh-Hans">/)
    for (const landmark of ['<header', '<main id="content"', '<footer', '<nav', 'class="skip"']) {
      assert.ok(html.includes(landmark), `${path}: ${landmark}`)
    }
  }
})

test('elements are closed in the order in which they were opened', () => {
  for (const [path, html] of sample) assert.equal(firstUnbalanced(html), undefined, path)
})

test('nothing is printed that is not there', () => {
  for (const [path, html] of sample) assert.doesNotMatch(html, /undefined|\[object|NaN/, path)
})

test('the page for what is not found finds its style from any depth, below the site’s address or the root', () => {
  const render = createRenderer(packageTemplates())
  const withAddress = buildSite({archive: sampleArchive(0), config: fullConfig, pages: []}).find(
    ({path}) => path === '404.html',
  )
  assert.ok(withAddress)
  const html = render(withAddress)
  assert.match(html, /<link rel="stylesheet" href="\/bao\/assets\/style.css">/)
  assert.match(html, /href="\/bao\/calendar.html"/)
  assert.doesNotMatch(html, /rel="canonical"/)
  assert.match(sample.get('404.html') ?? '', /<link rel="stylesheet" href="\/assets\/style.css">/)
})

test('an address of its own gives each page a canonical link', () => {
  const render = createRenderer(packageTemplates())
  const pages = buildSite({archive: sampleArchive(0), config: fullConfig, pages: []})
  const article = pages.find(({template}) => template === 'article')
  assert.ok(article)
  assert.ok(render(article).includes(`<link rel="canonical" href="https://news.example.cn/bao/${article.path}">`))
  assert.doesNotMatch(sample.get(article.path) ?? '', /canonical/)
})

function brokenLinks(files: ReadonlyMap<string, string>, archive: Archive): ReadonlyArray<string> {
  const site = openSite({archive, config: bareConfig, pages: []})
  const assets = new Set<string>([...assetPaths(), ...buildFiles(site, []).map(({path}) => path)])
  const ids = new Map([...files].map(([path, html]) => [path, new Set(idsOf(html))]))
  return [...files].flatMap(([from, html]) =>
    [...linksOf(from, html)]
      .filter(([path, fragment]) =>
        fragment === '' ? !files.has(path) && !assets.has(path) : ids.get(path)?.has(fragment) !== true,
      )
      .map(([path, fragment]) => `${from} → ${path}#${fragment}`),
  )
}

/** Pages to which no way leads from the first. */
function unreached(files: ReadonlyMap<string, string>): ReadonlyArray<string> {
  const reached = new Set(['index.html'])
  for (const path of reached) for (const [target] of linksOf(path, files.get(path) ?? '')) reached.add(target)
  return [...files.keys()].filter((path) => !reached.has(path))
}

/** What a page links to: address below the root, fragment. */
function* linksOf(from: string, html: string): Generator<readonly [path: string, fragment: string]> {
  for (const [, address = ''] of html.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
    if (/^[a-z]+:/.test(address)) continue
    const [path = '', fragment = ''] = decodeURIComponent(address).split('#')
    yield [
      path === '' ? from : posix.join(path.startsWith('/') ? '' : posix.dirname(from), path).replace(/^\//, ''),
      fragment,
    ]
  }
}

function idsOf(html: string): ReadonlyArray<string> {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
}

function firstUnbalanced(html: string): string | undefined {
  const empty = new Set(['meta', 'link', 'input', 'img', 'br', 'hr', 'wbr'])
  const open: Array<string> = []
  for (const [tag, slash, name = '', close] of html.matchAll(/<(\/?)([a-z][a-z\d]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return `${tag} after ${open.join(' ')}`
    } else if (!empty.has(name) && close !== '/') open.push(name)
  }
  return open[0]
}
