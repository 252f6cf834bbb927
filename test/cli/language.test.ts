import assert from 'node:assert/strict'
import {test} from 'node:test'
import {languageOf} from '../../src/cli/messages/index.ts'
import {run} from '../../src/cli/program.ts'
import {rules} from '../../src/diagnostics/rules.ts'
import {chinese} from '../../src/diagnostics/texts/chinese.ts'
import {bulletin} from '../build/make-workspace.ts'
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
  assert.equal(err, '1 个警告\n')
  const english = await runBenbao(folder, 'check')
  assert.match(english.out, /warning {2}Unexpected field titel, expected title/)
  assert.doesNotMatch(english.out + english.err, /\p{Script=Han}/u)
  const [found] = JSON.parse((await runBenbaoWith({environment: {BENBAO_LANG: 'zh'}}, folder, 'check', '--json')).out)
  assert.equal(found.reason, '不认识“titel”，是不是 title？')
})

test('build, help and misuse speak Chinese where the user does', async (context) => {
  const folder = makeSite(context, site)
  const chinese = {environment: {BENBAO_LANG: '', LC_ALL: 'zh_CN.UTF-8'}}
  const built = await runBenbaoWith(chinese, folder, 'build')
  assert.match(built.out, /^1 个文件，1 篇文章; 写了 \d+ 页，0 页未变，删去 0 页; 1 个警告; \d+\.\d s\n$/)
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

test('the program runs in a world that is handed in', async () => {
  let said = ''
  const screen = {write: (text: string) => (said += text), isTerminal: false, color: false}
  const code = await run(
    {
      cwd: '/',
      version: '1.2.3',
      out: screen,
      err: screen,
      signs: {environment: {}, locale: 'zh-CN'},
      today: '2026-11-24',
      seconds: () => 0,
      interrupted: async () => {},
      ask: async () => undefined,
    },
    ['--version'],
  )
  assert.deepEqual([code, said], [0, '1.2.3\n'])
})
