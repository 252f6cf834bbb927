import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import type {Browser, Page} from 'playwright-core'
import {startDev} from '../../src/dev/index.ts'
import {randomOf} from './random.ts'

interface Latency {
  readonly site: string
  /** Sources of the site, by their paths below `content/`. */
  readonly files: Readonly<Record<string, string>>
  /** How many for each kind of page, and in each state of the builder. */
  readonly saves: number
}

/**
 * From a save until a browser has painted what was saved, for each kind of page that shows it. Of the saves of a kind the
 * first finds everything built; the others come while the builds of earlier ones go on, at moments by chance.
 */
export async function measureLatency(browser: Browser, {site, files, saves}: Latency): Promise<void> {
  const builds = countBuilds()
  const start = performance.now()
  const dev = await startDev({site, out: undefined, port: 0, version: '1', ...builds.told})
  console.log(`first build         ${((performance.now() - start) / 1000).toFixed(1)} s`)
  // The newest issue stands on the front page, too.
  const path = Object.keys(files).at(-1) ?? ''
  const text = files[path] ?? ''
  const random = randomOf(1)
  let count = 1000
  const nextWord = () => `第${++count}盏`
  const save = (word: string): number => {
    const at = Date.now()
    writeFileSync(join(site, 'content', path), text.replace(/^.+/, `$&${word}`).replace('。', `。${word}灯也亮了。`))
    return at
  }
  const page = await browser.newPage()
  const painted = await tellPaints(page)
  const open = (address: string) => page.goto(new URL(address, dev.url).href)

  console.log('from a save until it is painted, in milliseconds   all is built   while builds go on')
  const pages = await pagesOf(path, dev.url)
  for (const [kind, address] of pages) {
    await builds.idle()
    await open(address)
    await report(kind, async (word) => {
      const seen = painted(word)
      const saved = save(word)
      return (await seen) - saved
    })
  }
  // Whoever opens a page right after somebody saved.
  await report('opened after it', async (word) => {
    const saved = save(word)
    const seen = painted(word)
    await delay(20)
    await open(random.pick(pages)[1])
    return (await seen) - saved
  })
  await report('search', async (word) => {
    await open(`search.html?q=${encodeURIComponent(`"${word}"`)}`)
    await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('没有'))
    const saved = save(word)
    const hit = (wanted: string) => document.querySelector('main mark')?.textContent?.includes(wanted)
    await page.waitForFunction(hit, word, {polling: 20, timeout: patience}).catch(() => {})
    return Date.now() - saved
  })
  await builds.idle()
  console.log(`a build after it    ${spread(builds.times)} ms`)
  console.log(`memory of watch     ${Math.round(process.memoryUsage.rss() / 1e6)} MB, this bench included`)
  await dev.close()

  async function report(kind: string, measure: (word: string) => Promise<number>): Promise<void> {
    await builds.idle()
    const first = await measure(nextWord())
    const busy: Array<number> = []
    for (let at = 0; at < saves; at++) {
      // A page is left to come to rest, and a build to come some way.
      await delay(random.between(300, 3000))
      busy.push(await measure(nextWord()))
    }
    console.log(`  ${kind.padEnd(46)} ${String(first).padStart(9)}   ${spread(busy)}`)
  }
}

/** Milliseconds after which something is not painted at all. */
const patience = 120_000

/** The pages that show an issue and its first article. */
async function pagesOf(path: string, url: string): Promise<ReadonlyArray<readonly [kind: string, address: string]>> {
  const day = path.replace(/^.*\/|\.txt$/g, '').replaceAll('-', '/')
  const article = `${day}/1.html`
  const html = await (await fetch(new URL(article, url))).text()
  const linked = (kind: string) => new RegExp(`href="[./]*(${kind}/[^"#]+\\.html)`).exec(html)?.[1] ?? 'index.html'
  return [
    ['article', article],
    ['issue', `${day}/index.html`],
    ['home', 'index.html'],
    ['month', `${day.slice(0, 7)}/index.html`],
    ['office', linked('departments')],
    ['reporter', linked('reporters')],
  ]
}

/** What `startDev` tells of its builds; `idle` resolves when none is under way, and none is to come. */
function countBuilds() {
  let begun = 0
  let over = 0
  let since = 0
  /** Milliseconds that each took but the first. */
  const times: Array<number> = []
  return {told: {building, built}, times, idle}

  function building(): void {
    begun++
    since = Date.now()
  }

  function built(): void {
    if (over++ > 0) times.push(Date.now() - since)
  }

  async function idle(): Promise<void> {
    for (let rest = 0; rest < 10; ) {
      const before = begun
      await delay(50)
      rest = begun === before && begun === over ? rest + 1 : 0
    }
  }
}

/** Resolves with the time at which a page with these words was painted. */
async function tellPaints(page: Page): Promise<(words: string) => Promise<number>> {
  let waiting: {words: string; done: (at: number) => void} | undefined
  await page.exposeFunction('benbaoPainted', (text: string, at: number) => {
    if (waiting && text.includes(waiting.words)) waiting.done(at)
  })
  await page.addInitScript(`
    const tell = () => requestAnimationFrame(() => setTimeout(() =>
      benbaoPainted(document.querySelector('main')?.textContent ?? '', performance.timeOrigin + performance.now())))
    addEventListener('DOMContentLoaded', () => {
      tell()
      new MutationObserver(tell).observe(document.body, {childList: true, characterData: true, subtree: true})
    })`)
  return (words) => {
    const late = delay(patience, undefined, {ref: false}).then(() => Date.now())
    const seen = new Promise<number>((done) => {
      waiting = {words, done}
    })
    return Promise.race([seen, late]).then(Math.round)
  }
}

function spread(times: ReadonlyArray<number>): string {
  const sorted = [...times].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  return `median ${middle} (${sorted[0] ?? 0}–${sorted.at(-1) ?? 0})`
}
