import assert from 'node:assert/strict'
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {verify} from '../../src/build/upkeep/verify.ts'
import {diskFiles} from '../../src/io/files.ts'
import {bulletin} from '../build/make-workspace.ts'
import {makeSite, uncounted} from '../cli/run-benbao.ts'
import {root} from '../sample/sample-site.ts'
import {pack} from './packed.ts'

const packed = pack()
after(packed.remove)
const about: {dependencies: Record<string, string>; bin: {benbao: string}} = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)

test('the packed tarball holds what runs, and nothing else', () => {
  const runs =
    /^(?:package\.json|LICENSE|README(?:\.zh-CN)?\.md|src\/config\/site\.schema\.json|dist\/(?:src|client|bundle)\/[\w/.-]+\.(?:js|d\.ts)|dist\/bundle\/NOTICES\.txt|templates\/[\w.-]+\.eta|templates\/assets\/[\w.-]+)$/
  assert.deepEqual(
    packed.files.filter((path) => !runs.test(path)),
    [],
  )
  const notices = readFileSync(join(root, 'dist/bundle/NOTICES.txt'), 'utf8')
  for (const name of ['unified', 'commander', 'yaml']) assert.match(notices, new RegExp(`^${name} \\d[\\d.]* \\(`, 'm'))
  for (const path of [
    about.bin.benbao,
    'dist/bundle/NOTICES.txt',
    'dist/client/search.js',
    'templates/article.eta',
    'LICENSE',
  ])
    assert.ok(packed.files.includes(path), path)
})

test('unpacked into an empty folder, with the dependencies it names and no other, it builds an archive', (context) => {
  const folder = makeSite(context, {'paper/content/2024-03-15.txt': bulletin(['新桥打下第一根桩', '秧田等春雨'])})
  const home = join(folder, 'node_modules/benbao')
  mkdirSync(home, {recursive: true})
  execFileSync('tar', ['-xzf', packed.tarball, '-C', home, '--strip-components=1'])
  for (const name of installedFor(Object.keys(about.dependencies))) link(join(folder, 'node_modules'), name)

  const program = join(home, about.bin.benbao)
  const {status, stderr} = spawnSync(process.execPath, [program, 'build'], {
    cwd: join(folder, 'paper'),
    encoding: 'utf8',
    env: uncounted,
  })
  assert.equal(status, 0, stderr)
  assert.equal(verify(diskFiles(join(folder, 'paper/public'))).intact, true)

  writeFileSync(join(folder, 'api.mjs'), "import * as benbao from 'benbao'\nconsole.log(typeof benbao)\n")
  const api = spawnSync(process.execPath, ['api.mjs'], {cwd: folder, encoding: 'utf8'})
  assert.equal(api.stdout, 'object\n', api.stderr)
})

/** All packages that these need, by the lock file: what is there for development alone is not among them. */
function installedFor(direct: ReadonlyArray<string>): ReadonlyArray<string> {
  const lock: {packages: Record<string, {dev?: boolean; optional?: boolean}>} = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  const names = Object.entries(lock.packages).flatMap(([path, {dev}]) => {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1]
    return name === undefined || dev === true ? [] : [name]
  })
  for (const name of direct) assert.ok(names.includes(name), name)
  return names
}

function link(modules: string, name: string): void {
  if (!readdirSync(join(root, 'node_modules')).includes(name.split('/')[0] ?? '')) return
  mkdirSync(join(modules, name, '..'), {recursive: true})
  symlinkSync(join(root, 'node_modules', name), join(modules, name))
}
