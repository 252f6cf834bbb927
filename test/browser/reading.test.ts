import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {publishSample} from '../sample/sample-site.ts'
import {launchChromium} from './chromium.ts'
import {pagesOfEachKind} from './kinds.ts'

let browser: Browser
let sample: {readonly out: string}
before(async () => {
  sample = await publishSample()
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
})

for (const [width, colorScheme] of [
  [360, 'light'],
  [768, 'dark'],
  [1440, 'light'],
] as const) {
  test(`from a disk, ${width} px, ${colorScheme}: nothing is missing, nothing is asked of elsewhere, nothing hangs over`, async () => {
    const context = await browser.newContext({viewport: {width, height: 800}, colorScheme})
    const page = await context.newPage()
    const complaints: Array<string> = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => request.url().startsWith('file:') || complaints.push(request.url()))
    page.on('requestfailed', (request) => complaints.push(request.url()))
    const kinds = pagesOfEachKind(sample.out)
    assert.ok(kinds.length >= 14)
    for (const path of kinds) {
      await page.goto(pathToFileURL(join(sample.out, path)).href)
      const hangsOver = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      assert.equal(hangsOver, false, `${path} is wider than ${width} px`)
      assert.equal(await page.locator('h1').count(), 1, `${path} has one first heading`)
    }
    assert.deepEqual(complaints, [])
    await context.close()
  })
}

test('a date before or after an issue is not broken, however narrow the screen', async () => {
  for (const width of [320, 360, 390, 768]) {
    const page = await browser.newPage({viewport: {width, height: 800}})
    await page.goto(pathToFileURL(join(sample.out, '2025/11/21/index.html')).href)
    const lines = await page
      .locator('.turn b')
      .evaluateAll((all) =>
        all.map((each) => Math.round(each.clientHeight / Number.parseFloat(getComputedStyle(each).lineHeight))),
      )
    assert.deepEqual(lines, [1, 1], `${width} px`)
    await page.close()
  }
})

test('a headline that leads elsewhere has no last line of one character', async () => {
  const articles = readdirSync(sample.out, {recursive: true, encoding: 'utf8'}).filter((path) =>
    /\/\d+\.html$/.test(path),
  )
  assert.ok(articles.length > 60)
  for (const width of [360, 1440]) {
    const page = await browser.newPage({viewport: {width, height: 800}})
    const lonely: Array<string> = []
    for (const path of articles) {
      await page.goto(pathToFileURL(join(sample.out, path)).href)
      lonely.push(...(await page.evaluate(lastAlone)))
    }
    assert.deepEqual([...new Set(lonely)], [], `${width} px`)
    await page.close()
  }

  /** Headlines whose last character stands below the one before it. */
  function lastAlone(): Array<string> {
    return [...document.querySelectorAll('.neighbours a, .turn b')].flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const tops: Array<number> = []
      while (walker.nextNode()) {
        for (let at = 0; at < (walker.currentNode.nodeValue ?? '').length; at++) {
          const range = document.createRange()
          range.setStart(walker.currentNode, at)
          range.setEnd(walker.currentNode, at + 1)
          const box = range.getBoundingClientRect()
          if (box.width > 0) tops.push(box.top)
        }
      }
      const [before = 0, last = 0] = tops.slice(-2)
      return tops.length > 1 && last - before > 4 ? [element.textContent ?? ''] : []
    })
  }
})

test('without scripts, by keyboard: home, the newest issue’s first story, who wrote it', async () => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(sample.out, 'index.html')).href)
  await page.keyboard.press('Tab')
  const skip = page.locator(':focus')
  assert.equal(await skip.getAttribute('href'), '#content')
  await page.locator('main h2 a, main h3 a').first().click()
  const headline = await page.locator('h1').innerText()
  assert.ok(headline.length > 3)
  await page.locator('main a[href*="reporters/"]').first().click()
  assert.ok((await page.locator('main').innerText()).replace(/\s/g, '').includes(headline.replace(/\s/g, '')))
  await context.close()
})
