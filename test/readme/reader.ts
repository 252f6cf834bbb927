import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import type {TestContext} from 'node:test'
import {fileURLToPath} from 'node:url'
import {readRegistry} from '../../src/archive/addresses/read-registry.ts'
import {benbao, surroundings} from '../cli/run-benbao.ts'
import {type Block, blocksOf, exchangesOf} from './blocks.ts'

export const root = fileURLToPath(new URL('../../../', import.meta.url))
const scripts: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts

/** What a test cannot do: it needs the registry of npm, or changes this machine. */
const ofTheWorld: ReadonlyArray<string> = ['npm ci', 'npm install -g .']

/** Blocks that are shown and not run: a listing of files, another program's configuration. */
const shown: ReadonlyArray<string> = ['', 'nginx', 'xml']

/** Do all that a document says, in order; UPDATE=1 writes into it what its consoles show. */
export async function followAll(reader: Reader, name: string): Promise<void> {
  const markdown = readFileSync(join(root, name), 'utf8')
  let updated = markdown
  let from = 0
  for (const block of blocksOf(markdown)) {
    if (block.language === 'console') {
      const said = converse(reader, block)
      const at = updated.indexOf(`\`\`\`console\n${block.text}`, from) + '```console\n'.length
      updated = updated.slice(0, at) + said + updated.slice(at + block.text.length)
      from = at + said.length
    } else await follow(reader, block)
  }
  if (process.env.UPDATE === '1') writeFileSync(join(root, name), updated)
}

/** Somebody who does what a document says, in a folder of their own. */
export interface Reader {
  readonly run: (script: string) => {readonly code: number | null; readonly output: string}
  readonly write: (path: string, text: string) => void
  readonly serve: (command: string) => Promise<string>
}

/** A reader in an empty folder of their own, in whose world `benbao` is installed. */
export function newReader(context: TestContext, language: string): Reader {
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
    ...surroundings,
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

/** What a console shows, which is what the README says it shows; UPDATE=1 writes it there. */
function converse(reader: Reader, {text, line}: Block): string {
  const said = exchangesOf(text).map(({command, output}) => {
    const {output: actual} = reader.run(command)
    if (process.env.UPDATE !== '1') assert.equal(plain(actual), plain(output), `line ${line}: ${command}`)
    return `$ ${command}\n${actual}`
  })
  return said.join('')
}

async function follow(reader: Reader, {language, path, text, line}: Block): Promise<void> {
  if (language === 'sh') return followScript(reader, text, line)
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
