import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs, promisify} from 'node:util'
import type {Page} from 'playwright-core'
import {startDev} from '../../src/dev/index.ts'
import {launchChromium} from '../browser/chromium.ts'
import {watchEdits} from '../browser/watch-edits.ts'
import {firstIssues} from '../dev/edit-script.ts'
import {makeYears} from './make-years.ts'

/**
 * How fast a watched archive follows an editor, seen in a real browser; or, with `--edits`, whether it follows to the
 * byte.
 *
 *     npm run bench:watch -- --articles 1000 --saves 15
 *     npm run bench:watch -- --edits 100 --seed 7
 */
const {values} = parseArgs({
  options: {
    articles: {type: 'string', default: '1000'},
    saves: {type: 'string', default: '15'},
    edits: {type: 'string'},
    seed: {type: 'string', default: '1'},
    poll: {type: 'string'},
  },
})
const site = mkdtempSync(join(tmpdir(), 'benbao-bench-'))
const browser = await launchChromium()
try {
  if (values.edits !== undefined) await random(Number(values.edits))
  else await latency(Number(values.articles), Number(values.saves))
} finally {
  await browser.close()
  rmSync(site, {recursive: true, force: true})
}

async function random(count: number): Promise<void> {
  write(firstIssues())
  const done = new Map<string, number>()
  const poll = values.poll === undefined ? {} : {poll: Number(values.poll)}
  const tell = (edit: string) => done.set(edit, (done.get(edit) ?? 0) + 1)
  await watchEdits(browser, site, {count, seed: Number(values.seed), ...poll, tell})
  for (const [edit, times] of done) console.log(String(times).padStart(4), edit)
  console.log(`${count} edits, each followed to the byte`)
}

async function latency(articles: number, saves: number): Promise<void> {
  const files = makeYears(articles, 1)
  write(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])))
  console.log(`${articles} articles in ${Object.keys(files).length} files; load ${loadavg()[0]?.toFixed(1)}`)
  await watching()
  let built = () => {}
  const start = performance.now()
  const dev = await startDev({site, out: undefined, port: 0, version: '1', building() {}, built: () => built()})
  console.log(`first build         ${seconds(start)} s`)
  // The newest issue stands on the front page, too.
  const path = Object.keys(files).at(-1) ?? ''
  const text = files[path] ?? ''
  const day = path.replace(/^.*\/|\.txt$/g, '').replaceAll('-', '/')
  const article = `${day}/1.html`
  const html = await (await fetch(new URL(article, dev.url))).text()
  const linked = (kind: string) => new RegExp(`href="[./]*(${kind}/[^"#]+\\.html)`).exec(html)?.[1] ?? ''
  const pages = {
    ...{article, issue: `${day}/index.html`, home: 'index.html', month: `${day.slice(0, 7)}/index.html`},
    ...{office: linked('departments'), reporter: linked('reporters')},
  }
  const page = await browser.newPage()
  const painted = await tellPaints(page)
  const whole: Array<number> = []
  let count = 1000
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(new URL(address, dev.url).href)
    const shown: Array<number> = []
    for (let at = 0; at < saves; at++) {
      const word = `第${++count}盏`
      const over = new Promise<void>((resolve) => {
        built = resolve
      })
      const saved = Date.now()
      writeFileSync(join(site, 'content', path), text.replace(/^.+/, `$&${word}`).replace('。', `。${word}灯也亮了。`))
      shown.push((await painted(word)) - saved)
      await over
      whole.push(Date.now() - saved)
      await delay(300)
    }
    console.log(`save to repaint     ${spread(shown)}  ${name}`)
  }
  console.log(`all of it           ${spread(whole)}`)
  const bare: Array<number> = []
  for (let at = 0; at < saves; at++) {
    const over = painted('')
    const asked = Date.now()
    await page.evaluate(() => location.reload())
    bare.push((await over) - asked)
  }
  console.log(`a bare reload       ${spread(bare)}`)
  console.log(`search              ${spread(await untilFound())}`)
  console.log(`memory of watch     ${Math.round(process.memoryUsage.rss() / 1e6)} MB, this bench included`)
  await dev.close()

  /** From a save until the search page, which is open, shows the word that was written. */
  async function untilFound(): Promise<ReadonlyArray<number>> {
    const times: Array<number> = []
    for (let at = 0; at < saves; at++) {
      const word = `第${++count}盏`
      await page.goto(new URL(`search.html?q=${encodeURIComponent(`"${word}"`)}`, dev.url).href)
      await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('没有'))
      const over = new Promise<void>((resolve) => {
        built = resolve
      })
      const saved = Date.now()
      writeFileSync(join(site, 'content', path), text.replace('。', `。${word}灯也亮了。`))
      await page.waitForFunction((wanted) => document.querySelector('main mark')?.textContent?.includes(wanted), word, {
        polling: 20,
        timeout: 120_000,
      })
      times.push(Date.now() - saved)
      await over
      await delay(300)
    }
    return times
  }
}

/** Until the watcher is ready, and what it holds, in a process of its own. */
async function watching(): Promise<void> {
  const script = `
    const before = process.memoryUsage.rss(), start = performance.now()
    const {watchSite} = await import(${JSON.stringify(new URL('../../src/dev/watcher.js', import.meta.url).href)})
    const watcher = await watchSite(${JSON.stringify(site)}, () => {}, (error) => { throw error })
    console.log('watcher ready       ' + ((performance.now() - start) / 1000).toFixed(2) + ' s, ' + Math.round((process.memoryUsage.rss() - before) / 1e6) + ' MB')
    await watcher.close()`
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
  })
  process.stdout.write(stdout)
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
  return (words) =>
    new Promise((done) => {
      waiting = {words, done}
    })
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), {recursive: true})
    writeFileSync(join(site, path), text)
  }
}

function spread(times: ReadonlyArray<number>): string {
  const [least, most] = [Math.round(Math.min(...times)), Math.round(Math.max(...times))]
  return `median ${String(median(times)).padStart(4)} ms  (${least}–${most})`
}

function median(times: ReadonlyArray<number>): number {
  return Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(2)
}
