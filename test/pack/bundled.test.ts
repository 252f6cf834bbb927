import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {makeSite, uncounted, withoutProgress} from '../cli/run-benbao.ts'
import {makeDocx} from '../import/make-docx.ts'
import {printed} from '../import/paper.ts'
import {printPdfs} from '../import/print-pdf.ts'
import {bridgeInGbk, drawing, gbkSong, rawPdf} from '../import/raw-pdf.ts'
import {root} from '../sample/sample-site.ts'

/** What people run; the other tests run what it is bundled from. */
const program = join(root, 'dist/bundle/cli/index.js')

test('the bundled command line says what its modules say, and finds the package’s files', () => {
  for (const args of [['--help'], ['--version'], ['parse', '--json', 'content/2024/2024-07-12.txt'], ['check']]) {
    const [bundled, modules] = [
      {folder: 'bundle/cli', env: uncounted},
      {folder: 'src/cli', env: process.env},
    ].map(({folder, env}) => {
      const cli = join(root, 'dist', folder, 'index.js')
      return spawnSync(process.execPath, [cli, ...args], {cwd: root, encoding: 'utf8', env})
    })
    assert.equal(withoutProgress(bundled?.stderr ?? ''), withoutProgress(modules?.stderr ?? ''))
    assert.equal(bundled?.stdout, modules?.stdout)
    assert.equal(bundled?.status, 0)
    assert.notEqual(bundled?.stdout, '')
  }
})

test('the bundled watch builds, in a thread of its own', async (context) => {
  const site = makeSite(context, {
    'content/2024-03-15.txt': '新桥打下第一根桩\n\n本报讯 3月14日，白渚镇新桥打下第一根桩。\n',
  })
  const child = spawn(process.execPath, [program, 'watch', '--site', site, '--port', '0'], {
    env: {...uncounted, BENBAO_LANG: 'en'},
  })
  context.after(() => child.kill())
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  while (!/^http/m.test(said) && child.exitCode === null) await setTimeout(50)
  assert.match(said, /^1 issue, 1 article in 1 file; /m)
  assert.doesNotMatch(said, /error/)
})

test('the program as it is installed imports each kind of file, and does all that asks a package', async (context) => {
  const {pdf = new Uint8Array()} = await printPdfs({pdf: printed()})
  const folder = makeSite(context, {
    'scans/20240315.pdf': pdf,
    'scans/20240322.docx': makeDocx([{text: '渡口添了候船亭'}, {text: '本报讯 3月22日，候船亭完工。'}]),
    'scans/20240329.html': '<!doctype html><title>老街</title><h1>老街添了灯</h1><p>三月二十九日，老街添了灯。</p>',
    // Its characters are named by a table in the package of pdf.js.
    'scans/20240412.pdf': rawPdf(drawing(`BT /F 12 Tf 50 700 Td <${bridgeInGbk}> Tj ET`), {font: gbkSong}),
    'scans/20240405.txt': '夜市亮到十点\n\n本报讯 四月五日，区财政局说夜市亮到十点。\n\n记者 苏砚秋\n',
  })
  const run = (...args: ReadonlyArray<string>) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
      ...{cwd: folder, encoding: 'utf8', env: uncounted},
    })
    assert.equal(status, 0, `${args.join(' ')}: ${stderr}`)
    return stdout
  }
  run('init', '.', '--title', '砚湖时报', '--yes')
  run('import', 'scans', '--write')
  for (const [day, headline] of [
    ['03-15', '新桥打下第一根桩'],
    ['03-22', '渡口添了候船亭'],
    ['03-29', '老街添了灯'],
    ['04-05', '夜市亮到十点'],
    ['04-12', '桥通了'],
  ])
    assert.ok(readFileSync(join(folder, `content/2024/2024-${day}.txt`), 'utf8').includes(headline ?? ''), day)
  for (const command of [['check'], ['departments'], ['people'], ['stats'], ['build'], ['verify']]) run(...command)
  assert.match(readFileSync(join(folder, 'public/2024/03/15/1-1.html'), 'utf8'), /新桥打下第一根桩/)
})
