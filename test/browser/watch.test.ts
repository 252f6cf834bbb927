import assert from 'node:assert/strict'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, type TestContext, test} from 'node:test'
import {setTimeout as delay} from 'node:timers/promises'
import type {Browser, Page} from 'playwright-core'
import {type DevOptions, startDev} from '../../src/dev/index.ts'
import {diskFiles} from '../../src/io/files.ts'
import {bulletin, treeOf} from '../build/make-workspace.ts'
import {makeSite, runBenbao} from '../cli/run-benbao.ts'
import {launchChromium} from './chromium.ts'

let browser: Browser
before(async () => {
  browser = await launchChromium()
})
after(() => browser.close())

/** A watched site of one article. */
async function watch(context: TestContext, options: Partial<DevOptions> = {}) {
  // Before the folder goes, or a build would write into what is being removed.
  context.after(() => dev.close())
  const site = makeSite(context, {
    'content/site.yaml': 'title: 白渚报\n',
    'content/2024-03-15.txt': bulletin(['新桥打下第一根桩']),
    ...others,
  })
  const dev = await startDev({site, out: undefined, port: 0, version: '1', building() {}, built() {}, ...options})
  return {site, dev}
}

/** The page, but for the number of the build that it is of. */
function shownOn(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerHTML.replace(/ data-revision="[^"]*"/, ''))
}

const others = {'content/2024-04-19.txt': bulletin(Array.from({length: 30}, (_, at) => `老街来了第${at + 1}个修表匠`))}

test('a watched page follows with the new text; a broken file lays its finding over it until it is mended', async (context) => {
  const {site, dev} = await watch(context)
  const page = await browser.newPage()
  const complaints: Array<string> = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))

  await page.goto(new URL('2024/03/15/1.html', dev.url).href)
  assert.match((await page.locator('main h1').textContent()) ?? '', /新桥打下第一根桩/)

  writeFileSync(join(site, 'content/2024-03-15.txt'), bulletin(['新桥合龙了']))
  await page.locator('main h1', {hasText: '新桥合龙了'}).waitFor()
  // As if it had just been loaded, with what scripts put in.
  assert.ok((await page.locator('.cite button').count()) > 0)
  const exchanged = await shownOn(page)
  await page.reload()
  assert.equal(exchanged, await shownOn(page))

  writeFileSync(join(site, 'content/site.yaml'), 'title: [\n')
  const overlay = page.locator('benbao-overlay')
  await overlay.waitFor()
  assert.match(
    (await overlay.locator('article').textContent()) ?? '',
    /^content\/site\.yaml:\d+:\d+[\s\S]*title: \[[\s\S]*→ [\s\S]*config-invalid-yaml$/,
  )
  const rule = overlay.locator('small a')
  assert.equal(await rule.getAttribute('href'), '/_benbao/rules#config-invalid-yaml')
  assert.equal(await overlay.locator('section').evaluate((panel) => getComputedStyle(panel).borderTopWidth), '4px')
  assert.match((await page.locator('main h1').textContent()) ?? '', /新桥合龙了/)

  writeFileSync(join(site, 'content/site.yaml'), 'title: 白渚报\n')
  await overlay.waitFor({state: 'detached'})
  assert.deepEqual(complaints, [])
  for (const [path, text] of Object.entries(treeOf(diskFiles(join(site, 'public'))))) {
    assert.doesNotMatch(text, /_benbao/, `${path} must not hold the reload script`)
  }
})

test('a page that stood under a wrong day for a while is shown again where it was', async (context) => {
  const {site, dev} = await watch(context)
  const page = await browser.newPage()
  await page.goto(new URL('2024/03/15/1.html', dev.url).href)
  const path = join(site, 'content/2024-03-15.txt')
  // The preview knows where a page was only if it was published there once.
  const build = await runBenbao(site, 'build')
  assert.equal(build.code, 0, build.err)
  writeFileSync(path, `---\ndate: 2024-03-16\n---\n${bulletin(['新桥打下第一根桩'])}`)
  await page.waitForURL('**/2024/03/16/1.html')
  writeFileSync(path, bulletin(['新桥打下第一根桩']))
  await page.waitForURL('**/2024/03/15/1.html')
  assert.match((await page.locator('main h1').textContent()) ?? '', /新桥打下第一根桩/)
  await page.close()
})

test('only what is published otherwise is exchanged, and nothing is loaded again: not the page, not its reader’s place', async (context) => {
  const {site, dev} = await watch(context)
  const page = await browser.newPage({viewport: {width: 360, height: 500}})
  const loads: Array<string> = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(request.url())
  })
  await page.goto(new URL('2024/04/19/index.html', dev.url).href)
  const styles = await page.locator('link[rel=stylesheet]').count()
  // Another issue: this page says nothing of its text.
  writeFileSync(join(site, 'content/2024-03-15.txt'), bulletin(['新桥打下第一根桩']).replace('桥架好了', '桥也架好了'))
  const other = new URL('2024/03/15/1.html', dev.url)
  while (!(await (await fetch(other)).text()).includes('桥也架好了')) await delay(50)

  mkdirSync(join(site, 'templates/assets'), {recursive: true})
  writeFileSync(join(site, 'templates/assets/style.css'), 'body { background: rgb(1, 2, 3); min-height: 4000px }\n')
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)')
  assert.equal(await page.locator('link[rel=stylesheet]').count(), styles)

  await page.evaluate(() => {
    const seek = document.querySelector<HTMLInputElement>('.seek input')
    if (seek === null) throw new Error('Unexpected page without a search box')
    seek.value = '修表'
    seek.focus()
    scrollTo(0, 700)
  })
  const stays = await page.locator('main article, main li').first().elementHandle()
  writeFileSync(join(site, 'content/2024-04-19.txt'), bulletin(['老街来了修表匠', '又来了一个']))
  await page.getByText('又来了一个').first().waitFor({state: 'attached'})
  assert.equal(await stays?.evaluate((node) => node.isConnected), true)
  assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value), '修表')
  // The browser keeps what stood in view, and an article more stands above it now.
  const place = await page.evaluate(() => scrollY)
  assert.ok(place >= 700 && place < 1000, `Unexpected place ${place}, expected 700 and a little`)
  // And again, and back, and the page is as if it had just been loaded.
  writeFileSync(join(site, 'content/2024-04-19.txt'), bulletin(['老街来了修表匠', '来了三个', '又来了一个']))
  await page.getByText('来了三个').first().waitFor({state: 'attached'})
  assert.equal(loads.length, 1)
  const exchanged = await shownOn(page)
  await page.reload()
  assert.equal(exchanged, await shownOn(page))
})

test('a browser may have many tabs of a site open: the one that is looked at is up to date', async (context) => {
  const {site, dev} = await watch(context)
  const window = await browser.newContext()
  context.after(() => window.close())
  // Without a screen a browser takes each tab for seen.
  await window.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', {get: () => document.documentElement?.dataset.seen ?? 'visible'})
  })
  const look = (page: Page, seen: 'visible' | 'hidden') =>
    page.evaluate((now) => {
      document.documentElement.dataset.seen = now
      document.dispatchEvent(new Event('visibilitychange'))
    }, seen)
  const tabs: Array<Page> = []
  for (const path of ['2024/03/15/1.html', '_benbao/review/', ...Array.from({length: 7}, () => '2024/03/15/1.html')]) {
    const tab = await window.newPage()
    await tab.goto(new URL(path, dev.url).href, {timeout: 15_000})
    for (const other of tabs.slice(-1)) await look(other, 'hidden')
    tabs.push(tab)
  }
  writeFileSync(join(site, 'content/2024-03-15.txt'), bulletin(['新桥合龙了']))
  await tabs.at(-1)?.locator('main h1', {hasText: '新桥合龙了'}).waitFor()
  const [first] = tabs
  assert.ok(first)
  await look(first, 'visible')
  await first.locator('main h1', {hasText: '新桥合龙了'}).waitFor()
})

test('the overlay speaks the editor’s language, marks the place, and leads to it', async (context) => {
  const {site, dev} = await watch(context, {language: 'en', editor: 'vscodium'})
  const page = await browser.newPage()
  await page.goto(dev.url)
  mkdirSync(join(site, 'content/期刊 一'))
  writeFileSync(join(site, 'content/departments.yaml'), '- name: 区财政局\n- name: 区财政局\n')
  const overlay = page.locator('benbao-overlay')
  await overlay.waitFor()
  assert.match((await overlay.locator('h1').textContent()) ?? '', /^Not built \(1\)/)
  assert.equal(await overlay.locator('mark').textContent(), '区财政局')
  assert.equal(
    await overlay.locator('h2 a').getAttribute('href'),
    `vscodium://file${site}/content/departments.yaml:2:9`,
  )
  await overlay.locator('button').click()
  assert.equal(await overlay.locator('article').isVisible(), false)
  writeFileSync(join(site, 'content/departments.yaml'), '- name: 区财政局\n')
  writeFileSync(join(site, 'content/期刊 一/2024-05-01.fixes.yaml'), '- at\n')
  writeFileSync(join(site, 'content/期刊 一/2024-05-01.txt'), bulletin(['新桥合龙了']))
  await overlay.locator('mark').waitFor()
  assert.equal(
    await overlay.locator('h2 a').getAttribute('href'),
    `vscodium://file${site}/content/${encodeURIComponent('期刊 一')}/2024-05-01.fixes.yaml:1:3`,
  )
  writeFileSync(join(site, 'content/期刊 一/2024-05-01.fixes.yaml'), '')
  await overlay.waitFor({state: 'detached'})
})
