import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {contentType} from '../../src/dev/content-type.ts'
import {publishSample} from '../sample/sample-site.ts'
import {launchChromium} from './chromium.ts'

let browser: Browser
let server: Server
let sample: {readonly out: string}
const article = '2024/03/15/1.html'
before(async () => {
  sample = await publishSample()
  browser = await launchChromium()
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://site/').pathname.slice(1)
    response.setHeader('content-type', contentType(path)).end(readFileSync(join(sample.out, path)))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
})
after(async () => {
  await browser.close()
  server.close()
})

function addresses(): ReadonlyArray<string> {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return [pathToFileURL(join(sample.out, article)).href, `http://127.0.0.1:${port}/${article}`]
}

test('without scripts, from a disk and from a server: cite the article by keyboard, take its text and its issue', async () => {
  for (const url of addresses()) {
    const context = await browser.newContext({javaScriptEnabled: false, acceptDownloads: true})
    const page = await context.newPage()
    await page.goto(url)
    const summary = page.locator('.cite summary')
    assert.equal(await page.locator('.cite dd').first().isVisible(), false)
    await summary.focus()
    await page.keyboard.press('Enter')
    const cited = await page.locator('.cite dd').allInnerTexts()
    assert.match(cited[0] ?? '', /^曾以宁，薛立人\. .*\[N\/OL\]\. 砚湖时报，2024-03-15\. https:/)
    assert.match(cited[1] ?? '', /^曾以宁, 薛立人\. .*\[N\/OL\]\. 砚湖时报, 2024-03-15\[引用日期\]\. https:/)
    assert.match(cited[2] ?? '', /^@article\{news-2024-03-15-1,\n {2}entrysubtype/)
    assert.match(cited[3] ?? '', /^TY {2}- NEWS\n/)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.cite a[href^="data:"]').click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    assert.match(text, /^白渚新桥打下第一根桩 老桥“退休”进入倒计时\n\n本报讯 3月12日/)
    assert.match(text, /（砚湖时报 2024年3月15日）https:\/\/example\.org\/yanhu\/2024\/03\/15\/1\.html\n$/)
    const [book] = await Promise.all([page.waitForEvent('download'), page.locator('.cite a[href$=".epub"]').click()])
    assert.deepEqual(readFileSync(await book.path()), readFileSync(join(sample.out, '2024/03/15/issue.epub')))
    await context.close()
  }
})

test('data in a page run into no policy, and nothing is asked of elsewhere', async () => {
  for (const url of addresses()) {
    const page = await browser.newPage()
    const complaints: Array<string> = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => new URL(request.url()).host !== new URL(url).host && complaints.push(request.url()))
    await page.goto(url)
    const kinds = await page.evaluate(() => {
      const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}'
      return JSON.parse(data)['@graph'].map((thing: {'@type': string}) => thing['@type'])
    })
    assert.deepEqual(kinds, ['NewsArticle', 'BreadcrumbList'])
    assert.deepEqual(complaints, [])
    await page.close()
  }
})

test('with scripts each citation has a button that copies it', async () => {
  for (const url of addresses()) {
    const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
    const page = await context.newPage()
    await page.goto(url)
    await page.locator('.cite summary').click()
    const [first, second] = [page.locator('.cite dt').first(), page.locator('.cite dt').nth(2)]
    for (const [term, form] of [
      [first, /^曾以宁，薛立人\. .*\[N\/OL\]/],
      [second, /^@article\{news-2024-03-15-1,\n {2}entrysubtype/],
    ] as const) {
      await term.getByRole('button').click()
      await term.locator('[role=status]', {hasText: '已复制'}).waitFor()
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), form)
    }
    await context.close()
  }
})
