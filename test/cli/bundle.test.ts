import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {makeDocx} from '../import/make-docx.ts'
import {bridgeInGbk, drawing, gbkSong, rawPdf} from '../import/raw-pdf.ts'
import {makeSite} from './run-benbao.ts'

// The bundle is what `benbao` runs; all other tests run the modules that it is made of.
test('the bundled command line says what its modules say, and finds the package’s files', () => {
  const site = fileURLToPath(new URL('../../..', import.meta.url))
  for (const args of [['--help'], ['--version'], ['parse', '--json', 'content/2024/2024-07-12.txt'], ['check']]) {
    const [bundled, modules] = ['bundle/cli', 'src/cli'].map((folder) => {
      const program = fileURLToPath(new URL(`../../${folder}/index.js`, import.meta.url))
      return spawnSync(process.execPath, [program, ...args], {cwd: site, encoding: 'utf8'})
    })
    assert.equal(bundled?.stderr, modules?.stderr)
    assert.equal(bundled?.stdout, modules?.stdout)
    assert.equal(bundled?.status, 0)
    assert.notEqual(bundled?.stdout, '')
  }
})

test('the bundled watch builds, in a thread of its own', async (context) => {
  const site = mkdtempSync(join(tmpdir(), 'benbao-bundle-'))
  mkdirSync(join(site, 'content'))
  writeFileSync(join(site, 'content/2024-03-15.txt'), '新桥打下第一根桩\n\n本报讯 3月14日，白渚镇新桥打下第一根桩。\n')
  const program = fileURLToPath(new URL('../../bundle/cli/index.js', import.meta.url))
  const child = spawn(process.execPath, [program, 'watch', '--site', site, '--port', '0'], {
    env: {...process.env, BENBAO_LANG: 'en'},
  })
  context.after(() => {
    child.kill()
    rmSync(site, {recursive: true})
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  while (!/^http/m.test(said) && child.exitCode === null) await setTimeout(50)
  assert.match(said, /^1 file, 1 article; /m)
  assert.doesNotMatch(said, /error/)
})

test('the bundled import reads each kind of file', (context) => {
  const site = makeSite(context, {
    'content/site.yaml': 'title: 白渚报\n',
    '20240315.txt': '新桥通车了\n',
    '20240316.htm': '<h1>新桥通车了</h1><p>白渚镇的新桥通车了。</p>',
    '20240317.docx': makeDocx([{text: '新桥通车了', style: 'heading1'}, {text: '白渚镇的新桥通车了。'}]),
    // Its characters are named by a table in the package of pdf.js.
    '20240318.pdf': rawPdf(drawing(`BT /F 12 Tf 50 700 Td <${bridgeInGbk}> Tj ET`), {font: gbkSong}),
  })
  const program = fileURLToPath(new URL('../../bundle/cli/index.js', import.meta.url))
  for (const name of ['20240315.txt', '20240316.htm', '20240317.docx', '20240318.pdf']) {
    const {status, stdout, stderr} = spawnSync(process.execPath, [program, 'import', name], {
      ...{cwd: site, encoding: 'utf8', env: {...process.env, BENBAO_LANG: 'en'}},
    })
    assert.doesNotMatch(stderr, /error/, name)
    assert.match(stdout, name.endsWith('.pdf') ? /桥通了/ : /新桥通车了/, name)
    assert.equal(status, 0, name)
  }
})
