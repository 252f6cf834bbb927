import assert from 'node:assert/strict'
import {test} from 'node:test'
import {languageOf} from '../../src/cli/messages/index.ts'
import {commands, run} from '../../src/cli/program.ts'
import type {World} from '../../src/cli/world.ts'
import {rules} from '../../src/diagnostics/rules.ts'
import {chinese} from '../../src/diagnostics/texts/chinese.ts'
import {bulletin} from '../build/make-workspace.ts'
import {plenty} from './plenty.ts'
import {makeSite, runBenbao, runBenbaoWith} from './run-benbao.ts'

const environments: ReadonlyArray<readonly [signs: Record<string, string>, locale: string, language: string]> = [
  [{LANG: 'zh_CN.UTF-8'}, 'en-US', 'zh'],
  [{LANG: 'en_GB.UTF-8'}, 'zh-CN', 'en'],
  [{LANG: 'fr_FR.UTF-8'}, 'zh-CN', 'en'],
  [{LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8'}, 'zh-CN', 'en'],
  [{LANG: 'en_US.UTF-8', BENBAO_LANG: 'zh'}, 'en-US', 'zh'],
  [{LANG: 'C.UTF-8'}, 'zh-CN', 'zh'],
  [{}, 'zh-Hans-CN', 'zh'],
  [{}, 'en-US', 'en'],
]

for (const [environment, locale, language] of environments) {
  test(`${JSON.stringify(environment)} on a system in ${locale} is answered in ${language}`, () => {
    assert.equal(languageOf(['build'], {environment, locale}), language)
    assert.equal(languageOf(['build', '--lang', 'zh'], {environment, locale}), 'zh')
    assert.equal(languageOf(['--lang=en', 'build'], {environment, locale}), 'en')
  })
}

test('an archive may say in which language benbao speaks of it; whoever asks for another has it', async (context) => {
  const folder = makeSite(context, {
    // With the mark that Windows puts before a text.
    'content/site.yaml': '\ufefflang: zh # 编辑部\ntitle: 白渚报\n',
    'content/2024-03-15.txt': bulletin(['桥']),
  })
  const elsewhere = makeSite(context, {})
  const plain = {environment: {BENBAO_LANG: '', LC_ALL: 'en_US.UTF-8'}}
  assert.match((await runBenbaoWith(plain, folder, 'check')).err, /^没有问题|提示/)
  assert.match((await runBenbaoWith(plain, elsewhere, 'check', '--site', folder)).err, /没有问题|提示/)
  assert.match((await runBenbaoWith(plain, folder, 'check', '--lang', 'en')).err, /no findings|note/)
  assert.match((await runBenbao(folder, 'check')).err, /no findings|note/)
})

const site = {'content/site.yaml': 'titel: 白渚报\n', 'content/2024-03-15.txt': bulletin(['新桥打下第一根桩'])}

test('a finding is all in one language', async (context) => {
  const folder = makeSite(context, site)
  const {out, err} = await runBenbao(folder, 'check', '--lang', 'zh')
  assert.equal(
    out,
    [
      'content/site.yaml:1:1  警告  不认识“titel”，是不是 title？  config-unknown-key',
      '    | titel',
      '    = title',
      '    → 改成所列的名称之一，或删去这一行。',
      '',
    ].join('\n'),
  )
  assert.equal(err, '1 个警告\n可到“待核”（benbao watch）去定的：以上的 1 条，姓名和机构名 1 个\n')
  const english = await runBenbao(folder, 'check')
  assert.match(english.out, /warning {2}Unexpected key titel, expected title/)
  assert.doesNotMatch(english.out + english.err, /\p{Script=Han}/u)
  const [found] = JSON.parse((await runBenbaoWith({environment: {BENBAO_LANG: 'zh'}}, folder, 'check', '--json')).out)
  assert.equal(found.reason, '不认识“titel”，是不是 title？')
})

test('build, help and misuse speak Chinese where the user does', async (context) => {
  const folder = makeSite(context, site)
  const chinese = {environment: {BENBAO_LANG: '', LC_ALL: 'zh_CN.UTF-8'}}
  const built = await runBenbaoWith(chinese, folder, 'build')
  assert.match(built.out, /^1 个文件，1 期 1 篇文章；写了 \d+ 页，0 页未变，删去 0 页；1 个警告；\d+\.\d s\n$/)
  const misuse = await runBenbaoWith(chinese, folder, 'build', '--otu', 'x')
  assert.equal(misuse.code, 2)
  assert.match(misuse.err, /^错误：没有“--otu”这个选项\n（是不是 --out？）/)
  const help = await runBenbaoWith(chinese, folder, 'build', '--help')
  assert.match(help.out, /^用法：/)
  assert.doesNotMatch(
    help.out.replaceAll(/[-<]\S+|benbao build|benbao|\$ .*|BENBAO_LANG|LANG|NO_COLOR|content|public/g, ''),
    /[A-Za-z]{5,}/,
  )
})

test('no rule has the English words where its Chinese ones should be', () => {
  for (const [id, {title, remedy}] of Object.entries(chinese)) {
    assert.match(title, /\p{Script=Han}/u, id)
    assert.match(remedy, /\p{Script=Han}/u, id)
    assert.ok(Object.hasOwn(rules, id), id)
  }
})

test('rules are explained, and one that is mistyped is answered with the nearest', async (context) => {
  const folder = makeSite(context, {})
  const {out} = await runBenbao(folder, 'rules', 'issue-undated')
  assert.match(out, /^issue-undated {2}warning\n {4}Nothing says of which day the issue is\.\n {4}→ /)
  assert.match((await runBenbao(folder, 'rules', 'issue-undated', '--lang', 'zh')).out, /找不到这一期的日期/)
  const all = JSON.parse((await runBenbao(folder, 'rules', '--json')).out)
  assert.deepEqual(
    all.map(({id}: {id: string}) => id),
    Object.keys(rules),
  )
  const wrong = await runBenbao(folder, 'rules', 'isue-undated')
  assert.deepEqual([wrong.code, wrong.err], [2, 'error: unknown rule isue-undated\n(Did you mean issue-undated?)\n'])
})

/** What the program says and answers, in this process. */
async function told(locale: string, ...args: ReadonlyArray<string>): Promise<{code: number; said: string}> {
  let said = ''
  const screen = {write: (text: string) => (said += text), isTerminal: false, color: false}
  const world: World = {
    ...{cwd: '/', version: '1.2.3', out: screen, err: screen, today: '2026-11-24', seconds: () => 0},
    signs: {environment: {}, locale},
    interrupted: async () => {},
    heap: plenty,
    ask: async () => undefined,
  }
  return {code: await run(world, args), said}
}

test('the program runs in a world that is handed in', async () => {
  assert.deepEqual(await told('zh-CN', '--version'), {code: 0, said: '1.2.3\n'})
})

const misuses: ReadonlyArray<readonly [args: string, said: RegExp]> = [
  ['bild', /^错误：没有“bild”这个命令\n（是不是 build？）/],
  ['build --otu x', /^错误：没有“--otu”这个选项\n（是不是 --out？）/],
  ['build --out', /^错误：选项“--out <dir>”后面缺少内容/],
  ['build x', /^错误：多写了内容\n要写成这样：benbao build\n/],
  ['new 2024-03-15', /^错误：缺少日期\n要写成这样：benbao new issue 2026-11-24\n/],
  ['new', /^错误：没有写新建什么（issue）/],
  ['new issue', /^错误：缺少日期/],
  ['explain', /^错误：缺少文件\n/],
  ['import', /^错误：缺少文件或文件夹/],
  ['--site x check', /^错误：--site 要写在命令后面，如 benbao new --site …\n/],
  ['--port 1 watch', /^错误：--port 要写在命令后面，如 benbao watch --port …\n/],
  ['--sit x check', /^错误：没有“--sit”这个选项/],
  ['new isue 2024-03-15', /^错误：不能新建“isue”\n（是不是 issue？）/],
  ['new issue 2024-02-30', /^错误：2024-02-30 不是日期/],
  ['parse a.txt --format docx', /^错误：选项“--format <form>”不能是“docx”，可以是 outline, json, markdown。/],
  ['watch --port 70000', /^错误：选项“--port <number>”不能是“70000”。 ?应为 0 到 65535 的数。/],
  ['rules isue-undated', /^错误：没有“isue-undated”这个代号\n（是不是 issue-undated？）/],
  ['completion tcsh', /^错误：不认识“tcsh”/],
]

for (const [args, expected] of misuses) {
  test(`benbao ${args} is answered in Chinese`, async () => {
    const {code, said} = await told('zh-CN', ...args.split(' '))
    assert.equal(code, 2)
    assert.match(said, expected)
    assert.doesNotMatch(said, /error|Did you mean|argument/)
  })
}

test('a program that opens files is one that is known, or an address', async (context) => {
  const folder = makeSite(context, {})
  const typed = await runBenbaoWith({environment: {BENBAO_LANG: 'zh'}}, folder, 'watch', '--editor', 'vscod')
  assert.equal(typed.code, 2)
  assert.match(
    typed.err,
    /^错误：选项“--editor <program>”不能是“vscod”。应为 vscode、.*或含 \{path\} 的地址。\n（是不是 vscode？）$/m,
  )
  const environment = {BENBAO_LANG: 'zh', BENBAO_EDITOR: 'emacs'}
  const set = await runBenbaoWith({environment}, folder, 'watch')
  assert.equal(set.code, 2)
  assert.match(set.err, /^错误：环境变量 BENBAO_EDITOR 不能是“emacs”。应为 vscode、/)
})

test('every command has its help, its examples and the flags of all, in both languages', async () => {
  for (const {name, examples} of commands) {
    const [chinese, english] = [await told('zh-CN', name, '--help'), await told('en', name, '--help')]
    assert.deepEqual([chinese.code, english.code], [0, 0])
    for (const {said} of [chinese, english])
      for (const line of [...examples, '--lang']) assert.ok(said.includes(line), line)
    assert.doesNotMatch(chinese.said, /Usage|Options|Arguments|default|choices/)
    assert.doesNotMatch(english.said, /用法|选项|默认/)
  }
})

test('the place of a name in an article without a headline says so', async (context) => {
  const untitled =
    '---\ndate: 2024-03-15\n---\n\n本报讯（记者 苏砚秋）昨日，白渚镇渡口的候船亭完工，村民不用再站在屋檐下。\n'
  const folder = makeSite(context, {'content/2024-03-15.txt': untitled})
  const {out} = await runBenbaoWith({environment: {BENBAO_LANG: 'zh'}}, folder, 'people')
  assert.match(out, /苏砚秋[^\n]*\n +content\/2024-03-15\.txt:\d+ {2}（无标题）\n/)
})
