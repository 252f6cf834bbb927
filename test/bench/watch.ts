import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs, promisify} from 'node:util'
import {launchChromium} from '../browser/chromium.ts'
import {watchEdits} from '../browser/watch-edits.ts'
import {firstIssues} from '../dev/edit-script.ts'
import {makeYears} from './make-years.ts'
import {measureLatency} from './watch-latency.ts'

/**
 * How fast a watched archive follows an editor, seen in a real browser; or, with `--edits`, whether it follows to the
 * byte.
 *
 *     npm run bench:watch -- --articles 1000 --saves 5
 *     npm run bench:watch -- --edits 100 --seed 7
 */
const {values} = parseArgs({
  options: {
    articles: {type: 'string', default: '1000'},
    saves: {type: 'string', default: '5'},
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
  await measureLatency(browser, {site, files, saves})
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

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), {recursive: true})
    writeFileSync(join(site, path), text)
  }
}
