import {after, before, test} from 'node:test'
import type {Browser} from 'playwright-core'
import {makeSite} from '../cli/run-benbao.ts'
import {firstIssues} from '../dev/edit-script.ts'
import {launchChromium} from './chromium.ts'
import {watchEdits} from './watch-edits.ts'

let browser: Browser
before(async () => {
  browser = await launchChromium()
})
after(() => browser.close())

/** `EDITS=100 SEED=7` on demand, or `npm run bench:watch -- --edits 100`. */
const count = Number(process.env.EDITS ?? 5)
const seed = Number(process.env.SEED ?? 1)

test(`after each of ${count} random edits a browser shows what a clean build makes, byte by byte`, async (context) => {
  await watchEdits(browser, makeSite(context, firstIssues()), {count, seed})
})
