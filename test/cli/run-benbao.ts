import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {TestContext} from 'node:test'
import {fileURLToPath} from 'node:url'

/** The compiled command. */
export const benbao = fileURLToPath(new URL('../../src/cli/index.js', import.meta.url))

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Run the real command in a process of its own. */
export function runBenbao(cwd: string, ...args: ReadonlyArray<string>): Promise<Outcome> {
  return runBenbaoWith({}, cwd, ...args)
}

/** The same, in another environment, and with something typed. */
export function runBenbaoWith(
  {environment = {}, typed = ''}: {environment?: Readonly<Record<string, string>>; typed?: string},
  cwd: string,
  ...args: ReadonlyArray<string>
): Promise<Outcome> {
  const env = {...process.env, BENBAO_LANG: 'en', ...environment}
  const child = spawn(process.execPath, [benbao, ...args], {cwd, env, stdio: ['pipe', 'pipe', 'pipe']})
  child.stdin.end(typed)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({code, out, err})))
}

/** What was said, without the lines that tell, now and then, how far a long work has come: a slow machine has more of them. */
export function withoutProgress(said: string): string {
  return said.replace(/^\p{L}+ \d+\/\d+\n/gmu, '')
}

/** A site on disk that is gone after the test. */
export function makeSite(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const site = mkdtempSync(join(tmpdir(), 'benbao-site-'))
  context.after(() => rmSync(site, {recursive: true, force: true}))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), {recursive: true})
    writeFileSync(join(site, path), content)
  }
  return site
}
