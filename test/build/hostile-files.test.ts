import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import type {BuildResult} from '../../src/build/types.ts'
import {openWorkspace} from '../../src/build/workspace.ts'
import {report} from '../../src/diagnostics/reporter.ts'
import type {RuleId} from '../../src/diagnostics/rules.ts'
import {diskFiles} from '../../src/io/files.ts'
import {makeSite} from '../cli/run-benbao.ts'
import {bulletin, makeWorkspace, treeOf} from './make-workspace.ts'

const issue = {'2024-03-15.txt': bulletin(['新桥打下第一根桩', '秧田等春雨'])}

/** Nine lists, each of nine times the one before: 387 million entries where they are written out. */
const bomb = `${'abcdefghi'
  .split('')
  .map((name, at, all) => `${name}: &${name} [${at === 0 ? '"x",'.repeat(9) : `*${all[at - 1]},`.repeat(9)}]`)
  .join('\n')}\n`

/** Files that multiply themselves, and the rule by which they are told. */
const bombs: ReadonlyArray<readonly [path: string, text: string, rule: RuleId]> = [
  ['site.yaml', `${bomb}title: *i\n`, 'config-unknown-key'],
  ['departments.yaml', `${bomb}`, 'departments-wrong-type'],
  ['departments.yaml', `- &a {name: 甲局, aliases: [${'*a, '.repeat(200)}]}\n`, 'departments-invalid-yaml'],
  [
    'people.yaml',
    `- {name: 甲, aliases: &a [${'x, '.repeat(9)}]}\n${'- {name: 乙, aliases: *a}\n'.repeat(90)}`,
    'people-invalid-yaml',
  ],
  ['2024-03-15.fixes.yaml', `${bomb}fixes: *i\n`, 'fixes-invalid'],
  ['pier.md', `---\n${bomb}headline: *i\n---\n\n亭子。\n`, 'front-matter-unknown-key'],
]

for (const [path, text, rule] of bombs) {
  test(`a YAML bomb in ${path} is a finding (${rule}), and takes no time`, async () => {
    const start = process.cpuUsage()
    const {diagnostics} = await build(makeWorkspace({...issue, [path]: text}), {version: '1'})
    assert.ok(process.cpuUsage(start).user < 5_000_000)
    assert.ok(
      diagnostics.some(({ruleId}) => ruleId === rule),
      names(diagnostics),
    )
    assert.ok(!diagnostics.some(({ruleId}) => ruleId === 'internal-failure'))
  })
}

test('what a source, a page or the address book names outside of its folder is not read and not written', async (context) => {
  const secret = 'not for readers'
  const ways = [
    '../secret.png',
    '../../secret.png',
    '/etc/passwd.png',
    '..%2fsecret.png',
    '..\\secret.png',
    'file:///etc/a.png',
    'C:/secret.png',
    'a/../../secret.png',
  ]
  const pictures = ways.map((way) => `![图](${way})\n`).join('\n')
  const site = makeSite(context, {
    'secret.png': secret,
    'content/2024-03-15.txt': `${issue['2024-03-15.txt']}\n\n${pictures}`,
    'content/pages/about.md': `# 关于\n\n${pictures}\n\n[去](../../secret.png)\n`,
  })
  const before = Object.keys(treeOf(diskFiles(site)))
  const {published} = await build(openWorkspace(site), {version: '1'})
  assert.equal(published, true)
  const after = treeOf(diskFiles(site))
  assert.ok(Object.entries(after).every(([path, text]) => path === 'secret.png' || !text.includes(secret)))
  const strange = Object.keys(after).filter((path) => !before.includes(path) && !/^(?:public|\.benbao)\//.test(path))
  assert.deepEqual(strange, ['content/addresses.tsv'])

  for (const way of [
    '../../../escaped.html',
    '/escaped.html',
    'C:/escaped.html',
    '2024/../../escaped.html',
    'a\\b.html',
  ])
    for (const line of [`${way}\tarticle\t~\t#\t甲`, `2024/03/15/1.html\tmoved ${way}\t~\t#\t甲`]) {
      writeFileSync(join(site, 'content/addresses.tsv'), `${line}\n`)
      const refused = await build(openWorkspace(site), {version: '1'})
      assert.equal(refused.published, false, line)
      assert.ok(
        refused.diagnostics.some(({ruleId}) => ruleId.startsWith('address')),
        names(refused.diagnostics),
      )
    }
  assert.deepEqual(
    Object.keys(treeOf(diskFiles(site))).filter((path) => path.includes('escaped')),
    [],
  )
})

test('half a character that YAML spells out is shown as one that is missing, and stops nothing', async () => {
  const half = '\\ud800'
  const workspace = makeWorkspace({
    'site.yaml': `title: "白渚${half}报"\nurl: https://example.org/\nformerly:\n  - title: "白渚${half}通讯"\n    until: 2024-03-20\n`,
    'departments.yaml': `- name: "区${half}财政局"\n`,
    'people.yaml': `- name: "李${half}青禾"\n`,
    '2024-03-15.txt': `---\nnumber: "${half}12"\ntitle: "增${half}刊"\n---\n\n${issue['2024-03-15.txt']}`,
    'pier.md': `---\nheadline: "渡口${half}"\ncolumn: "砚湖${half}"\nbyline: "记者 王${half}芳"\ndepartments: ["镇${half}"]\ndate: 2024-03-22\n---\n\n亭子。\n`,
    'pages/about.md': `---\ntitle: "关于${half}"\n---\n\n来信。\n`,
  })
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.ok(published, JSON.stringify(diagnostics.filter(({severity}) => severity === 'error')))
  assert.match(treeOf(workspace.out)['index.html'] ?? '', /<title>白渚\ufffd报/)
})

test('links that lead out of content/, templates/ or the output are told and not followed', async (context) => {
  const site = makeSite(context, {
    'outside/secret.txt': bulletin(['这是秘密']),
    'outside/style.css': 'secret{}',
    'content/2024-03-15.txt': issue['2024-03-15.txt'],
    'templates/assets/own.css': 'p{}',
  })
  const {published} = await build(openWorkspace(site), {version: '1'})
  assert.equal(published, true)
  const good = treeOf(diskFiles(join(site, 'public')))
  symlinkSync(join(site, 'outside'), join(site, 'content/folder'))
  symlinkSync(join(site, 'outside/style.css'), join(site, 'templates/assets/style.css'))
  const {diagnostics} = await build(openWorkspace(site), {version: '1'})
  const told = diagnostics.flatMap(({ruleId, file}) => (ruleId === 'link-outside' ? [file] : []))
  assert.deepEqual(told.sort(), ['content/folder', 'templates/assets/style.css'])
  assert.deepEqual(treeOf(diskFiles(join(site, 'public'))), good)

  const other = makeSite(context, {...issueIn('content'), 'outside/index.html': 'theirs'})
  mkdirSync(join(other, 'public'))
  symlinkSync(join(other, 'outside'), join(other, 'public/2024'))
  const refused = await build(openWorkspace(other), {version: '1'})
  assert.equal(refused.published, false, names(refused.diagnostics))
  assert.deepEqual(Object.keys(treeOf(diskFiles(join(other, 'outside')))), ['index.html'])
  assert.equal(readFileSync(join(other, 'outside/index.html'), 'utf8'), 'theirs')
})

test('names that a system reserves, that differ in case alone, or that turn the line round give addresses that any disk holds', async () => {
  const text = (at: number) => bulletin([`第${at}件事办好了`])
  const paths = [
    'CON.txt',
    'NUL.txt',
    'aux/2024-03-16.txt',
    'a.txt',
    'A.txt',
    '2024-03-17 \u202etxt.exe.txt',
    'é.txt',
    'e\u0301.txt',
    '...x.txt',
    'ab:c|d?.txt',
  ]
  const departments = ['CON', 'con', 'Abc局', 'abc局', 'ABC局', '\u202e甲局', 'nul']
  const content = {
    ...issue,
    ...Object.fromEntries(paths.map((path, at) => [path, text(at)])),
    'departments.yaml': departments.map((name) => `- name: ${JSON.stringify(name)}\n`).join(''),
    'md/2024-03-18.md': `---\nheadline: 渡口添了候船亭\nbyline: 记者 CON 通讯员 con\ndepartments: ${JSON.stringify(departments)}\ncolumn: NUL\n---\n\n亭子完工。\n`,
  }
  const workspace = makeWorkspace(content)
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.equal(published, true, names(diagnostics))
  const site = Object.keys(treeOf(workspace.out))
  const folded = new Map(site.map((path) => [path.normalize('NFC').toLowerCase(), path]))
  assert.deepEqual(
    site.filter((path) => folded.get(path.normalize('NFC').toLowerCase()) !== path),
    [],
  )
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
  assert.deepEqual(
    site.filter((path) => path.split('/').some((part) => reserved.test(part) || /[. ]$/.test(part))),
    [],
  )
  for (const path of site) assert.match(path, /^[\w./-]+$/)
})

test('findings hold nothing that would steer a terminal', async () => {
  const hostile = '\u001b[2J\u001b]0;x\u0007\u202e\u2066\u009b31m\r'
  const {diagnostics} = await build(
    makeWorkspace({
      ...issue,
      [`${hostile.replaceAll('\r', '')}.doc`]: '',
      [`a${hostile.replaceAll('\r', '')}.txt`]: `${hostile}（下转第9版）${hostile}`,
    }),
    {version: '1'},
  )
  assert.ok(diagnostics.length > 0)
  for (const language of ['zh', 'en'] as const)
    assert.doesNotMatch(report(diagnostics, {color: false, language}), steering)
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what we look for
const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

function issueIn(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(issue).map(([path, text]) => [`${folder}/${path}`, text]))
}

function names(diagnostics: BuildResult['diagnostics']): string {
  return diagnostics.map(({file, ruleId, reason}) => `${file} ${ruleId} ${reason}`).join('\n')
}
