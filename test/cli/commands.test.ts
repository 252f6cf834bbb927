import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {zipSync} from 'fflate'
import {diskFiles} from '../../src/io/files.ts'
import {bulletin, treeOf} from '../build/make-workspace.ts'
import {makeSite, runModules} from './run-benbao.ts'

const site = {
  'content/site.yaml': 'title: 白渚报\n',
  'content/2024-03-15.txt': bulletin(['新桥打下第一根桩', '秧田等春雨']),
}

test('build makes the site, then finds nothing to do, and says so in one line', async (context) => {
  const folder = makeSite(context, site)
  const first = await runModules(folder, 'build')
  assert.equal(first.code, 0, first.err)
  assert.match(
    first.out,
    /^1 issue, 2 articles in 1 file; \d+ pages written, 0 kept, 0 removed; no findings; \d+\.\d s\n$/,
  )
  const second = await runModules(folder, 'build')
  assert.match(second.out, /; 0 pages written, \d+ kept, 0 removed;/)
  assert.equal((await runModules(folder, 'build', '--quiet')).out, '')
  const {published, counts, diagnostics} = JSON.parse((await runModules(folder, 'build', '--json')).out)
  assert.deepEqual([published, counts.articles, counts.written, diagnostics], [true, 2, 0, []])
})

test('--site and --out lead elsewhere, with paths that lead there from here', async (context) => {
  const folder = makeSite(context, {
    ...Object.fromEntries(Object.entries(site).map(([path, text]) => [`paper/${path}`, text])),
    'paper/content/notes.doc': 'x',
  })
  const {code, err} = await runModules(folder, 'build', '--site', 'paper', '--out', 'www')
  assert.equal(code, 0)
  assert.match(err, /^paper\/content\/notes\.doc {2}warning /m)
  const tree = Object.keys(treeOf(diskFiles(folder)))
  assert.ok(tree.includes('www/index.html'))
  assert.ok(!tree.some((path) => path.startsWith('paper/public')))
})

test('two builds at once: one of them, or both in turn, and the site is whole', async (context) => {
  const folder = makeSite(context, site)
  const outcomes = await Promise.all([runModules(folder, 'build'), runModules(folder, 'build')])
  assert.ok(outcomes.some(({code}) => code === 0))
  for (const {code, err} of outcomes) assert.ok(code === 0 || /build-running$/m.test(err), err)
  const built = treeOf(diskFiles(join(folder, 'public')))
  await runModules(folder, 'build', '--out', 'clean')
  assert.deepEqual(treeOf(diskFiles(join(folder, 'clean'))), built)
})

test('a part of a build tells in JSON, too, what it did', async (context) => {
  const folder = makeSite(context, site)
  const part = async () =>
    JSON.parse((await runModules(folder, 'build', ...'--shard 1/1 --artifacts parts --json'.split(' '))).out)
  const {shard, sources, drawn, diagnostics} = await part()
  assert.deepEqual([shard, sources, diagnostics], [{index: 1, count: 1}, 1, []])
  assert.ok(drawn > 2)
  diskFiles(folder).write('content/2024-03-22.txt', new Uint8Array())
  const spoiled = await part()
  assert.deepEqual(
    spoiled.diagnostics.map(({ruleId, file}: {ruleId: string; file: string}) => [ruleId, file]),
    [['file-empty', 'content/2024-03-22.txt']],
  )
})

test('parse says the page that the name of the file says', async (context) => {
  const folder = makeSite(context, {...site, 'content/2024-04-19-A02版.txt': bulletin(['老街修表匠'])})
  const {out} = await runModules(folder, 'parse', 'content/2024-04-19-A02版.txt')
  assert.match(out, /^content\/2024-04-19-A02版\.txt {2}2024-04-19 \(file name\) {2}page A02 {2}1 article\n/)
})

test('parse prints an outline, or JSON: one object for one file, an array for several', async (context) => {
  const folder = makeSite(context, {...site, 'content/2024-04-19.txt': bulletin(['老街修表匠'])})
  const outline = await runModules(folder, 'parse', 'content/2024-03-15.txt')
  assert.equal(outline.code, 0)
  assert.match(outline.out, /^content\/2024-03-15\.txt .* 2 articles\n {2}1 {2}新桥打下第一根桩\n/)
  const one = JSON.parse((await runModules(folder, 'parse', 'content/2024-03-15.txt', '--json')).out)
  assert.equal(one.file, 'content/2024-03-15.txt')
  assert.equal(one.articles[1].headline, '秧田等春雨')
  const two = JSON.parse(
    (await runModules(folder, 'parse', '--json', 'content/2024-03-15.txt', 'content/2024-04-19.txt')).out,
  )
  assert.deepEqual(
    two.map(({articles}: {articles: ReadonlyArray<unknown>}) => articles.length),
    [2, 1],
  )
})

test('parse --format markdown writes what parse reads as the same articles; an unknown form names the known ones', async (context) => {
  const site = makeSite(context, {'a.txt': bulletin(['新桥打下第一根桩', '老桥退休'])})
  const {out} = await runModules(site, 'parse', 'a.txt', '--format', 'markdown')
  assert.match(out, /^---\nform: markdown\n/)
  const again = makeSite(context, {'a.txt': out})
  const [first, second] = await Promise.all([site, again].map((folder) => runModules(folder, 'parse', 'a.txt')))
  assert.equal(second?.out, first?.out)
  const unknown = await runModules(site, 'parse', 'a.txt', '--format', 'docx')
  assert.equal(unknown.code, 2)
  assert.match(unknown.err, /outline, json, markdown/)
})

test('explain shows each line with its verdict, and where the characters went', async (context) => {
  const site = makeSite(context, {'a.txt': bulletin(['新桥打下第一根桩'])})
  const {code, out} = await runModules(site, 'explain', 'a.txt')
  assert.equal(code, 0)
  assert.match(out, /headline +article +first +100 % {2}新桥打下第一根桩/)
  assert.match(out, /characters = headline 8 \+/)
  const missing = await runModules(site, 'explain', 'no.txt', '--json')
  assert.equal(missing.code, 1)
  assert.match(missing.err, /no\.txt +error/)
  assert.deepEqual(JSON.parse(missing.out), {file: 'no.txt', conservation: null, blocks: []})
})

test('parse of a missing file is a finding in the record, and 1', async (context) => {
  const {code, out} = await runModules(makeSite(context, {}), 'parse', 'no.txt', '--json')
  assert.equal(code, 1)
  const record = JSON.parse(out)
  assert.equal(record.diagnostics[0].ruleId, 'file-unreadable')
  assert.deepEqual(record.articles, [])
})

test('parse of a missing file says that, and nothing of what it would hold', async (context) => {
  const folder = makeSite(context, {'a.txt': bulletin(['新桥打下第一根桩'])})
  const {code, out, err} = await runModules(folder, 'parse', 'no.txt', 'a.txt')
  assert.equal(code, 1)
  assert.match(out, /^a\.txt .* 1 article\n/)
  assert.match(err, /^no\.txt {2}error .* file-unreadable$/m)
  const chinese = await runModules(folder, 'parse', 'no.txt', '--lang', 'zh')
  assert.match(chinese.err, /^no\.txt {2}错误 {2}文件读不出来（没有这个文件）/)
})

test('check prints findings and writes nothing; --strict makes warnings count', async (context) => {
  const folder = makeSite(context, {...site, 'content/site.yaml': 'titel: 白渚报\n'})
  const loose = await runModules(folder, 'check')
  assert.equal(loose.code, 0)
  assert.match(loose.out, /^content\/site\.yaml:1:1 {2}warning .* config-unknown-key$/m)
  assert.match(loose.err, /^1 warning\nto settle at the desk \(benbao watch\): 1 of these\n$/)
  assert.equal((await runModules(folder, 'check', '--strict')).code, 1)
  const found = JSON.parse((await runModules(folder, 'check', '--json')).out)
  assert.equal(found[0].ruleId, 'config-unknown-key')
  assert.deepEqual(Object.keys(treeOf(diskFiles(folder))), Object.keys(site).sort())
})

test('unknown commands and flags are errors with a suggestion', async (context) => {
  const folder = makeSite(context, {})
  const command = await runModules(folder, 'bild')
  assert.equal(command.code, 2)
  assert.match(command.err, /unknown command 'bild'\n\(Did you mean build\?\)/)
  const flag = await runModules(folder, 'build', '--sit', 'x')
  assert.equal(flag.code, 2)
  assert.match(flag.err, /unknown option '--sit'\n\(Did you mean --site\?\)/)
  const before = await runModules(folder, '--site', 'x', 'check')
  assert.equal(before.code, 2)
  assert.match(before.err, /^error: --site stands behind the command, as in benbao new --site …\n/)
  const extra = await runModules(folder, 'build', 'somewhere')
  assert.equal(extra.code, 2)
  assert.match(extra.err, /too many arguments/)
  const port = await runModules(folder, 'watch', '--port', '70000')
  assert.equal(port.code, 2)
  assert.match(port.err, /Expected a number from 0 to 65535/)
})

test('help names every command with examples, and version the version', async (context) => {
  const folder = makeSite(context, {})
  const {code, out} = await runModules(folder, '--help')
  assert.equal(code, 0)
  for (const name of ['init', 'new', 'build', 'watch', 'check', 'parse', 'stats', 'rules'])
    assert.match(out, new RegExp(`^ {2}${name} `, 'm'))
  assert.match(out, /Examples:\n {2}\$ benbao init/)
  assert.match(out, /Exit codes:\n {2}0 {2}done\n {2}1 .*\n {2}2 /)
  const about = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  assert.equal((await runModules(folder, '--version')).out, `${about.version}\n`)
})

test('verify tells a site that is as published from one that is not, in a folder and in a ZIP', async (context) => {
  const folder = makeSite(context, site)
  await runModules(folder, 'build')
  const built = diskFiles(join(folder, 'public'))
  const paths = Object.keys(treeOf(built))
  const files = Object.fromEntries(paths.map((path) => [`public/${path}`, built.read(path)]))
  diskFiles(folder).write('paper.zip', zipSync(files))
  for (const args of [[], ['public'], ['paper.zip']]) {
    const {code, out, err} = await runModules(folder, 'verify', ...args)
    assert.equal(code, 0, out + err)
    assert.match(out, /^\d+ files in SHA256SUMS \(sha256 [0-9a-f]{64}\); all as published\n$/)
  }
  built.write('index.html', new TextEncoder().encode('spoiled'))
  built.write('\u001b[2Jx', new Uint8Array())
  const spoiled = await runModules(folder, 'verify')
  assert.deepEqual(
    [spoiled.code, spoiled.out.split('\n').slice(0, 2)],
    [1, ['changed  index.html', 'unknown  \uFFFD[2Jx']],
  )
  assert.match((await runModules(folder, 'verify', '--lang', 'zh')).out, /；改动 1 个，多出 1 个\n$/)
  const {changed, intact} = JSON.parse((await runModules(folder, 'verify', '--json')).out)
  assert.deepEqual([changed, intact], [['index.html'], false])
  assert.equal((await runModules(folder, 'verify', 'content')).code, 1)
  assert.equal((await runModules(folder, 'verify', 'content/site.yaml')).code, 1)
  const nowhere = await runModules(folder, 'verify', 'nowhere')
  assert.deepEqual([nowhere.code, nowhere.err], [2, 'error: there is no nowhere; benbao build makes a site\n'])
  const below = await runModules(folder, 'verify', 'content/site.yaml/public', '--lang', 'zh')
  assert.deepEqual([below.code, below.err], [1, '错误：content/site.yaml/public 读不出来（上一级不是文件夹）\n'])
})
