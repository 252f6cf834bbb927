import assert from 'node:assert/strict'
import {setTimeout as delay} from 'node:timers/promises'
import type {Browser, Page} from 'playwright-core'
import {build} from '../../src/build/index.ts'
import {openWorkspace} from '../../src/build/workspace.ts'
import {startDev} from '../../src/dev/index.ts'
import {diskFiles} from '../../src/io/files.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {FileError} from '../../src/io/ports.ts'
import {randomOf} from '../bench/random.ts'
import {treeOf} from '../build/make-workspace.ts'
import {edits} from '../dev/edit-script.ts'

/** So long a build may take, on a machine that does other things. */
const patience = 60_000

/**
 * Edit a watched site so many times at random. Each time what is published, and what the browser shows, must become what
 * a clean build makes, byte by byte.
 */
export async function watchEdits(
  browser: Browser,
  site: string,
  {count, seed, poll, tell}: {count: number; seed: number; poll?: number; tell?: (edit: string) => void},
): Promise<void> {
  const random = randomOf(seed)
  const options = {site, out: undefined, port: 0, version: '1', building() {}, built() {}}
  const dev = await startDev({...options, ...(poll !== undefined && {poll})})
  const page = await browser.newPage()
  try {
    for (let at = 0; at < count; at++) {
      // Now and then another page, so that each kind is watched while it changes.
      if (at % 3 === 0)
        await visit(
          page,
          new URL(random.pick(['', 'calendar.html', 'reporters/index.html', 'search.html']), dev.url).href,
        )
      const edit = at < edits.length ? edits[(at * 7 + seed) % edits.length] : random.pick([...edits])
      assert.ok(edit)
      await edit.act(site, random)
      const clean = await cleanBuild(site)
      await until(`${at}: ${edit.name} (seed ${seed})`, () => differences(published(site), clean))
      const path = decodeURIComponent(new URL(page.url()).pathname.slice(1)) || 'index.html'
      const wanted = clean[path] ?? clean['404.html'] ?? ''
      await until(`${at}: the browser, ${path}, ${edit.name} (seed ${seed})`, async () =>
        (await isShown(page, wanted)) ? [] : [path],
      )
      tell?.(edit.name)
    }
  } finally {
    await page.close()
    await dev.close()
  }
}

/** What a build from nothing makes of the site as it is. */
async function cleanBuild(site: string): Promise<Record<string, string>> {
  // The watch works in the folder where drawn files wait.
  const {staging: _, ...opened} = openWorkspace(site)
  const workspace = {...opened, out: memoryFiles('public'), state: memoryFiles('state')}
  const result = await build(workspace, {version: '1', register: false})
  assert.deepEqual(
    result.diagnostics.filter(({severity}) => severity === 'error'),
    [],
  )
  return treeOf(workspace.out)
}

/** Go to a page; one that just loads itself again is in the way. */
async function visit(page: Page, url: string): Promise<void> {
  for (;;) {
    try {
      await page.goto(url)
      return
    } catch (error) {
      if (!(error instanceof Error && /interrupted by another navigation|ERR_ABORTED/.test(error.message))) throw error
    }
  }
}

/** What is published now; nothing where files come and go while we look. */
function published(site: string): Record<string, string> {
  try {
    return treeOf(diskFiles(`${site}/public`))
  } catch (error) {
    if (error instanceof FileError) return {}
    throw error
  }
}

function differences(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): ReadonlyArray<string> {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...paths].filter((path) => one[path] !== other[path])
}

async function until(what: string, left: () => ReadonlyArray<string> | Promise<ReadonlyArray<string>>): Promise<void> {
  const end = performance.now() + patience
  let wrong = await left()
  while (wrong.length > 0) {
    if (performance.now() > end) assert.fail(`${what}: still other than a clean build: ${wrong.slice(0, 5).join(', ')}`)
    await delay(30)
    wrong = await left()
  }
}

/** Does the page show the words of this one, and no overlay? */
async function isShown(page: Page, html: string): Promise<boolean> {
  try {
    return await page.evaluate((wanted) => {
      const words = (root: Document) => root.querySelector('noscript, main')?.textContent ?? ''
      const other = new DOMParser().parseFromString(wanted, 'text/html')
      return (
        document.title === other.title &&
        words(document).trim() !== '' &&
        document.querySelector('benbao-overlay') === null &&
        (location.pathname === '/search.html' || words(document) === words(other))
      )
    }, html)
  } catch {
    // It is being loaded again.
    return false
  }
}
