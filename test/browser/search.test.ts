import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {build} from '../../src/build/index.ts'
import {diskFiles} from '../../src/io/files.ts'
import {makeWorkspace} from '../build/make-workspace.ts'
import {publishSample} from '../sample/sample-site.ts'
import {launchChromium} from './chromium.ts'
import {type StaticServer, serveStatic} from './static-server.ts'

let browser: Browser
let sample: {readonly out: string}
let servers: Record<'with ranges' | 'without ranges', StaticServer>
before(async () => {
  sample = await publishSample()
  const files = diskFiles(sample.out)
  servers = {'with ranges': await serveStatic(files, true), 'without ranges': await serveStatic(files, false)}
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  for (const server of Object.values(servers)) await server.close()
})

/** Opens pages of the site, and holds against them whatever a browser complains of, and whatever they ask of elsewhere. */
async function visit(base: string, act: (page: Page, open: (path: string) => Promise<unknown>) => Promise<void>) {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}})
  const page = await context.newPage()
  const complaints: Array<string> = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => {
    // Who goes on to another page asks no longer for this one's icon.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) complaints.push(`elsewhere: ${request.url()}`)
  })
  await act(page, (path) => page.goto(new URL(path, base).href))
  assert.deepEqual(complaints, [])
  await context.close()
}

const status = '#finder-status'
const results = '#finder-results h2 a'

/** Wait for an answer that is complete. */
async function answered(page: Page): Promise<number> {
  await page.locator(status, {hasText: /^(?:找到 |没有找到|没有这样)/}).waitFor()
  const text = await page.locator(status).innerText()
  const count = Number(/\d+/.exec(text.replaceAll(',', ''))?.[0] ?? 0)
  await page.waitForFunction(
    ([selector = '', shown]) => document.querySelectorAll(selector).length === Number(shown),
    [results, String(Math.min(10, count))],
  )
  return count
}

/** Type, and wait until that has been asked: then it stands in the address, and no earlier answer on the page. */
async function type(page: Page, typed: string): Promise<void> {
  await page.locator('#finder-q').fill(typed)
  const address = typed === '' ? '' : `?${new URLSearchParams({q: typed})}`
  await page.waitForFunction((asked) => location.search === asked, address)
}

for (const [how, base] of [
  ['from a disk', () => `${pathToFileURL(sample.out).href}/`],
  ['from a server', () => servers['with ranges'].url],
  ['from a server without ranges', () => servers['without ranges'].url],
] as const) {
  test(`${how}: from any page to an article, hit by hit, and back`, () =>
    visit(base(), async (page, open) => {
      await open('2024/03/15/1.html')
      await page.keyboard.press('/')
      await page.keyboard.type('图书馆 新馆')
      await page.keyboard.press('Enter')
      await page.waitForURL(/search\.html\?q=/)
      assert.ok((await answered(page)) >= 2)
      assert.equal(await page.locator('#finder-q').inputValue(), '图书馆 新馆')
      for (const item of await page.locator('#finder-results li').all()) {
        const marked = await item.locator('mark').allInnerTexts()
        assert.ok(marked.includes('图书馆') || marked.includes('新馆'), marked.join())
      }

      await page.locator('#finder-q').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      assert.equal(
        await page
          .locator(results)
          .nth(1)
          .evaluate((link) => link === document.activeElement),
        true,
      )
      await page.keyboard.press('ArrowUp')
      const headline = await page.locator(':focus').innerText()
      await page.keyboard.press('Enter')
      await page.locator('.hit-bar').waitFor()
      assert.equal(squeeze(await page.locator('h1').innerText()), squeeze(headline))
      const marks = await page.locator('.story mark').allInnerTexts()
      assert.ok(marks.length >= 2 && marks.every((text) => /^(?:图书馆|新馆)$/.test(text)), marks.join())
      assert.match(await page.locator('.hit-bar').innerText(), /^第 1 处，共 \d+ 处/)
      await page.getByRole('button', {name: '下一处'}).click()
      assert.match(await page.locator('.hit-bar').innerText(), /^第 2 处/)
      assert.equal(await page.locator('mark[aria-current]').count(), 1)
      const before = await page.locator('.story').innerText()
      await page.getByRole('button', {name: '不再标出'}).click()
      assert.equal(await page.locator('mark').count(), 0)
      assert.equal(await page.locator('.story').innerText(), before)

      await page.goBack()
      assert.ok((await answered(page)) >= 2)
      assert.equal(await page.locator('#finder-q').inputValue(), '图书馆 新馆')
    }))

  test(`${how}: filters, years, order, and the history of them`, () =>
    visit(base(), async (page, open) => {
      await open('search.html?q=%E6%96%B0%E5%8C%BA')
      const all = await answered(page)
      const bars = page.locator('#finder-histogram button')
      assert.equal(await bars.count(), 2)
      const counts = (await page.locator('#finder-histogram .n').allInnerTexts()).map((text) =>
        Number.parseInt(text, 10),
      )
      assert.equal(
        counts.reduce((sum, count) => sum + count, 0),
        all,
      )

      await bars.first().click()
      await page.locator(status, {hasText: `找到 ${counts[0]} 篇`}).waitFor()
      assert.match(page.url(), /year=2024/)
      await page.waitForFunction(() =>
        [...document.querySelectorAll('#finder-results time')].every((day) => day.textContent?.startsWith('2024年')),
      )

      const department = page.locator('#finder-department')
      await department.fill('区图书馆')
      await page.getByRole('option', {name: /^区图书馆 /}).click()
      await page.waitForURL(/department=/)
      const filtered = await answered(page)
      assert.ok(filtered < (counts[0] ?? 0))

      await page.goBack()
      await page.locator(status, {hasText: `找到 ${counts[0]} 篇`}).waitFor()
      assert.equal(await department.inputValue(), '')
      await page.goBack()
      await page.locator(status, {hasText: `找到 ${all} 篇`}).waitFor()

      await page.locator('#finder-order').selectOption('relevance')
      await page.waitForURL(/order=relevance/)
      // The best has it in its headline.
      await page.locator('#finder-results li:first-child h2 mark').waitFor()
      await page.locator(status, {hasText: `找到 ${all} 篇`}).waitFor()

      await page.getByRole('button', {name: '再看十篇'}).click()
      await page.waitForFunction((count) => document.querySelectorAll('#finder-results li').length === count, all)
    }))

  test(`${how}: what is typed is asked; names lead to their pages; hostile and empty queries do no harm`, () =>
    visit(base(), async (page, open) => {
      await open('search.html')
      assert.equal(await page.locator(status).innerText(), '')
      for (const [typed, name] of [
        ['ouyangqingchuan', '欧阳晴川'],
        ['oyqc', '欧阳晴川'],
        ['图书馆', '区图书馆'],
        ['2024年3月', '2024年3月'],
        ['2024-03-15', '2024年3月15日'],
        ['总第9期', '第9期'],
      ] as const) {
        await type(page, typed)
        await page.locator('#finder-names a', {hasText: name}).waitFor()
        await answered(page)
        // Whoever is shown a name has found something.
        assert.doesNotMatch(await page.locator(status).innerText(), /^没有找到/)
      }
      await type(page, 'xwzh')
      await page.locator(status, {hasText: '没有找到'}).waitFor()
      assert.equal(await page.locator('#finder-names').isVisible(), false)
      await type(page, '圖書館')
      const traditional = await answered(page)
      await type(page, '图书馆')
      assert.equal(await answered(page), traditional)

      for (const hostile of [
        '<img src=x onerror=alert(1)>',
        '"><script>alert(1)</script>',
        "'; DROP TABLE articles; --",
        '../../etc/passwd',
        '%00%ff',
        '\u202e\ud800',
        '(((((((((((a+)+)+)+$',
        '砚'.repeat(400),
        '砚 湖 '.repeat(100),
      ]) {
        await type(page, hostile)
        await answered(page)
        assert.equal(await page.locator('#finder-results img, #finder-results script').count(), 0)
      }
      await type(page, '-图书馆')
      await page.locator(status, {hasText: '只有不要的词'}).waitFor()
      await type(page, '')
      await page.waitForFunction(() => document.querySelector('#finder-status')?.textContent === '')
      assert.equal(await page.locator('#finder-results li').count(), 0)
    }))
}

test('without scripts the box leads to the ways that need none', async () => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(`${pathToFileURL(sample.out).href}/index.html`)
  await page.locator('.seek input').fill('图书馆')
  await page.locator('.seek button').click()
  await page.waitForURL(/search\.html\?q=/)
  assert.deepEqual(await page.locator('noscript a').allInnerTexts(), ['按日期', '按部门', '按记者', '按栏目'])
  assert.equal(await page.locator('#finder').isVisible(), false)
  await page.locator('noscript a', {hasText: '按日期'}).click()
  assert.equal(await page.locator('h1').innerText(), '按日期')
  await context.close()
})

test('an article without a headline is named by its first words, and found by that name', async (context) => {
  const workspace = makeWorkspace({
    'site.yaml': 'title: 砚湖时报\n',
    '2024-05-24.txt':
      '渡口添了候船亭\n\n本报讯 5月22日，白渚镇渡口的候船亭完工。\n\n简讯\n\n●石埠小学举行开学礼。 （罗小禾）\n\n●区图书馆延长开放时间。 （翟青）\n',
  })
  await build(workspace, {version: '1'})
  const page = await browser.newPage()
  const server = await serveStatic(workspace.out, true)
  context.after(() => server.close())
  await page.goto(`${server.url}search.html?q=${encodeURIComponent('开学礼')}`)
  assert.equal(await answered(page), 1)
  assert.equal(await page.locator(results).innerText(), '［石埠小学举行开学礼］')
  assert.equal(await page.locator('#finder-results .excerpt mark').count(), 1)
  // Whoever copies the name that we made finds it by that, too.
  await page.locator('#finder-q').fill('［石埠小学举行开学礼］')
  await page.locator(status, {hasText: '找到 1 篇'}).waitFor()
  await page.close()
})

test('where nothing is found, other ways to ask are links that find something', async () => {
  const page = await browser.newPage()
  await page.goto(`${pathToFileURL(sample.out).href}/search.html?q=${encodeURIComponent('新区 灯塔 2024年')}`)
  await page.locator(status, {hasText: '换下面的写法'}).waitFor()
  await page.locator('.finder-ways a', {hasText: '新区（2024年）'}).click()
  await page.locator(status, {hasText: /^找到 /}).waitFor()
  assert.equal(await page.locator('#finder-q').inputValue(), '新区')
  assert.equal(await page.locator('#finder-year').inputValue(), '2024')
  assert.equal(await page.locator('.finder-ways').count(), 0)
  await page.goBack()
  await page.locator('.finder-ways a').first().waitFor()
  await page.locator('#finder-q').fill('新区')
  await page.locator(status, {hasText: /^找到 /}).waitFor()
  assert.equal(await page.locator('.finder-ways').count(), 0)
  await page.close()
})

test('a date of which there is no paper leads to what is around it; a year beside words is that of the paper, too', async () => {
  const page = await browser.newPage()
  const base = `${pathToFileURL(sample.out).href}/search.html?q=`
  await page.goto(base + encodeURIComponent('2024-03-16'))
  await page.locator('#finder-names li', {hasText: /^2024年3月 没有 2024-03-16 的报$/}).waitFor()
  assert.equal(await page.locator('#finder-names a').getAttribute('href'), '2024/03/index.html')
  await page.locator(status, {hasText: '没有那时的报'}).waitFor()
  // One of these articles says 2024年 of itself; the others are of that year.
  await page.goto(base + encodeURIComponent('曾以宁 2024年'))
  assert.equal(await answered(page), 1)
  await page.locator('.finder-ways a', {hasText: '曾以宁（2024年）'}).click()
  await page.locator(status, {hasText: /^找到 3 篇/}).waitFor()
  assert.equal(await page.locator('.finder-ways').count(), 0)
  await page.close()
})

test('from one year to another, by two lists; the bars show which', async () => {
  const page = await browser.newPage()
  await page.goto(`${pathToFileURL(sample.out).href}/search.html?q=${encodeURIComponent('新区')}`)
  const all = await answered(page)
  assert.equal(await page.locator('#finder-range').isVisible(), false)
  await page.locator('#finder-year').selectOption('2024')
  await page.waitForURL(/year=2024$/)
  await page.locator('#finder-until').selectOption('2025')
  await page.waitForURL(/year=2024-2025$/)
  await page.locator(status, {hasText: `找到 ${all} 篇`}).waitFor()
  await page.locator('#finder-histogram [aria-pressed="true"]').nth(1).waitFor()
  await page.reload()
  await page.locator(status, {hasText: `找到 ${all} 篇`}).waitFor()
  assert.equal(await page.locator('#finder-year').inputValue(), '2024')
  assert.equal(await page.locator('#finder-until').inputValue(), '2025')
  await page.locator('#finder-year').selectOption('')
  await page.waitForURL((url) => !url.searchParams.has('year'))
  assert.equal(await page.locator('#finder-range').isVisible(), false)
  await page.close()
})

test('a page made from an older copy of its template searches all the same', async () => {
  const page = await browser.newPage()
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => document.getElementById('finder-range')?.remove()),
  )
  await page.goto(`${pathToFileURL(sample.out).href}/search.html?q=${encodeURIComponent('新区')}&year=2024-2025`)
  assert.ok((await answered(page)) > 10)
  assert.equal(await page.locator('#finder-until').count(), 0)
  await page.close()
})

test('who comes back from an article finds as many results as before, and the place', async () => {
  const page = await browser.newPage({viewport: {width: 360, height: 740}})
  await page.goto(`${pathToFileURL(sample.out).href}/search.html?q=${encodeURIComponent('新区')}`)
  const all = await answered(page)
  await page.getByRole('button', {name: '再看十篇'}).click()
  await page.waitForFunction((count) => document.querySelectorAll('#finder-results li').length === count, all)
  const last = page.locator(results).last()
  await last.click()
  await page.locator('.hit-bar').waitFor()
  await page.goBack()
  await page.waitForFunction((count) => document.querySelectorAll('#finder-results li').length === count, all)
  await page.waitForFunction(() => document.activeElement?.closest('#finder-results li:last-child'))
  const box = await last.boundingBox()
  assert.ok(box !== null && box.y > 0 && box.y < 740, JSON.stringify(box))
  // Who asks anew begins anew.
  await type(page, '砚湖')
  await answered(page)
  assert.equal(await page.locator('#finder-results li').count(), 10)
  await page.close()
})

test('what was found is saved as a table, the oldest first, with addresses that last', async () => {
  const page = await browser.newPage()
  await page.goto(`${servers['with ranges'].url}search.html?q=${encodeURIComponent('新区')}&order=oldest`)
  const count = await answered(page)
  assert.ok(count > 10)
  assert.equal(await page.locator('#finder-order').inputValue(), 'oldest')
  const days = await page
    .locator('#finder-results time')
    .evaluateAll((all) => all.map((day) => day.getAttribute('datetime')))
  assert.deepEqual(days, [...days].sort())
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: `下载条目 CSV（${count} 篇）`}).click(),
  ])
  assert.equal(download.suggestedFilename(), '新区.csv')
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n')
  assert.equal(lines[0], '\uFEFF日期,版,标题,部门,作者,栏目,地址')
  assert.equal(lines.length, count + 2)
  const [first = ''] = days
  assert.match(lines[1] ?? '', new RegExp(`^${first},.*,https://example\\.org/yanhu/[/\\w-]+\\.html$`))
  await page.locator('#finder-q').fill('没有的词')
  await page.locator(status, {hasText: '没有找到'}).waitFor()
  assert.equal(await page.getByRole('button', {name: '下载条目'}).count(), 0)
  await page.close()
})

test('a table leads back to the site that it is from, whatever is asked in its address, and is fetched once', async (context) => {
  const issue = (day: number) => [`2024-03-${day}.txt`, `渡口修船${day}号\n\n本报讯 白渚镇渡口的船修好了。\n`]
  const days = Array.from({length: 12}, (_, at) => issue(10 + at))
  const workspace = makeWorkspace({'site.yaml': 'title: 砚湖时报\n', ...Object.fromEntries(days)})
  await build(workspace, {version: '1'})
  const page = await browser.newPage()
  const server = await serveStatic(workspace.out, true)
  context.after(() => server.close())
  await page.goto(`${server.url}search.html?q=${encodeURIComponent('渡口')}&from=a/b`)
  assert.equal(await answered(page), 12)
  const button = page.getByRole('button', {name: '下载条目 CSV（12 篇）'})
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const [, first = ''] = readFileSync(await download.path(), 'utf8').split('\r\n')
  assert.ok(first.endsWith(`,${server.url}2024/03/21/1.html`), first)
  // Who looks at more meanwhile has not asked for it anew.
  const before = await button.evaluateHandle((element) => element instanceof HTMLElement && element.onclick)
  await page.getByRole('button', {name: '再看十篇'}).click()
  await page.waitForFunction(() => document.querySelectorAll('#finder-results li').length === 12)
  assert.ok(await button.evaluate((element, act) => element instanceof HTMLElement && element.onclick === act, before))
  await page.close()
})

test('a browser that knows no words shows what was found', async () => {
  const page = await browser.newPage()
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'))
  await page.goto(`${pathToFileURL(sample.out).href}/search.html?q=${encodeURIComponent('新区')}`)
  assert.ok((await answered(page)) > 10)
  await page.close()
})

test('other ways to ask take nothing from a name that was found', async () => {
  const page = await browser.newPage()
  await page.goto(`${pathToFileURL(sample.out).href}/search.html?q=${encodeURIComponent('欧阳晴川')}&year=2019`)
  await page.locator('.finder-ways a', {hasText: '欧阳晴川（不加筛选）'}).waitFor()
  assert.match(await page.locator(status).innerText(), /见“直达”；换下面的写法/)
  await page.close()
})

test('in forced colours what was asked for can be read, and the years can be seen', async () => {
  const context = await browser.newContext({forcedColors: 'active', colorScheme: 'dark'})
  const page = await context.newPage()
  await page.goto(`${pathToFileURL(sample.out).href}/search.html?q=${encodeURIComponent('新区')}`)
  await answered(page)
  const colours = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color])
  const [background, color] = await colours('#finder-results mark')
  assert.deepEqual([background, color], ['rgb(255, 255, 0)', 'rgb(0, 0, 0)'])
  assert.deepEqual((await colours('#finder-histogram .bar'))[0], 'rgb(255, 255, 255)')
  await context.close()
})

test('the search page fits a small window, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({viewport: {width: 360, height: 740}, colorScheme})
    const page = await context.newPage()
    await page.goto(`${pathToFileURL(sample.out).href}/search.html?q=%E6%96%B0%E5%8C%BA`)
    await answered(page)
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360)
    await context.close()
  }
})

test('a server sends parts of the index, not the whole', async () => {
  const server = servers['with ranges']
  server.sent.length = 0
  await visit(server.url, async (page, open) => {
    await open('search.html?q=%E5%9B%BE%E4%B9%A6%E9%A6%86')
    await answered(page)
  })
  const index = server.sent.filter(({path}) => path.startsWith('search/'))
  const parts = index.filter(({path}) => /\/[it]\d+\.js$/.test(path))
  assert.ok(parts.length > 2 && parts.every(({bytes}) => bytes < 20_000), JSON.stringify(parts))
  const all = server.sent.reduce((sum, {bytes}) => sum + bytes, 0)
  assert.ok(all < 150_000, `${all} bytes`)
})

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
