import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

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
