import assert from 'node:assert/strict'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {createAudience} from '../../src/dev/events.ts'
import {serve} from '../../src/dev/server.ts'
import {diskFiles} from '../../src/io/files.ts'
import {runBenbao} from '../cli/run-benbao.ts'
import {noNews} from '../dev/no-news.ts'
import {launchChromium} from './chromium.ts'

const bridge = ['新桥打下第一根桩，两岸的人都来看。', '工程师说，桩要打到江底的岩层里去才算数。']
const ferry = [
  '渡口的最后一班船在傍晚开出，坐满了人。',
  '船工把钟摘下来，送给了镇上的学校留作纪念。',
  '学校把它挂在门口。',
]

let browser: Browser
let site: string
let server: Awaited<ReturnType<typeof serve>>
let names: ReadonlyArray<string>

/** Publish two articles, then the second one as a part of the first, and both in another file’s place. */
before(async () => {
  site = mkdtempSync(join(tmpdir(), 'benbao-moved-'))
  const content = join(site, 'content')
  const write = (name: string, ...paragraphs: ReadonlyArray<string>) =>
    writeFileSync(join(content, name), `${paragraphs.join('\n\n')}\n`)
  await runBenbao(site, 'init')
  for (const {path, kind} of diskFiles(content).list())
    if (kind === 'file' && path !== 'site.yaml') rmSync(join(content, path))
  write('2024-03-15.txt', '# 新桥动工', ...bridge, '# 渡口停航', ...ferry)
  assert.equal((await runBenbao(site, 'build')).code, 0)
  const book = readFileSync(join(content, 'addresses.tsv'), 'utf8')
  names = /^2024\/03\/15\/2\.html\tarticle\t\S+\t#(\S+)/m.exec(book)?.[1]?.split('.') ?? []
  write('2024-03-15.txt', '# 新桥动工', ...bridge, '## 渡口停航', ...ferry)
  assert.equal((await runBenbao(site, 'build')).code, 0)
  browser = await launchChromium()
  const audience = createAudience(() => ({...noNews, revision: '1'}))
  const out = diskFiles(join(site, 'public'))
  server = await serve({out, script: new Uint8Array(), audience, revision: () => '1'}, 0)
})
after(async () => {
  await browser.close()
  await server.close()
  rmSync(site, {recursive: true, force: true})
})

const old = '2024/03/15/2.html'
const places = () => [new URL(old, server.url).href, pathToFileURL(join(site, 'public', old)).href]

test('the page of an article that was taken into another leads to the paragraph that was asked for', async () => {
  assert.equal(names.length, ferry.length)
  const page = await browser.newPage()
  const refused: Array<string> = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  for (const place of places()) {
    for (const [at, name] of names.entries()) {
      await page.goto('about:blank')
      await page.goto(`${place}#p-${name}`)
      await page.waitForURL(/15\/1\.html#p-/)
      const arrived = page.locator(':target').locator('xpath=ancestor-or-self::p')
      assert.equal(await arrived.textContent(), ferry[at])
    }
    await page.goto('about:blank')
    await page.goto(`${place}#p-gone`)
    await page.waitForURL(/15\/1\.html#p-gone$/)
  }
  assert.deepEqual(refused, [])
  await page.close()
})

test('without scripts the old page shows its paragraphs, and each leads to where it stands', async () => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  for (const place of places()) {
    for (const [at, name] of names.entries()) {
      await page.goto('about:blank')
      await page.goto(`${place}#p-${name}`)
      const passage = page.locator('li:target')
      assert.equal(await passage.textContent(), ferry[at])
      await passage.getByRole('link').click()
      assert.equal(await page.locator(':target').locator('xpath=ancestor-or-self::p').textContent(), ferry[at])
    }
    await page.goto(place)
    await page.getByRole('link', {name: '新桥动工'}).click()
    assert.match(page.url(), /15\/1\.html$/)
  }
  await context.close()
})
