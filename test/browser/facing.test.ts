import assert from 'node:assert/strict'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {publishSample} from '../sample/sample-site.ts'
import {launchChromium} from './chromium.ts'

let browser: Browser
let sample: {readonly out: string}
before(async () => {
  sample = await publishSample()
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
})

test('on a wide screen both columns of each row begin level, on a narrow one what was read stands below', async () => {
  for (const [width, beside] of [
    [1440, true],
    [360, false],
  ] as const) {
    const page = await open('2025/06/13/source1.html', width)
    const rows = await page.locator('.row').evaluateAll((all) =>
      all.map((row) => {
        const [pasted, read] = [...row.children].map((child) => child.getBoundingClientRect())
        return pasted && read ? [Math.round(read.top - pasted.top), Math.round(read.left - pasted.left)] : []
      }),
    )
    assert.ok(rows.length > 20)
    for (const [down = 0, right = 0] of rows) {
      if (beside) assert.ok(down === 0 && right > 400, `${down} down, ${right} to the right`)
      else assert.ok(down > 0 && right === 0, `${down} down, ${right} to the right`)
    }
    await page.close()
  }
})

test('what the browser shows on the left is the source, blanks included', async () => {
  const page = await open('2025/06/13/source1.html', 1440)
  const [line, height] = await page.locator('#L4').evaluate((element) => [
    [...element.childNodes]
      .slice(1)
      .map((node) => node.textContent)
      .join(''),
    element.getBoundingClientRect().height,
  ])
  assert.match(String(line), /^　　本报讯 6月9日傍晚/)
  const empty = await page.locator('#L8').evaluate((element) => element.getBoundingClientRect().height)
  assert.equal(Math.round(empty), Math.round(Number(height)), 'an empty line is as high as another')
  await page.close()
})

test('without JavaScript, an article leads to its place in the source, and that back to it', async () => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(address('2025/06/13/2-2.html'))
  await page.getByRole('link', {name: '原文对照'}).click()
  assert.ok(page.url().endsWith('source1.html#2-2'))
  await page.getByRole('heading', {name: '第二版第2篇'}).getByRole('link').click()
  assert.ok(page.url().endsWith('/2-2.html'))
  await context.close()
})

test('the numbers of lines are no stops for the keyboard', async () => {
  const page = await open('2025/06/13/source1.html', 1440)
  const stops = await page
    .locator('.facing a')
    .evaluateAll((all) => all.filter((each) => each instanceof HTMLElement && each.tabIndex >= 0).length)
  const lines = await page.locator('.pasted p').count()
  assert.ok(stops > 5 && stops < lines / 2, `${stops} stops, ${lines} lines`)
  await page.close()
})

test('a picture keeps its place while it loads, and is shown whole', async () => {
  for (const width of [360, 1440]) {
    const page = await open('2025/10/24/5.html', width)
    const image = page.locator('figure img')
    await image.evaluate((element: HTMLImageElement) => element.decode())
    const {
      natural,
      width: shown,
      height,
    } = await image.evaluate((element: HTMLImageElement) => ({
      natural: element.naturalWidth / element.naturalHeight,
      width: element.clientWidth,
      height: element.clientHeight,
    }))
    assert.ok(Math.abs(shown / height - natural) < 0.02, `${shown} by ${height}`)
    assert.ok(shown <= width)
    await page.close()
  }
})

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({viewport: {width, height: 900}})
  await page.goto(address(path))
  return page
}

function address(path: string): string {
  return pathToFileURL(join(sample.out, path)).href
}
