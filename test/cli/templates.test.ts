import assert from 'node:assert/strict'
import {appendFileSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {diskFiles} from '../../src/io/files.ts'
import {bulletin, treeOf} from '../build/make-workspace.ts'
import {makeSite, runBenbao, runBenbaoWith} from './run-benbao.ts'

const shipped = fileURLToPath(new URL('../../../templates', import.meta.url))
const all = treeOf(diskFiles(shipped))
const start = {'content/2024-03-15.txt': bulletin(['新桥打下第一根桩'])}

test('templates are listed, and which of them are one’s own', async (context) => {
  const site = makeSite(context, {...start, 'templates/home.eta': all['home.eta'] ?? '', 'templates/issue.eta': 'mine'})
  const {code, out} = await runBenbao(site, 'templates')
  assert.equal(code, 0)
  assert.deepEqual(
    out.trimEnd().split('\n'),
    Object.keys(all).map((name) => {
      if (name === 'home.eta') return 'home.eta  yours, as the package’s'
      return name === 'issue.eta' ? 'issue.eta  yours, changed' : name
    }),
  )
  const listed: unknown = JSON.parse((await runBenbao(site, 'templates', 'issue', '--json')).out)
  assert.deepEqual(listed, [{name: 'issue.eta', state: 'changed'}])
})

test('one is copied by its name, and the site is drawn with the copy', async (context) => {
  const site = makeSite(context, start)
  for (const [name, path] of [
    ['style.css', 'assets/style.css'],
    ['home', 'home.eta'],
    ['templates/issue.eta', 'issue.eta'],
  ] as const) {
    const copied = await runBenbao(site, 'templates', '--copy', name)
    assert.deepEqual([copied.code, copied.out, copied.err], [0, `made templates/${path}\n`, ''])
    assert.equal(readFileSync(join(site, 'templates', path), 'utf8'), all[path])
  }
  assert.deepEqual(readdirSync(join(site, 'templates')).sort(), ['assets', 'home.eta', 'issue.eta'])
  appendFileSync(join(site, 'templates/home.eta'), '<p>一行自己的话</p>')
  const built = await runBenbao(site, 'build')
  assert.match(built.out, /no findings/)
  assert.match(readFileSync(join(site, 'public/index.html'), 'utf8'), /一行自己的话/)
})

test('what is there is never written over: who named it is told, who asked for all has all', async (context) => {
  const site = makeSite(context, {...start, 'templates/home.eta': 'mine\n'})
  const one = await runBenbao(site, 'templates', '--copy', 'home.eta')
  assert.deepEqual([one.code, one.err], [1, 'templates/home.eta is there already; nothing was changed\n'])
  const every = await runBenbaoWith({environment: {BENBAO_LANG: 'zh'}}, site, 'templates', '--copy')
  assert.deepEqual([every.code, every.err], [0, '已有 templates/home.eta，没有改动\n'])
  assert.equal(every.out.split('已建 ').length, Object.keys(all).length)
  assert.deepEqual(treeOf(diskFiles(join(site, 'templates'))), {...all, 'home.eta': 'mine\n'})
})

test('an unknown name is refused with the one that is meant, and nothing is copied; so is a folder without content', async (context) => {
  const site = makeSite(context, start)
  const wrong = await runBenbao(site, 'templates', '--copy', 'home', 'isue.eta')
  assert.deepEqual([wrong.code, wrong.err], [2, 'error: unknown template isue.eta\n(Did you mean issue.eta?)\n'])
  const inChinese = await runBenbaoWith({environment: {BENBAO_LANG: 'zh'}}, site, 'templates', '--copy', 'stile.css')
  assert.match(inChinese.err, /^错误：没有“stile\.css”这个模板\n（是不是 style\.css？）/)
  assert.deepEqual(readdirSync(site), ['content'])
  mkdirSync(join(site, 'elsewhere'))
  const nowhere = await runBenbao(join(site, 'elsewhere'), 'templates', '--copy')
  assert.equal(nowhere.code, 1)
  assert.match(nowhere.err, /content-missing/)
  assert.deepEqual(readdirSync(join(site, 'elsewhere')), [])
})
