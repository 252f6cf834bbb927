import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {readRegistry} from '../../src/archive/addresses/read-registry.ts'
import {commands} from '../../src/cli/program.ts'
import {rules} from '../../src/diagnostics/rules.ts'
import {benbao} from '../cli/run-benbao.ts'
import {type Block, blocksOf, exchangesOf} from './blocks.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const scripts: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts

/** What a test cannot do: it needs the registry of npm, or changes this machine. */
const ofTheWorld: ReadonlyArray<string> = ['npm ci', 'npm install -g .']

/** Blocks that are shown and not run: a listing of files, another program's configuration. */
const shown: ReadonlyArray<string> = ['', 'nginx']

const readmes = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const

for (const [name, language] of readmes) {
  const markdown = readFileSync(join(root, name), 'utf8')

  test(`${name}: every example does what it says`, async (context) => {
    const reader = newReader(context, language)
    for (const block of blocksOf(markdown)) await follow(reader, block)
    const checked = reader.run('benbao check')
    assert.doesNotMatch(
      checked.output,
      /fixes\.yaml|site\.yaml|people\.yaml|departments\.yaml|error|错误/,
      checked.output,
    )
  })

  test(`${name} names every command and exit code`, () => {
    for (const {name: command} of commands) assert.ok(markdown.includes(`benbao ${command}`), command)
    for (const code of ['`0`', '`1`', '`2`']) assert.ok(markdown.includes(code), code)
  })
}

test('both READMEs have the same examples', () => {
  const [english = [], chinese = []] = readmes.map(([name]) => blocksOf(readFileSync(join(root, name), 'utf8')))
  assert.deepEqual(
    chinese.map(({language, path}) => [language, path]),
    english.map(({language, path}) => [language, path]),
  )
})

/** Somebody who does what the README says, in a folder of their own. */
interface Reader {
  readonly run: (script: string) => {readonly code: number | null; readonly output: string}
  readonly write: (path: string, text: string) => void
  readonly serve: (command: string) => Promise<string>
}

function newReader(context: TestContext, language: string): Reader {
  const home = mkdtempSync(join(tmpdir(), 'benbao-readme-'))
  context.after(() => rmSync(home, {recursive: true}))
  mkdirSync(join(home, 'bin'))
  writeFileSync(join(home, 'bin/benbao'), `#!/bin/sh\nexec '${process.execPath}' '${benbao}' "$@"\n`)
  chmodSync(join(home, 'bin/benbao'), 0o755)
  spawnSync('git', ['init', '-q', '--bare', join(home, 'github/our-paper/our-paper.github.io')])
  writeFileSync(
    join(home, '.gitconfig'),
    `[url "${home}/github/"]\n  insteadOf = https://github.com/\n[user]\n  name = reader\n  email = reader@example.org\n`,
  )
  const env = {
    ...process.env,
    HOME: home,
    PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
    BENBAO_LANG: language,
  }
  mkdirSync(join(home, 'work'))
  let cwd = join(home, 'work')

  return {
    run(script) {
      const {status, stdout} = spawnSync('bash', ['-e', '-c', `exec 2>&1\n${script}\npwd > '${home}/cwd'`], {
        ...{cwd, env, encoding: 'utf8', timeout: 120_000},
      })
      if (status === 0) cwd = readFileSync(join(home, 'cwd'), 'utf8').trim()
      return {code: status, output: stdout}
    },
    write(path, text) {
      mkdirSync(dirname(join(cwd, path)), {recursive: true})
      writeFileSync(join(cwd, path), text)
    },
    serve(command) {
      const child = spawn('bash', ['-c', `exec ${command}`], {cwd, env, stdio: ['ignore', 'pipe', 'inherit']})
      let said = ''
      return new Promise((resolve) => {
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          said += text
          if (/http:\S+\/ /.test(said)) child.kill('SIGTERM')
        })
        child.on('close', () => resolve(said))
      })
    },
  }
}

async function follow(reader: Reader, {language, path, text, line}: Block): Promise<void> {
  if (language === 'sh') return followScript(reader, text, line)
  if (language === 'console') {
    for (const {command, output} of exchangesOf(text)) {
      assert.equal(plain(reader.run(command).output), plain(output), `line ${line}: ${command}`)
    }
    return
  }
  if (language === 'tsv') return assert.deepEqual(readRegistry(text).diagnostics, [], `line ${line}`)
  if (path === undefined)
    return assert.ok(shown.includes(language), `line ${line}: a block of ${language} is not tested`)
  reader.write(path, text)
}

async function followScript(reader: Reader, text: string, line: number): Promise<void> {
  for (const raw of text.split('\n')) {
    const command = raw.replace(/ {2,}#.*$/, '').trim()
    const script = /^npm (?:run )?([a-z:]+)$/.exec(command)?.[1]
    if (command === '' || ofTheWorld.includes(command)) continue
    if (script !== undefined) assert.ok(script in scripts, `line ${line}: ${command}`)
    else if (/^benbao watch\b/.test(command)) assert.match(await reader.serve(command), /http:\/\/127\.0\.0\.1:\d+\//)
    else {
      const {code, output} = reader.run(command)
      assert.equal(code, 0, `line ${line}: ${command}\n${output}`)
    }
  }
}

/** How sure the parser is may change with each better parser. */
function plain(output: string): string {
  return output.replaceAll(/[(（]\d+ %[^)）]*[)）]/g, '(N %)').trim()
}

test('rules that the READMEs name are rules', () => {
  for (const [name] of readmes) {
    for (const [, id = ''] of readFileSync(join(root, name), 'utf8').matchAll(/%\S*[)）] {2}([a-z]+(?:-[a-z]+)+)$/gm))
      assert.ok(Object.hasOwn(rules, id), id)
  }
})
