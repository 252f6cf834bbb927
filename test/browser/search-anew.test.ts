import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser, Page} from 'playwright-core'
import {diskFiles} from '../../src/io/files.ts'
import {publishSample} from '../sample/sample-site.ts'
import {launchChromium} from './chromium.ts'
import {type StaticServer, serveStatic} from './static-server.ts'

let browser: Browser
let sample: {readonly out: string}
let server: StaticServer
before(async () => {
  sample = await publishSample()
  server = await serveStatic(diskFiles(sample.out), true)
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  await server.close()
})

const results = '#finder-results li h2 a'
const status = '#finder-status'
const asked = 'search.html?q=新区'

/** The index of an earlier build: which of its files are there still, its manifest until it is asked for anew. */
async function keepEarlier(page: Page, isThere: (file: string) => boolean): Promise<void> {
  await page.route(/\/search\/index\.js$/, async (route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({body: body.replace(/-[0-9a-f]{10}/g, '-0123456789'), contentType: 'text/javascript'})
  })
  const now = (await (await fetch(new URL('search/index.js', server.url))).text()).match(/-[0-9a-f]{10}/)?.[0] ?? ''
  await page.route(/\/search\/[^/]+-0123456789\//, async (route) => {
    const url = route.request().url()
    if (!isThere(url.replace(/^.*\//, ''))) await route.fulfill({status: 404})
    else {
      const response = await route.fetch({url: url.replace('-0123456789', now)})
      // A script says whose it is.
      await route.fulfill({response, body: (await response.text()).replace(now, '-0123456789')})
    }
  })
}

for (const [what, isThere] of [
  ['an index that was kept from before the site was last published is asked for anew', () => false],
  ['an index of which only a part was kept, too', (file: string) => !file.startsWith('t')],
] as const)
  test(what, async () => {
    const page = await browser.newPage()
    await keepEarlier(page, isThere)
    await page.goto(new URL(asked, server.url).href)
    await page.locator(results).first().waitFor()
    assert.match(await page.locator(status).innerText(), /^找到 \d+ 篇/)
    await page.close()
  })

test('who asks for more, where the site was published meanwhile, has the results anew, and more of them', async () => {
  const page = await browser.newPage()
  let isGone = false
  await keepEarlier(page, () => !isGone)
  await page.goto(new URL(asked, server.url).href)
  await page.locator(results).nth(9).waitFor()
  assert.equal(await page.locator(results).count(), 10)
  isGone = true
  const isAnew = page.waitForRequest(/\/search\/index\.js\?/)
  await page.getByRole('button', {name: '再看十篇'}).click()
  await isAnew
  await page.locator(results).nth(10).waitFor()
  assert.match(await page.locator(status).innerText(), /^找到 \d+ 篇/)
  await page.close()
})
