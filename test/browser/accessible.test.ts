import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {after, before, test} from 'node:test'
import type {AxeResults} from 'axe-core'
import type {Browser} from 'playwright-core'
import {build} from '../../src/build/index.ts'
import {diskFiles} from '../../src/io/files.ts'
import {makeWorkspace} from '../build/make-workspace.ts'
import {type EveryKind, publishEveryKind} from '../sample/every-kind.ts'
import {launchChromium} from './chromium.ts'
import {type StaticServer, serveStatic} from './static-server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let site: EveryKind
let server: StaticServer
before(async () => {
  site = await publishEveryKind()
  server = await serveStatic(diskFiles(site.out), true)
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  await server.close()
})

/** All that is asked of a page; of the same page in other colours and sizes, what these can change. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const ofColours = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

for (const [width, colorScheme, view, rules] of [
  [1440, 'light', '', all],
  [1440, 'dark', '', ofColours],
  [1440, 'light', '?large', ofColours],
  [360, 'light', '', ofColours],
  [360, 'dark', '?large', all],
] as const) {
  test(`WCAG 2.2 AA holds on every kind of page, ${width} px, ${colorScheme}${view}`, async () => {
    const context = await browser.newContext({viewport: {width, height: 800}, colorScheme})
    const page = await context.newPage()
    const violations: Array<string> = []
    // What was moved leads on at once.
    const paths = site.pages.filter((path) => !path.endsWith('/99.html'))
    const asked = `search.html?q=白渚${view.replace('?', '&')}`
    for (const path of [...paths.map((each) => each + view), asked, `${asked}#open`]) {
      await page.goto(new URL(path, server.url).href)
      if (path.includes('q=')) await page.locator('#finder-results mark').first().waitFor()
      if (path.endsWith('#open')) {
        await page.getByRole('combobox', {name: '部门'}).press('ArrowDown')
        await page.locator('.picker [aria-selected=true]').waitFor()
      }
      assert.equal(await page.evaluate(() => document.documentElement.dataset.view === 'large'), view !== '')
      await page.evaluate(axe)
      const options = JSON.stringify({runOnly: [...rules], resultTypes: ['violations']})
      const results = await page.evaluate<AxeResults>(`axe.run(document, ${options})`)
      assert.ok(results.passes.length > (rules === all ? 10 : 0), path)
      for (const {id, nodes} of results.violations)
        violations.push(`${path} ${id}: ${nodes[0]?.html} (${nodes.length})`)
    }
    assert.deepEqual(violations, [])
    await context.close()
  })
}

test('names that take several lines of a telephone are far enough apart to be touched', async (context) => {
  const offices = ['水利局', '应急管理局', '住房和城乡建设局', '农业农村局', '交通运输局', '教育体育局']
  const workspace = makeWorkspace({
    'site.yaml': 'title: 砚湖时报\n',
    '2024-05-24.txt': `渡口添了候船亭\n\n本报讯 5月22日，${offices.map((office) => `县${office}`).join('、')}到渡口看了候船亭。\n\n记者 苏砚秋 贺知行 罗小禾 翟青\n`,
  })
  await build(workspace, {version: '1'})
  const own = await serveStatic(workspace.out, true)
  context.after(() => own.close())
  const page = await browser.newPage({viewport: {width: 360, height: 800}})
  for (const path of ['index.html', '2024/05/24/index.html', '2024/05/24/1.html']) {
    await page.goto(new URL(path, own.url).href)
    assert.ok((await page.getByRole('link', {name: '县水利局'}).count()) > 0, path)
    await page.evaluate(axe)
    const {violations} = await page.evaluate<AxeResults>("axe.run(document, {runOnly: ['target-size']})")
    assert.deepEqual(
      violations.map(({nodes}) => nodes.map(({html}) => html)),
      [],
      path,
    )
  }
  await page.close()
})
