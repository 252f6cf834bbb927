import assert from 'node:assert/strict'
import {appendFileSync, cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {createConverter} from '../../src/render/traditional/converter.ts'
import {runBenbao} from '../cli/run-benbao.ts'
import {root} from '../sample/sample-site.ts'
import {launchChromium} from './chromium.ts'

const {text: turn} = createConverter('hong-kong', [])

let browser: Browser
let site: string
before(async () => {
  site = mkdtempSync(join(tmpdir(), 'benbao-traditional-'))
  cpSync(join(root, 'content'), join(site, 'content'), {recursive: true})
  appendFileSync(join(site, 'content/site.yaml'), '\ntraditional: hong-kong\n')
  const {code, err} = await runBenbao(site, 'build')
  assert.equal(code, 0, err)
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  rmSync(site, {recursive: true, force: true})
})

test('from a disk: 繁 and 简 lead to the same page and place, and search finds by either, within the tree', async () => {
  const page = await browser.newPage()
  const complaints: Array<string> = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('request', (request) => request.url().startsWith('file:') || complaints.push(request.url()))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  const base = `${pathToFileURL(join(site, 'public')).href}/`

  await page.goto(`${base}2025/06/13/2-1.html`)
  const id = await page.locator('.prose p').nth(1).getAttribute('id')
  await page.goto(`${base}2025/06/13/2-1.html#${id}`)
  const printed = await page.locator('.prose').innerText()
  await page.getByRole('link', {name: '繁體'}).click()
  // A click returns when the other page has begun, which may be before its text is all there.
  await page.waitForURL(`${base}zh-hant/2025/06/13/2-1.html#${id}`)
  const turned = await page.locator('.prose').innerText()
  assert.ok(turned !== printed && turned.length === printed.length)
  assert.match(await page.locator('.by').innerText(), /記者 范曉棠/)

  for (const typed of ['農業農村局', '农业农村局']) {
    await page.locator('.seek input').fill(typed)
    await page.keyboard.press('Enter')
    await page.waitForURL(/zh-hant\/search\.html/)
    await page.locator('#finder-status', {hasText: /^找到 /}).waitFor()
    await page.locator('#finder-names a', {hasText: '區農業農村局'}).waitFor()
    const excerpts = (await page.locator('#finder-results :is(h2, .excerpt)').allInnerTexts()).join('\n')
    assert.match(excerpts, /農業農村局/)
    assert.equal(excerpts, turn(excerpts), 'nothing simplified is left')
    await page.locator('#finder-results h2 a').first().click()
    await page.waitForURL(/zh-hant\/\d{4}\//)
    assert.match((await page.locator('mark').allInnerTexts()).join(), /^農業農村局/)
    assert.match(await page.locator('.hit-bar').innerText(), /^第 1 處，共 \d+ 處/)
  }
  await page.getByRole('link', {name: '简体'}).click()
  assert.ok(!page.url().includes('zh-hant') && page.url().includes('?q='))
  await page.locator('mark').first().waitFor()
  assert.deepEqual(complaints, [])
  await page.close()
})
