import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {after, before, type TestContext, test} from 'node:test'
import type {AxeResults} from 'axe-core'
import type {Browser, Page} from 'playwright-core'
import {startDev} from '../../src/dev/index.ts'
import type {Language} from '../../src/diagnostics/texts/language.ts'
import {diskFiles} from '../../src/io/files.ts'
import {bulletin, treeOf} from '../build/make-workspace.ts'
import {makeSite} from '../cli/run-benbao.ts'
import {doubtfulPage} from '../dev/review/doubtful.ts'
import {launchChromium} from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
before(async () => {
  browser = await launchChromium()
})
after(() => browser.close())

async function watch(context: TestContext, files: Readonly<Record<string, string>>, language: Language = 'zh') {
  // Before the folder goes, or a build would write into what is being removed.
  context.after(() => dev.close())
  const site = makeSite(context, {'content/site.yaml': 'title: 白渚报\n', ...files})
  const dev = await startDev({site, out: undefined, port: 0, version: '1', language, building() {}, built() {}})
  const read = (path: string) => readFileSync(join(site, path), 'utf8')
  return {site, dev, read}
}

const waiting = (page: Page) => page.locator('.card:not(.settled):not(.gone)')

/** All two hundred on demand: the suite has little time. */
const count = Number(process.env.DOUBTS ?? 20)

test(`${count} doubts are worked through by keyboard alone, and all of it is taken back`, async (context) => {
  const paths = Array.from({length: count / 20}, (_, at) => `content/2024-03-${at + 10}.txt`)
  const text = doubtfulPage(20)
  const {dev, read} = await watch(context, Object.fromEntries(paths.map((path) => [path, text])))
  const page = await browser.newPage()
  const complaints: Array<string> = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(dev.desk)
  await page
    .locator('.card')
    .nth(count - 1)
    .waitFor({state: 'attached'})
  const order = async () =>
    (await page.locator('.card .place').allTextContents()).map((place) => place.replace(/:\d+$/, ''))
  const files = await order()
  for (let at = 0; at < count; at++) {
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll('.card')].indexOf(document.activeElement ?? document.body),
    )
    assert.equal(focused, at)
    await page.keyboard.press(at % 2 === 0 ? 'h' : 'y')
    await page.locator(`ol > li:nth-child(${at + 1}) > .settled`).waitFor()
  }
  assert.deepEqual(await order(), files)
  // A headline for every other one; the others are what they were taken for.
  for (const path of paths) assert.equal(read(path).split('\n# 老街的灯影子').length - 1, 10, path)
  // All steps are there when the page is loaded again.
  await page.reload()
  await page
    .locator('.card.settled')
    .nth(count - 1)
    .waitFor({state: 'attached'})
  for (let at = 0; at < count; at++) {
    const said = page.waitForResponse(/undo$/)
    await page.keyboard.press('u')
    assert.equal((await said).status(), 200)
    await page.locator(`ol > li:nth-child(${count - at}) > .card:not(.settled)`).waitFor()
  }
  for (const path of paths) assert.equal(read(path), text, path)
  assert.deepEqual(complaints, [])
})

test('a doubt is settled in the source or beside it; what others write meanwhile is safe, and shown', async (context) => {
  const {site, dev, read} = await watch(context, {'content/2024-03-15.txt': doubtfulPage(3)})
  const page = await browser.newPage()
  await page.goto(dev.desk)
  await waiting(page).nth(2).waitFor()
  await page.keyboard.press('u')
  await page.locator('.said', {hasText: '没有可撤回的'}).waitFor()
  await page.keyboard.press('o')
  await page.locator('.said', {hasText: '这一处不能按 o'}).waitFor()
  await page.keyboard.press('w')
  await page.keyboard.press('m')
  await page.locator('.said', {hasText: 'content/2024-03-15.fixes.yaml'}).waitFor()
  assert.match(read('content/2024-03-15.fixes.yaml'), /at: 老街的灯影子\n {2}do: column\n {2}nth: 1\n/)
  // Behind it the site is built, and the list stays where it is.
  await page.locator('.card.settled').waitFor()
  assert.equal(await page.locator('.card').count(), 3)
  writeFileSync(join(site, 'content/2024-03-15.txt'), `${doubtfulPage(4)}`)
  await page.locator('.card').nth(3).waitFor()
  await page.keyboard.press('w')
  await page.keyboard.press('h')
  await page.locator('.said', {hasText: '标题。写入 content/2024-03-15.txt'}).waitFor()
  const written = read('content/2024-03-15.txt')
  writeFileSync(join(site, 'content/2024-03-15.txt'), `${written}另有一行。\n`)
  await page.keyboard.press('u')
  await page.locator('.said', {hasText: '没有撤回'}).waitFor()
  assert.equal(read('content/2024-03-15.txt'), `${written}另有一行。\n`)
  for (const [path, text] of Object.entries(treeOf(diskFiles(join(site, 'public'))))) {
    assert.doesNotMatch(text, /_benbao/, `${path} must not know of the desk`)
  }
})

for (const [width, colorScheme, language] of [
  [1440, 'light', 'zh'],
  [360, 'dark', 'en'],
] as const) {
  test(`WCAG 2.2 AA holds on the desk, ${width} px, ${colorScheme}, ${language}`, async (context) => {
    const pages = {'content/2024-03-15.txt': doubtfulPage(3), 'content/pasted.txt': bulletin(['新桥合龙了'])}
    const empty = {'content/2024-03-15.txt': bulletin(['新桥合龙了', '老街来了修表匠'])}
    const {dev} = await watch(context, language === 'zh' ? pages : empty, language)
    const opened = await browser.newContext({viewport: {width, height: 800}, colorScheme})
    const page = await opened.newPage()
    await page.goto(dev.desk)
    if (language === 'zh') {
      await waiting(page).nth(3).waitFor()
      await page.keyboard.press('h')
      await page.locator('.card.settled').waitFor()
    } else {
      await page.locator('.note:not(:empty)').waitFor()
      await page.keyboard.press('?')
      await page.locator('dialog[open]').waitFor()
    }
    assert.deepEqual(await violationsOn(page), [])
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width)
    await opened.close()
  })
}

async function violationsOn(page: Page): Promise<ReadonlyArray<string>> {
  // The page lets no script in but its own, as it should; the checker comes by the browser.
  await page.evaluate(axe)
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})`,
  )
  assert.ok(results.passes.length > 10)
  return results.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html} (${nodes.length})`)
}

test('what keeps a build from being published stands on the desk: file, line, text; so does an answer that no mark can say', async (context) => {
  const {site, dev, read} = await watch(context, {'content/2024-03-10.txt': doubtfulPage(2)})
  const page = await browser.newPage()
  await page.goto(dev.desk)
  await page.locator('.card[aria-current] button', {hasText: '分段'}).getByText('没有记号，写在旁边').waitFor()
  await page.locator('.card[aria-current] button', {hasText: '分段'}).click()
  await page.locator('.said', {hasText: '不能用记号写在原文里'}).waitFor()
  assert.match(read('content/2024-03-10.fixes.yaml'), /do: paragraph/)
  writeFileSync(join(site, 'content/site.yaml'), 'title：白渚报\n')
  const alarm = page.locator('.alarm')
  await alarm.getByText('content/site.yaml:1:6').waitFor()
  const said = (await alarm.textContent()) ?? ''
  assert.match(said, /生成未成功：1 个错误。/)
  assert.match(said, /冒号要用半角/)
  assert.match(said, /title：白渚报/)
  writeFileSync(join(site, 'content/site.yaml'), 'title: 白渚报\n')
  await page.locator('.alarm:empty').waitFor({state: 'attached'})
  await page.close()
})

test('a doubt is set aside, until the next visit where the browser remembers, and for this one where it does not', async (context) => {
  const {dev} = await watch(context, {'content/2024-03-10.txt': doubtfulPage(2)})
  for (const remembers of [true, false]) {
    const visitor = await browser.newContext()
    if (!remembers)
      await visitor.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      })
    const page = await visitor.newPage()
    await page.goto(dev.desk)
    await page.locator('.card[aria-current]').waitFor()
    await page.keyboard.press('x')
    await page.locator('li:first-child > .card.aside').waitFor()
    await page.locator('li:nth-child(2) > .card[aria-current]').waitFor()
    await page.reload()
    await page.locator('.card').nth(1).waitFor()
    assert.equal(await page.locator('.card.aside').count(), remembers ? 1 : 0)
    await visitor.close()
  }
})

test('a desk that is open while benbao is started again goes on with the new one', async (context) => {
  const {site, dev, read} = await watch(context, {'content/2024-03-10.txt': doubtfulPage(2)})
  const page = await browser.newPage()
  context.after(() => page.close())
  await page.goto(dev.desk)
  await page.locator('.card[aria-current]').waitFor()
  await dev.close()
  const port = Number(new URL(dev.url).port)
  const loaded = page.waitForEvent('load')
  const again = await startDev({site, out: undefined, port, version: '1', language: 'zh', building() {}, built() {}})
  context.after(() => again.close())
  assert.equal(again.url, dev.url)
  await loaded
  await page.locator('.card[aria-current]').waitFor()
  await page.keyboard.press('h')
  await page.locator('.card.settled').waitFor()
  assert.match(read('content/2024-03-10.txt'), /\n# 老街的灯影子/)
})
