import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import type {Browser} from 'playwright-core'
import {startDev} from '../../src/dev/index.ts'
import {diskFiles} from '../../src/io/files.ts'
import {bulletin, treeOf} from '../build/make-workspace.ts'
import {makeSite} from '../cli/run-benbao.ts'
import {launchChromium} from './chromium.ts'

let browser: Browser
before(async () => {
  browser = await launchChromium()
})
after(() => browser.close())

test('a watched page reloads with the new text; a broken file lays its finding over it until it is mended', async (context) => {
  const site = makeSite(context, {
    'content/site.yaml': 'title: 白渚报\n',
    'content/2024-03-15.txt': bulletin(['新桥打下第一根桩']),
  })
  const dev = await startDev({site, out: undefined, port: 0, version: '1', building() {}, built() {}})
  context.after(() => dev.close())
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

  writeFileSync(join(site, 'content/site.yaml'), 'title: [\n')
  const overlay = page.locator('benbao-overlay')
  await overlay.waitFor()
  assert.match(
    (await overlay.locator('article').textContent()) ?? '',
    /^content\/site\.yaml:\d+:\d+[\s\S]*config-invalid-yaml$/,
  )
  assert.equal(await overlay.locator('section').evaluate((panel) => getComputedStyle(panel).borderTopWidth), '4px')
  assert.match((await page.locator('main h1').textContent()) ?? '', /新桥合龙了/)

  writeFileSync(join(site, 'content/site.yaml'), 'title: 白渚报\n')
  await overlay.waitFor({state: 'detached'})
  assert.deepEqual(complaints, [])
  for (const [path, text] of Object.entries(treeOf(diskFiles(join(site, 'public'))))) {
    assert.doesNotMatch(text, /_benbao/, `${path} must not hold the reload script`)
  }
})
