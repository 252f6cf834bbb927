import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {test} from 'node:test'
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
