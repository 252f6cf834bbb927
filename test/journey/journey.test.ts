import assert from 'node:assert/strict'
import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {setTimeout as delay} from 'node:timers/promises'
import {diskFiles} from '../../src/io/files.ts'
import {treeOf} from '../build/make-workspace.ts'
import {benbao, makeSite, runBenbao} from '../cli/run-benbao.ts'
import {printed} from '../import/paper.ts'
import {printPdfs} from '../import/print-pdf.ts'

/** Three pages that leave a doubt each: is the short line a headline? */
const doubtful = ['老余摆渡三十年', '夜市亮到十点', '渡口添了长椅'].map((headline, at) => ({
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
    ...{cwd: paper, env: {...process.env, BENBAO_LANG: 'en'}},
  })
  context.after(() => watched.kill('SIGKILL'))
  const url = await addressOf(watched)
  assert.match(await textAt(url, '2024/03/15/1-1.html'), /新桥打下第一根桩/)
  assert.match(await textAt(url, '2024/03/15/2-1.html'), /老街修表匠带出三个徒弟/)

  assert.equal((await doubtsIn(paper)).length, doubtful.length)
  await settle(paper)
  assert.deepEqual(await doubtsIn(paper), [])
  for (const [at, {headline}] of doubtful.entries())
    await until(async () => (await textAt(url, `2024/04/0${at + 1}/2.html`)).includes(headline))
  const ended = new Promise((resolve) => watched.on('close', resolve))
  watched.kill('SIGINT')
  assert.equal(await ended, 0)

  assert.match((await go('build')).out, /^4 files, 9 articles; .* 0 removed;/)
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

/** By the mark that the finding names, in the editor’s own file. */
async function settle(paper: string): Promise<void> {
  for (const [at, {headline}] of doubtful.entries()) {
    const file = join(paper, `content/2024/2024-04-0${at + 1}.txt`)
    writeFileSync(file, readFileSync(file, 'utf8').replace(`\n${headline}\n`, `\n# ${headline}\n`))
  }
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
