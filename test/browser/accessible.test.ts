import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {AxeResults} from 'axe-core'
import type {Browser} from 'playwright-core'
import {publishSample} from '../sample/sample-site.ts'
import {launchChromium} from './chromium.ts'
import {pagesOfEachKind} from './kinds.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let sample: {out: string; remove: () => void}
before(async () => {
  sample = await publishSample()
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  sample.remove()
})

for (const [width, colorScheme, view] of [
  [1440, 'light', ''],
  [1440, 'dark', ''],
  [1440, 'light', '?large'],
  [360, 'dark', '?large'],
] as const) {
  test(`WCAG 2.2 AA holds on every kind of page, ${width} px, ${colorScheme}${view}`, async () => {
    const context = await browser.newContext({viewport: {width, height: 800}, colorScheme})
    const page = await context.newPage()
    const violations: Array<string> = []
    for (const path of pagesOfEachKind(sample.out)) {
      await page.goto(`${pathToFileURL(join(sample.out, path)).href}${view}`)
      assert.equal(await page.evaluate(() => document.documentElement.dataset.view === 'large'), view !== '')
      await page.evaluate(axe)
      const results = await page.evaluate<AxeResults>(
        `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})`,
      )
      assert.ok(results.passes.length > 10, path)
      for (const {id, nodes} of results.violations)
        violations.push(`${path} ${id}: ${nodes[0]?.html} (${nodes.length})`)
    }
    assert.deepEqual(violations, [])
    await context.close()
  })
}
