import assert from 'node:assert/strict'
import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {setTimeout as delay} from 'node:timers/promises'
import type {Browser, Page} from 'playwright-core'
import {diskFiles} from '../../src/io/files.ts'
import {launchChromium} from '../browser/chromium.ts'
import {treeOf} from '../build/make-workspace.ts'
import {benbao, makeSite, runBenbao, surroundings} from '../cli/run-benbao.ts'
import {printed} from '../import/paper.ts'
import {printPdfs} from '../import/print-pdf.ts'

/** Three pages that leave a doubt each: is the short line a headline? */
const doubtful = ['最后一趟船', '夜市里的灯', '桥上的人'].map((headline, at) => ({
  headline,
  name: `2024040${at + 1}.txt`,
  text: [
    '新桥打下第一根桩',
    '',
    '本报讯（记者 苏砚秋）上午，砚湖新桥打下第一根桩。桥长五百四十二米，工期两年，建成后从东岸到西岸只要三分钟。',
    '',
    '区交通运输局的工程师说，桩要打到湖底二十六米。',
    '',
    headline,
    '他说，往后走桥了，船留给孙子看。',
    '记者 苏砚秋 摄',
    '',
  ].join('\n'),
}))

let browser: Browser
before(async () => {
  browser = await launchChromium()
})
after(() => browser.close())

test('from an empty folder to a published archive', async (context) => {
  const home = makeSite(context, {})
  const paper = join(home, 'paper')
  const go = async (...args: ReadonlyArray<string>) => {
    const outcome = await runBenbao(paper, ...args)
    assert.equal(outcome.code, 0, `${args.join(' ')}: ${outcome.err}`)
    return outcome
  }

  assert.equal((await runBenbao(home, 'init', 'paper', '--title', '砚湖时报', '--yes')).code, 0)

  mkdirSync(join(home, 'scans'))
  const {issue = new Uint8Array()} = await printPdfs({issue: printed()})
  writeFileSync(join(home, 'scans/20240315.pdf'), issue)
  for (const {name, text} of doubtful) writeFileSync(join(home, 'scans', name), text)
  assert.match((await go('import', '../scans')).out, /nothing is written yet; --write writes 4 files\n$/)
  assert.match((await go('import', '../scans', '--write')).out, /\n4 files written\n$/)

  const watched = spawn(process.execPath, [benbao, 'watch', '--port', '0'], {
    ...{cwd: paper, env: {...surroundings, BENBAO_LANG: 'en'}},
  })
  context.after(() => watched.kill('SIGKILL'))
  const url = await addressOf(watched)
  assert.match(await textAt(url, '2024/03/15/1-1.html'), /新桥打下第一根桩/)
  assert.match(await textAt(url, '2024/03/15/2-1.html'), /老街修表匠带出三个徒弟/)

  assert.equal((await doubtsIn(paper)).length, doubtful.length)
  const [page, shown] = [await browser.newPage(), await browser.newPage()]
  await shown.goto(new URL('2024/04/01/1.html', url).href)
  await page.goto(new URL('_benbao/review/', url).href)
  for (const {name} of doubtful) await settle(page, name.replace(/(\d{4})(\d\d)(\d\d)\.txt/, '$1/$1-$2-$3.txt'))
  assert.deepEqual(await doubtsIn(paper), [])
  for (const {headline, name} of doubtful) {
    const file = `content/2024/2024-04-${name.slice(6, 8)}.txt`
    assert.ok(readFileSync(join(paper, file), 'utf8').includes(`\n# ${headline}\n`), file)
  }
  for (const [at, {headline}] of doubtful.entries())
    await until(async () => (await textAt(url, `2024/04/0${at + 1}/2.html`)).includes(headline))
  const ended = new Promise((resolve) => watched.on('close', resolve))
  watched.kill('SIGINT')
  assert.equal(await ended, 0)

  // What stood in a browser all the time tells of the article that was found.
  await shown.locator('main', {hasText: doubtful[0]?.headline ?? ''}).waitFor({state: 'attached'})

  assert.match((await go('build')).out, /^4 issues, 9 articles in 4 files; .* 0 removed;/)
  assert.match((await go('verify')).out, /^\d+ files in SHA256SUMS \(sha256 [0-9a-f]{64}\); all as published\n$/)
  const site = treeOf(diskFiles(join(paper, 'public')))
  await go('build', '--out', '../again')
  assert.deepEqual(treeOf(diskFiles(join(home, 'again'))), site)
})

/** What benbao is not sure of. */
async function doubtsIn(paper: string): Promise<ReadonlyArray<string>> {
  const found: ReadonlyArray<{ruleId: string; file: string}> = JSON.parse(
    (await runBenbao(paper, 'check', '--json')).out,
  )
  // Where the printed page breaks its lines is the font’s affair.
  return found.flatMap(({ruleId, file}) =>
    ruleId.endsWith('-doubtful') && !file.endsWith('2024-03-15.txt') ? [`${file} ${ruleId}`] : [],
  )
}

/** By keyboard alone: down the list to what is in doubt of this file, and `h`. */
async function settle(page: Page, path: string): Promise<void> {
  const card = page.locator('.card', {hasText: `content/${path}`}).filter({hasText: /headline/})
  await card.first().waitFor()
  for (let steps = 0; (await card.getAttribute('aria-current')) === null; steps++) {
    assert.ok(steps < 50, `No way by keyboard to ${path}`)
    await page.keyboard.press(steps < 25 ? 'j' : 'k')
  }
  await page.keyboard.press('h')
  await page.locator('.card.settled', {hasText: `content/${path}`}).waitFor()
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const url = /http:\S+\//.exec(said)?.[0]
      if (url !== undefined) resolve(url)
    })
    child.on('close', () => reject(new Error(`benbao watch ended: ${said}`)))
  })
}

async function textAt(url: string, path: string): Promise<string> {
  return (await fetch(new URL(path, url))).text()
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return
    await delay(50)
  }
  assert.fail('Waited in vain for the settled page')
}
