import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../src/build/index.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import type {Files} from '../../src/io/ports.ts'
import {bulletin, makeWorkspace, type Tree, treeOf} from './make-workspace.ts'

const book = 'addresses.tsv'
const signed = (office: string, person: string, column: string) =>
  `**${column}**\n\n# ${office}开门办事\n\n本报讯（记者 ${person}）5月6日，${office}把窗口搬到了渡口。通讯员 田禾\n`

const whole: Tree = {
  'site.yaml': 'title: 砚湖时报\nurl: https://example.org/\ntraditional: standard\n',
  '2023/2023-03-15.txt': signed('区财政局', '苏砚秋', '砚湖人家'),
  '2024/2024-03-15.txt': bulletin(['新桥打下第一根桩', '秧田等春雨']),
  '2024/2024-04-19-01版.txt': signed('区水务局', '贺知行', '田头'),
  '2024/2024-04-19-02版.txt': bulletin(['渡口最后一班船']),
  '渡口特刊.txt': `渡口特刊\n\n${bulletin(['老渡口的一天'])}`,
}

/** What stands once a site is published; of each site this is found out once. */
const firsts = new Map<Tree, Promise<{readonly out: Held; readonly state: Held; readonly text: string}>>()

type Held = Readonly<Record<string, Uint8Array>>

/** Publish a site, then what is left of it, with what became of the rest. */
async function afterwards(content: Tree, left: Tree, mark: (text: string) => string) {
  const first = firsts.get(content) ?? publish(content)
  firsts.set(content, first)
  const {out, state, text} = await first
  const parts = {out: memoryFiles('public', out), state: memoryFiles('state', state)}
  const next = makeWorkspace({...left, [book]: mark(text)}, parts)
  const result = await build(next, {version: '1'})
  return {...result, text, site: treeOf(parts.out)}
}

async function publish(content: Tree) {
  const workspace = makeWorkspace(content)
  assert.equal((await build(workspace, {version: '1'})).published, true)
  const {out, state} = workspace
  return {out: bytesOf(out), state: bytesOf(state), text: treeOf(workspace.content)[book] ?? ''}
}

function bytesOf(files: Files): Held {
  const paths = files.list().flatMap(({path, kind}) => (kind === 'file' ? [path] : []))
  return Object.fromEntries(paths.map((path) => [path, files.read(path)]))
}

function addressesOf(text: string): ReadonlyArray<string> {
  return text.split('\n').flatMap((line) => (/^[^#\s]/.test(line) ? [line.split('\t')[0] ?? ''] : []))
}

function withdraw(pattern: RegExp, reason = ''): (text: string) => string {
  return (text) =>
    text.replaceAll(
      new RegExp(`^(${pattern.source})\\t(?:issue|article)(.*)$`, 'gm'),
      `$1\twithdrawn\t2025-02-01$2${reason}`,
    )
}

function errorsOf({
  diagnostics,
}: {
  readonly diagnostics: ReadonlyArray<{severity: string; ruleId: string; reason: string}>
}) {
  return diagnostics.filter(({severity}) => severity === 'error').map(({ruleId, reason}) => `${ruleId} ${reason}`)
}

for (const [name, pattern, files] of [
  ['the only issue of a year', /2023\/03\/15\/index\.html/, /^2023/],
  ['the only issue of a month', /2024\/04\/19\/index\.html/, /^2024\/2024-04/],
  ['the only issue without a day', /undated\/[^/]+\/index\.html/, /^渡口/],
  ['all of a year', /2024\/.*index\.html/, /^2024/],
  ['all that has a day', /\d{4}\/.*index\.html/, /^\d{4}/],
  ['every issue', /.*\/\d\d\/\d\d\/index\.html|undated.*index\.html/, /txt$/],
  ['every article', /.*\/[\d-]+\.html/, /nothing/],
] as const) {
  for (const isDeleted of [false, true]) {
    test(`${name} is withdrawn${isDeleted ? ' and deleted' : ''}: every address answers`, async () => {
      const left = Object.fromEntries(Object.entries(whole).filter(([path]) => !isDeleted || !files.test(path)))
      const {published, site, text, ...result} = await afterwards(whole, left, withdraw(pattern))
      assert.equal(published, true, errorsOf(result).join('\n'))
      assert.deepEqual(
        addressesOf(text).filter((path) => !(path in site)),
        [],
      )
    })
  }
}

test('what was made of issues says that there is none, and where to look on', async () => {
  const {site} = await afterwards(whole, whole, withdraw(/2023\/03\/15\/index\.html/, '\t| 应当事人要求'))
  assert.match(
    site['2023/index.html'] ?? '',
    /<h1>2023年<\/h1>[\s\S]*这一年现在没有报纸。[\s\S]*href="\.\.\/calendar\.html"/,
  )
  assert.match(site['2023/03/index.html'] ?? '', /<h1>2023年3月<\/h1>[\s\S]*这个月现在没有报纸。/)
  assert.match(
    site['2023/counts.html'] ?? '',
    /<h1>2023年上稿量<\/h1>[\s\S]*没有可以统计[\s\S]*href="\.\.\/counts\.html"/,
  )
  assert.match(site['columns/yan-hu-ren-jia.html'] ?? '', /这个名字下现在没有文章。/)
})

test('a source’s page goes with its issue, and so do its articles: withdrawn, since when, and why', async () => {
  const {site} = await afterwards(whole, whole, withdraw(/2023\/03\/15\/index\.html/, '\t| 应当事人要求'))
  for (const path of ['index', 'source1', '1'])
    assert.match(site[`2023/03/15/${path}.html`] ?? '', /已撤下。[\s\S]*2025年2月1日[\s\S]*<p>应当事人要求<\/p>/)
  assert.match(site['2023/03/15/source1.html'] ?? '', /<h1>2023年3月15日 原文对照<\/h1>[\s\S]*href="index\.html">本期</)
})

test('where all is withdrawn the home page asks no reader to put texts into a folder', async () => {
  const {site} = await afterwards(whole, whole, withdraw(/.*\/[\d-]+\.html/))
  assert.match(site['index.html'] ?? '', /现在没有报纸。/)
  assert.match(site['counts.html'] ?? '', /<h1>上稿量<\/h1>/)
})

test('a list that has grown shorter leads to its beginning; an editor’s page of such a name is not a list', async () => {
  const many = Array.from({length: 230}, (_, at) => `第${at + 1}座桥通车的消息`)
  const content: Tree = {
    '2024-03-15.txt': bulletin(many),
    '2024-03-22.txt': bulletin(['新桥打下第一根桩']),
    'pages/guide.md': '# 指南\n',
    'pages/guide-2.md': '# 指南二\n',
  }
  const {'2024-03-15.txt': _, ...left} = content
  const {site, published} = await afterwards(content, left, withdraw(/2024\/03\/15\/index\.html/))
  assert.equal(published, true)
  assert.match(site['reporters/li-qing-he-1.html'] ?? '', /content="0; url=li-qing-he\.html"/)
  const {'pages/guide-2.md': __, ...without} = content
  const refused = await afterwards(content, without, (text) => text)
  assert.deepEqual(
    errorsOf(refused).map((each) => each.split(' ')[0]),
    ['address-lost'],
  )
})

test('an issue that was withdrawn by mistake is there again as it was, once its line and those of its articles say so', async () => {
  const workspace = makeWorkspace(whole)
  await build(workspace, {version: '1'})
  const before = treeOf(workspace.out)
  const edit = async (change: (text: string) => string) => {
    workspace.content.write(book, new TextEncoder().encode(change(treeOf(workspace.content)[book] ?? '')))
    await build(workspace, {version: '1'})
    return treeOf(workspace.out)
  }
  const page = '2023/03/15/1.html'
  const isGone = /本篇已撤下/
  assert.match((await edit(withdraw(/2023\/03\/15\/index\.html/)))[page] ?? '', isGone)
  const issueBack = (text: string) => text.replace(/^(2023.*index\.html)\twithdrawn\t[\d-]+/m, '$1\tissue')
  assert.match((await edit(issueBack))[page] ?? '', isGone)
  const after = await edit((text) =>
    issueBack(text).replace(/^(2023\/03\/15\/[\d-]+\.html)\twithdrawn\t[\d-]+/gm, '$1\tarticle'),
  )
  assert.deepEqual(after, before)
})
