import assert from 'node:assert/strict'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {createAudience} from '../../src/dev/events.ts'
import {serve} from '../../src/dev/server.ts'
import {diskFiles} from '../../src/io/files.ts'
import {noNews} from '../dev/no-news.ts'
import {publishSample} from '../sample/sample-site.ts'
import {launchChromium} from './chromium.ts'
import {pagesOfEachKind} from './kinds.ts'

let browser: Browser
let sample: {readonly out: string}
let server: Awaited<ReturnType<typeof serve>>
before(async () => {
  sample = await publishSample()
  browser = await launchChromium()
  const audience = createAudience(() => ({...noNews, revision: '1'}))
  server = await serve({out: diskFiles(sample.out), script: new Uint8Array(), audience, revision: () => '1'}, 0)
})
after(async () => {
  await browser.close()
  await server.close()
})

const article = '2024/03/15/1.html'

function onDisk(path: string): string {
  return pathToFileURL(join(sample.out, path)).href
}

/** How large the first paragraph is set. */
function sizeOf(page: Page): Promise<number> {
  return page
    .locator('.prose p')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}

test('大字 is asked for by address, remembered over pages, and ended', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(new URL(article, server.url).href)
  const usual = await sizeOf(page)
  await page.goto(new URL(`${article}?large`, server.url).href)
  const large = await sizeOf(page)
  assert.ok(usual >= 18 && large >= 24 && large > 1.25 * usual, `${usual} px, ${large} px`)
  await page.locator('.turn .next').first().click()
  assert.equal(await sizeOf(page), large)
  assert.equal(new URL(page.url()).search, '')
  await page.getByRole('link', {name: '标准字'}).click()
  assert.equal(await sizeOf(page), usual)
  await page.goto(new URL(article, server.url).href)
  assert.equal(await sizeOf(page), usual)
  await page.getByRole('link', {name: '大字'}).click()
  assert.equal(await sizeOf(page), large)
  await context.close()
})

test('without scripts 大字 is an address of each page', async () => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(onDisk(article))
  const usual = await page.locator('.prose p').first().boundingBox()
  await page.getByRole('link', {name: '大字'}).click()
  assert.match(page.url(), /#large$/)
  const large = await page.locator('.prose p').first().boundingBox()
  assert.ok(usual && large && large.height > usual.height)
  await context.close()
})

test('where nothing can be remembered, links carry 大字 on', async () => {
  const context = await browser.newContext()
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const page = await context.newPage()
  await page.goto(`${onDisk(article)}?large`)
  const large = await sizeOf(page)
  await page.locator('.turn .next').first().click()
  assert.match(page.url(), /\?large$/)
  assert.equal(await sizeOf(page), large)
  await context.close()
})

test('大字 at 360 px hangs over on no kind of page', async () => {
  const page = await browser.newPage({viewport: {width: 360, height: 800}})
  for (const path of pagesOfEachKind(sample.out)) {
    await page.goto(`${onDisk(path)}?large`)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok(over <= 0, `${path} hangs over by ${over} px`)
  }
  await page.close()
})

test('a mail about an error holds the address, and the words that were marked', async () => {
  const page = await browser.newPage()
  await page.goto(onDisk(article))
  const report = page.getByRole('link', {name: '报告差错'})
  assert.match(
    decodeURIComponent((await report.getAttribute('href')) ?? ''),
    /^mailto:[\w@.]+\?subject=更正：.*地址：https:\/\/\S+\/2024\/03\/15\/1\.html\r\n/,
  )
  // So many words are taken; no character is cut in two, which no address could hold.
  await page.locator('.prose p').evaluateAll(([first]) => {
    if (first) first.textContent = `鱼${'𬶏'.repeat(150)}`
    if (first) getSelection()?.selectAllChildren(first)
  })
  await report.evaluate((link) => {
    link.addEventListener('click', (event) => event.preventDefault(), {once: true})
    if (link instanceof HTMLElement) link.click()
  })
  assert.match(decodeURIComponent((await report.getAttribute('href')) ?? ''), /段落：鱼𬶏{99}\r\n/u)
  const id = await page
    .locator('.prose p')
    .nth(1)
    .evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph)
      return paragraph.id
    })
  // The mail program is none of the test’s.
  await report.evaluate((link) => {
    link.addEventListener('click', (event) => event.preventDefault())
    if (link instanceof HTMLElement) link.click()
  })
  const mail = decodeURIComponent((await report.getAttribute('href')) ?? '')
  assert.ok(mail.includes(`/1.html#${id}\r\n段落：现在的白渚老桥建成于1979年`), mail)
  await page.close()
})

test('a page that is not found stands in its style at any depth, with links that lead on', async () => {
  const page = await browser.newPage()
  const failed: Array<string> = []
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(new URL(response.url()).pathname)
  })
  for (const address of ['none.html', '2024/03/none/deep.html']) {
    failed.length = 0
    await page.goto(new URL(address, server.url).href)
    assert.deepEqual(failed, [`/${address}`])
    assert.equal(await page.locator('h1').innerText(), '没有这一页')
    assert.equal(await page.locator('.flag').evaluate((flag) => getComputedStyle(flag).fontWeight), '900')
    await page.locator('main a').first().click()
    assert.equal(new URL(page.url()).pathname, '/index.html')
  }
  await page.close()
})

test('on paper an article is a clipping: the paper’s name, its day, who wrote it, its address, no lists', async () => {
  const page = await browser.newPage()
  await page.goto(onDisk('2025/06/13/2-1.html'))
  await page.emulateMedia({media: 'print'})
  const printed = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
  for (const wanted of [
    '砚湖时报',
    '2025年6月13日',
    '第二版',
    '范晓棠',
    'https://example.org/yanhu/2025/06/13/2-1.html',
  ])
    assert.ok(printed.includes(wanted), wanted)
  for (const unwanted of ['按日期', '同版', '下一篇', '大字', '报告差错'])
    assert.ok(!printed.includes(unwanted), unwanted)
  await page.close()
})

test('on a telephone the years and months of a table of counts can be seen beside the names, in 大字 as well', async () => {
  const context = await browser.newContext({viewport: {width: 360, height: 800}})
  const page = await context.newPage()
  for (const path of ['counts.html', 'counts.html?large', '2024/counts.html?large']) {
    await page.goto(new URL(path, server.url).href)
    const seen = await page.locator('.counts-table').evaluateAll((tables) =>
      tables.map((table) => {
        const box = table.closest('.scroll') ?? table
        const cells = [...table.querySelectorAll('tbody tr:first-child > *')]
        const standing = cells.filter((cell) => getComputedStyle(cell).position === 'sticky')
        return standing.reduce((width, cell) => width - cell.getBoundingClientRect().width, box.clientWidth)
      }),
    )
    assert.ok(seen.length > 0 && seen.every((width) => width > 150), `${path}: ${seen}`)
  }
  await context.close()
})
