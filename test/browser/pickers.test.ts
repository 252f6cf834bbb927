import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser, Locator, Page} from 'playwright-core'
import {build} from '../../src/build/index.ts'
import {makeWorkspace} from '../build/make-workspace.ts'
import {publishSample} from '../sample/sample-site.ts'
import {launchChromium} from './chromium.ts'
import {serveStatic} from './static-server.ts'

let browser: Browser
let sample: {readonly out: string}
let page: Page
let department: Locator
before(async () => {
  sample = await publishSample()
  browser = await launchChromium()
  page = await browser.newPage({viewport: {width: 1280, height: 800}})
})
after(async () => {
  await browser.close()
})

async function open(search = ''): Promise<void> {
  await page.goto(`${pathToFileURL(sample.out).href}/search.html?q=%E6%96%B0%E5%8C%BA${search}`)
  await page.locator('#finder-status', {hasText: /^(?:(?:没有)?找到|没有这样)/}).waitFor()
  department = page.getByRole('combobox', {name: '部门'})
}

test('a name is found by its characters, by pinyin and by initials, as it is typed', async () => {
  await open()
  for (const [typed, name] of [
    ['图书', '区图书馆'],
    ['圖書', '区图书馆'],
    ['qutushuguan', '区图书馆'],
    ['qtsg', '区图书馆'],
  ] as const) {
    await department.fill(typed)
    assert.match(
      await page.locator('.picker [role=option]').first().innerText(),
      new RegExp(`^${name}\\s+\\d+ 篇$`),
      typed,
    )
  }
  const reporter = page.getByRole('combobox', {name: '记者'})
  await reporter.fill('oyqc')
  await page.getByRole('option', {name: /^欧阳晴川 /}).waitFor()
  await reporter.fill('没有这个人')
  assert.equal(await page.locator('.picker [role=option]').count(), 0)
  assert.equal(await reporter.getAttribute('aria-expanded'), 'false')
})

test('the keyboard is enough: arrows, Enter, Escape, Tab', async () => {
  await open()
  await department.focus()
  assert.equal(await page.locator('.picker ul:visible').count(), 0)
  await page.keyboard.press('ArrowDown')
  const options = page.locator('.picker [role=option]')
  const all = await options.allInnerTexts()
  assert.ok(all.length > 3 && all.length <= 12)
  const counts = all.map((text) => Number(/(\d+) 篇$/.exec(text)?.[1]))
  assert.deepEqual(
    counts,
    [...counts].sort((a, b) => b - a),
  )
  const active = () => page.locator('.picker [aria-selected=true]').innerText()
  assert.equal(await active(), all[0])
  assert.equal(
    await department.getAttribute('aria-activedescendant'),
    await page.locator('.picker [aria-selected=true]').getAttribute('id'),
  )
  await page.keyboard.press('ArrowUp')
  assert.equal(await department.getAttribute('aria-activedescendant'), null)
  await page.keyboard.press('ArrowUp')
  assert.equal(await active(), all.at(-1))
  await page.keyboard.press('Escape')
  assert.equal(await page.locator('.picker ul:visible').count(), 0)
  assert.equal(await department.inputValue(), '')

  await page.keyboard.type('qtsg')
  await page.keyboard.press('Enter')
  await page.waitForURL(/department=/)
  assert.equal(await department.inputValue(), '区图书馆')
  assert.equal(await department.getAttribute('aria-expanded'), 'false')
  await page.keyboard.type('没有')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  assert.equal(await department.inputValue(), '区图书馆', 'what is no name is put back')
  await department.fill('')
  await page.keyboard.press('Tab')
  await page.waitForURL((url) => !url.search.includes('department'))
})

test('an address that names an office shows its name; whoever opens the list again may take all', async () => {
  await open()
  await department.fill('区图书馆')
  await page.keyboard.press('Enter')
  await page.waitForURL(/department=/)
  await page.reload()
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#finder-department')?.value === '区图书馆')
  await department.click()
  await page.getByRole('listbox').getByRole('option', {name: '全部'}).click()
  await page.waitForURL((url) => !url.search.includes('department'))
  await open('&department=departments%2Fnone')
  assert.equal(await department.inputValue(), 'departments/none')
})

test('letters of an input method wait for their characters', async () => {
  await open()
  await department.focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', {text: 'tu shu', selectionStart: 6, selectionEnd: 6})
  assert.equal(await page.locator('.picker [role=option]').count(), 0)
  await session.send('Input.insertText', {text: '图书馆'})
  await page.getByRole('option', {name: /^区图书馆 /}).waitFor()
})

test('the list stays in a small window', async () => {
  await page.setViewportSize({width: 360, height: 740})
  for (const name of ['部门', '记者', '栏目']) {
    await open()
    await page.getByRole('combobox', {name}).press('ArrowDown')
    const box = await page.getByRole('listbox', {name}).boundingBox()
    assert.ok(box && box.x >= 0 && box.x + box.width <= 360, JSON.stringify(box))
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360)
  }
})

test('what an archive has none of is no filter, and what is found nowhere has no years', async () => {
  const text = '致读者\n\n　　这是本报的第一期，只有一篇，也没有日期。\n'
  const workspace = makeWorkspace({'site.yaml': 'title: 小报\n', 'one.txt': text})
  await build(workspace, {version: '1'})
  const server = await serveStatic(workspace.out, true)
  await page.goto(`${server.url}search.html?q=%E8%AF%BB%E8%80%85`)
  await page.locator('#finder-status', {hasText: '找到 1 篇'}).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('.picker[hidden]').length === 3)
  assert.equal(await page.getByRole('combobox', {name: '部门'}).count(), 0)
  await page.goto(`${server.url}undated/one/1.html`)
  assert.equal(await page.locator('.by').isVisible(), false)
  await server.close()

  await page.goto(`${pathToFileURL(sample.out).href}/search.html?q=qqqq`)
  await page.locator('#finder-status', {hasText: '没有找到'}).waitFor()
  assert.equal(await page.locator('#finder-years').isVisible(), false)
})
