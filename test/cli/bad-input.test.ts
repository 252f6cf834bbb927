import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import {openWorkspace} from '../../src/build/workspace.ts'
import {diskFiles} from '../../src/io/files.ts'
import {bulletin, treeOf} from '../build/make-workspace.ts'
import {makeSite, runBenbao} from './run-benbao.ts'

const good = {
  'content/site.yaml': 'title: 白渚报\n',
  'content/2024-03-15.txt': bulletin(['新桥打下第一根桩', '秧田等春雨']),
}

/** What is done to a good site, and what its build must say of it. */
const cases: ReadonlyArray<{
  readonly name: string
  readonly spoil: (site: string) => void
  readonly says: RegExp
}> = [
  {
    name: 'an empty file',
    spoil: (site) => writeFileSync(join(site, 'content/2024-04-19.txt'), ''),
    says: /^content\/2024-04-19\.txt {2}error .* file-empty$/m,
  },
  {
    name: 'a file of blanks',
    spoil: (site) => writeFileSync(join(site, 'content/2024-04-19.txt'), ' \n\t\u3000\r\n'),
    says: /^content\/2024-04-19\.txt {2}error .* file-empty$/m,
  },
  {
    name: 'a binary file',
    spoil: (site) =>
      writeFileSync(
        join(site, 'content/scan.txt'),
        Uint8Array.from({length: 4096}, (_, at) => (at * 7) % 256),
      ),
    says: /^content\/scan\.txt(?::\d+:1)? {2}error .* (?:file-binary|encoding-invalid)$/m,
  },
  {
    name: 'a line of 20 MB',
    spoil: (site) => writeFileSync(join(site, 'content/dump.txt'), `头\n${'长'.repeat(7_000_000)}\n`),
    says: /^content\/dump\.txt:2:1 {2}error {2}Unexpected line of 7000000 characters.* line-too-long$/m,
  },
  {
    name: 'fixes that are no list',
    spoil: (site) => writeFileSync(join(site, 'content/2024-03-15.fixes.yaml'), '\nat: 秧田等春雨\n'),
    says: /^content\/2024-03-15\.fixes\.yaml:2:1 {2}error .* fixes-invalid$/m,
  },
  {
    name: 'fixes in no encoding',
    spoil: (site) =>
      writeFileSync(
        join(site, 'content/2024-03-15.fixes.yaml'),
        Uint8Array.from({length: 4096}, (_, at) => (at * 7) % 256),
      ),
    says: /^content\/2024-03-15\.fixes\.yaml(?::\d+:1)? {2}error .* (?:file-binary|encoding-invalid)$/m,
  },
  {
    name: 'a missing content/',
    spoil: (site) => rmSync(join(site, 'content'), {recursive: true}),
    says: /^content {2}error .* content-missing$/m,
  },
  {
    name: 'a content/ without sources',
    spoil: (site) => unlinkSync(join(site, 'content/2024-03-15.txt')),
    says: /^content {2}error .* content-empty$/m,
  },
  {
    name: 'a folder named like a source',
    spoil: (site) => mkdirSync(join(site, 'content/2024-04-19.txt')),
    says: /^content\/2024-04-19\.txt {2}error .* file-unreadable$/m,
  },
  {
    name: 'a folder named like a registry',
    spoil: (site) => mkdirSync(join(site, 'content/departments.yaml')),
    says: /^content\/departments\.yaml {2}error .* file-unreadable$/m,
  },
  {
    name: 'a link to nothing',
    spoil: (site) => symlinkSync('nowhere', join(site, 'content/2024-04-19.txt')),
    says: /^content\/2024-04-19\.txt {2}error .* file-unreadable$/m,
  },
  {
    name: 'a link that leads out',
    spoil: (site) => symlinkSync('/etc/hostname', join(site, 'content/2024-04-19.txt')),
    says: /^content\/2024-04-19\.txt {2}error .* link-outside$/m,
  },
  {
    name: 'broken YAML',
    spoil: (site) => writeFileSync(join(site, 'content/site.yaml'), 'title: "白渚报\nplace: [\n'),
    says: /^content\/site\.yaml:\d+:\d+ {2}error .* config-invalid-yaml$/m,
  },
  {
    name: 'broken YAML in the departments',
    spoil: (site) => writeFileSync(join(site, 'content/departments.yaml'), '- name: [\n'),
    says: /^content\/departments\.yaml:\d+:\d+ {2}error .* departments-invalid-yaml$/m,
  },
]

for (const {name, spoil, says} of cases) {
  test(`${name} stops the build with a message and leaves the last good site`, async (context) => {
    const site = makeSite(context, good)
    const first = await build(openWorkspace(site), {version: '1'})
    assert.equal(first.published, true, JSON.stringify(first.diagnostics))
    const published = treeOf(diskFiles(join(site, 'public')))
    assert.ok('index.html' in published)

    spoil(site)
    const {code, err, out} = await runBenbao(site, 'build')
    assert.match(err, says)
    assert.equal(code, 1)
    assert.match(out, /nothing published/)
    assert.doesNotMatch(err, /\n\s+at /, 'a stack is no message')
    assert.deepEqual(treeOf(diskFiles(join(site, 'public'))), published)
  })
}

test('a folder that is no site is left without a trace', async (context) => {
  const site = makeSite(context, {'note.md': 'x'})
  const {code, err} = await runBenbao(site, 'build', '--site', 'mistyped')
  assert.equal(code, 1)
  assert.match(err, /^mistyped\/content {2}error .* content-missing$/m)
  assert.deepEqual(Object.keys(treeOf(diskFiles(site))), ['note.md'])
})

test('an output that holds the site is refused', async (context) => {
  const site = makeSite(context, good)
  const places = ['.', '..', 'content/public', 'templates', '.benbao/x']
  for (const {code, err} of await Promise.all(places.map((out) => runBenbao(site, 'build', '--out', out)))) {
    assert.equal(code, 1)
    assert.match(err, /output-misplaced$/m)
  }
  assert.deepEqual(Object.keys(treeOf(diskFiles(site))), Object.keys(good).sort())
})

test('all bad files are named at once, and the good ones are no matter', async (context) => {
  const site = makeSite(context, {...good, 'content/a.txt': '', 'content/b/c.txt': ' '})
  const {err} = await runBenbao(site, 'build')
  assert.match(err, /^content\/a\.txt .*$/m)
  assert.match(err, /^content\/b\/c\.txt .*$/m)
  assert.equal(readFileSync(join(site, 'content/a.txt'), 'utf8'), '')
})

test('an output that cannot be written is named as seen from here', {
  skip: process.platform !== 'linux' && 'no /proc',
}, async (context) => {
  const site = makeSite(context, {...good, 'elsewhere/x': ''})
  const {code, err} = await runBenbao(join(site, 'elsewhere'), 'build', '--site', '..', '--out', '/proc/x')
  assert.equal(code, 1)
  assert.match(err, /^(?:\.\.\/)+proc\/x\/\S+ {2}error .* output-unwritable$/m)
  const misplaced = await runBenbao(join(site, 'elsewhere'), 'build', '--site', '..', '--out', '../content/x')
  assert.match(misplaced.err, /^\.\.\/content\/x {2}error .* output-misplaced$/m)
})

test('one bad file hides nothing of the others, and the counts say what was read', async (context) => {
  const site = makeSite(context, {
    ...good,
    'content/特刊.txt': '湖边的灯\n\n入夜，湖边的灯一盏一盏亮起来。值班的人说，灯要亮到最后一班船靠岸。\n',
    'content/2024-02-30.txt': '老街修表匠\n\n老街拐角，周师傅的表摊摆了四十年。他说，修表靠的是耐心。\n',
    'content/2024-04-19.txt': '',
    'content/site.yaml': 'titel: 白渚报\n',
  })
  const {code, out, err} = await runBenbao(site, 'build')
  assert.equal(code, 1)
  assert.deepEqual(
    err.match(/[a-z]+(?:-[a-z]+)+$/gm),
    ['issue-date-impossible', 'issue-undated', 'file-empty', 'config-unknown-key', 'issue-undated'],
    err,
  )
  assert.match(
    out,
    /^3 issues, 4 articles in 4 files; 1 file could not be read; nothing published.*; 1 error, 4 warnings;/,
  )
})

test('what the address book misses while a source is bad is no finding of its own', async (context) => {
  const site = makeSite(context, good)
  await runBenbao(site, 'build')
  writeFileSync(join(site, 'content/2024-03-15.txt'), '')
  const {err} = await runBenbao(site, 'build')
  assert.match(err, /file-empty$/m)
  assert.doesNotMatch(err, /address-lost/)
})
