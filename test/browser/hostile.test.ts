import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {build} from '../../src/build/index.ts'
import type {Files} from '../../src/io/ports.ts'
import {makeWorkspace} from '../build/make-workspace.ts'
import {hostileContent, payloads} from './battery.ts'
import {launchChromium} from './chromium.ts'
import {type StaticServer, serveStatic} from './static-server.ts'

let browser: Browser
let server: StaticServer
let out: Files
let paths: ReadonlyArray<string>
/** What ran, or was asked for elsewhere. */
const breaches: Array<string> = []

before(async () => {
  const workspace = makeWorkspace(hostileContent())
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.equal(published, true, JSON.stringify(diagnostics.filter(({severity}) => severity === 'error')))
  out = workspace.out
  paths = out.list().flatMap(({path, kind}) => (kind === 'file' ? [path] : []))
  server = await serveStatic(out, true)
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  await server.close()
})

test('no payload runs on any page, and none becomes an element or a link', async () => {
  const pages = ending('.html')
  assert.ok(pages.length > 100)
  await inTabs(pages, async (page, path) => {
    await page.goto(server.url + encodeURI(path))
    assert.deepEqual(await page.evaluate(suspects), [], path)
  })
})

test('none runs where it is asked for, found, or marked in an article', async () => {
  const context = await watched()
  const page = await context.newPage()
  for (const payload of payloads.filter((_, at) => at % 4 === 0)) {
    await page.goto(`${server.url}search.html?q=${encodeURIComponent(payload)}&year=${encodeURIComponent(payload)}`)
    assert.deepEqual(await page.evaluate(suspects), [], payload)
  }
  for (const words of ['script pwned', 'onerror', '局', '新桥通车']) {
    await page.goto(`${server.url}search.html?q=${encodeURIComponent(words)}`)
    await page.locator('#finder-results h2 a').first().waitFor()
    assert.deepEqual(await page.evaluate(suspects), [], words)
    await page.locator('#finder-results h2 a').first().click()
    await page.waitForURL(/\d\.html/)
    assert.deepEqual(await page.evaluate(suspects), [], words)
  }
  await context.close()
  assert.deepEqual(breaches, [])
})

test('feeds, books and other files hold it as text', async () => {
  const context = await watched()
  const page = await context.newPage()
  await page.goto(`${server.url}404.html`)
  for (const path of ending('.xml')) assert.deepEqual(await page.evaluate(suspectsInXml, text(path)), [], path)
  const feeds = ending('feed.json').concat(ending('.json').filter((path) => /^(?:departments|reporters)/.test(path)))
  assert.ok(feeds.length > 1)
  for (const path of ending('.json')) JSON.parse(text(path))
  for (const path of feeds) {
    const items: ReadonlyArray<{content_html?: string}> = JSON.parse(text(path)).items
    for (const {content_html: html = ''} of items) assert.deepEqual(await page.evaluate(suspectsInHtml, html), [], path)
  }
  const books = ending('issue.epub')
  assert.ok(books.length > 5)
  for (const path of books) {
    for (const [name, bytes] of Object.entries(unzipSync(out.read(path)))) {
      if (!/\.(?:xhtml|opf|xml|ncx)$/.test(name)) continue
      assert.deepEqual(await page.evaluate(suspectsInXml, strFromU8(bytes)), [], `${path}: ${name}`)
    }
  }
  await context.close()
  assert.deepEqual(breaches, [])
})

/** A context in which `pwned()`, a dialog or a request elsewhere is a breach; the policy of our pages must not hide it. */
async function watched(): Promise<BrowserContext> {
  const context = await browser.newContext({bypassCSP: true})
  await context.exposeFunction('pwned', () => breaches.push('pwned'))
  context.on('dialog', (dialog) => {
    breaches.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(server.url)) breaches.push(`asked for ${request.url()}`)
  })
  return context
}

async function inTabs(wanted: ReadonlyArray<string>, act: (page: Page, path: string) => Promise<void>): Promise<void> {
  const context = await watched()
  const queue = [...wanted]
  const tab = async () => {
    const page = await context.newPage()
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) await act(page, path)
  }
  await Promise.all([tab(), tab(), tab()])
  await context.close()
  assert.deepEqual(breaches, [])
}

function ending(end: string): ReadonlyArray<string> {
  return paths.filter((path) => path.endsWith(end))
}

function text(path: string): string {
  return new TextDecoder().decode(out.read(path))
}

/** Runs in the page: elements, attributes and addresses that no page of ours has. */
function suspects(): ReadonlyArray<string> {
  const found: Array<string> = []
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
  if (!/^default-src 'none';.* script-src 'self' file:;/.test(policy)) found.push(`policy ${policy}`)
  // The page for a lost address has its style in itself, by a digest that the policy names.
  const own = policy.includes(" 'sha256-")
    ? document.querySelector('html:has(body.kind-not-found) > head > style')
    : null
  for (const element of document.querySelectorAll('*')) {
    if (
      element !== own &&
      /^(?:iframe|object|embed|base|style|animate|math|video|audio|source|frame)$/i.test(element.localName)
    )
      found.push(element.outerHTML.slice(0, 80))
    if (element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json') {
      const from = (element.getAttribute('src') ?? 'inline').replace(location.origin, '')
      if (!/^(?:\.\.?\/|\/)*(?:assets|search)\/[\w./-]+\.js$/.test(from)) found.push(`script ${from}`)
    }
    for (const {name, value} of element.attributes) {
      if (/^on|^srcdoc$/i.test(name)) found.push(`${element.localName} ${name}`)
      if (/^(?:href|src|action|formaction|data|xlink:href)$/i.test(name)) {
        const {protocol} = new URL(value, location.href)
        const isDownload = /^data:text\/(?:plain|csv);/.test(value) && element.hasAttribute('download')
        if (!isDownload && !/^(?:https?|mailto|file):$/.test(protocol))
          found.push(`${element.localName} ${name}=${value.slice(0, 80)}`)
      }
    }
    const order = element.getAttribute('http-equiv')
    if (order !== null && order !== 'Content-Security-Policy') found.push(`meta ${order}`)
  }
  return found
}

/** Runs in the page: what HTML in a feed would become in a reader. */
function suspectsInHtml(html: string): ReadonlyArray<string> {
  const {body} = new DOMParser().parseFromString(html, 'text/html')
  return [...body.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:script|iframe|object|embed|style|svg|math|form|base|meta|link)$/.test(element.localName)
      ? [element.outerHTML.slice(0, 80)]
      : []),
    ...[...element.attributes].flatMap(({name, value}) =>
      /^on/.test(name) || /^\s*(?:javascript|data):/i.test(value) ? [`${element.localName} ${name}`] : [],
    ),
  ])
}

/** Runs in the page: XML that is broken, or holds what would run; and the same of HTML that it holds as text. */
function suspectsInXml(xml: string): ReadonlyArray<string> {
  const tree = new DOMParser().parseFromString(xml, 'application/xml')
  const elements = [...tree.querySelectorAll('*')]
  const found = elements.flatMap((element) => [
    ...(/^(?:script|iframe|object|embed|svg|math|form|base|parsererror)$/i.test(element.localName)
      ? [(element.textContent ?? '').slice(0, 200) || element.localName]
      : []),
    ...[...element.attributes].flatMap(({name, value}) =>
      /^on/.test(name) || /^\s*(?:javascript|data):/i.test(value) ? [`${element.localName} ${name}`] : [],
    ),
  ])
  const held = elements.filter((element) => element.getAttribute('type') === 'html')
  const inner = held.flatMap((element) => {
    const {body} = new DOMParser().parseFromString(element.textContent ?? '', 'text/html')
    return [...body.querySelectorAll('script, iframe, object, embed, svg, [onerror], [onload], [onfocus]')].map(
      (each) => `html: ${each.outerHTML.slice(0, 80)}`,
    )
  })
  return [...found, ...inner]
}
