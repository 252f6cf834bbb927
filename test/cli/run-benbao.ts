import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {TestContext} from 'node:test'
import {fileURLToPath} from 'node:url'

/** The command as people run it; the modules that it is bundled from where these have been compiled since. */
export const benbao = newest('bundle/cli/index.js', 'src/cli/index.js')

/** The modules themselves, which are counted as covered. */
const modules = fileURLToPath(new URL('../../src/cli/index.js', import.meta.url))

/** The environment of the bundle. Its lines are nobody’s; to count them took a third of its time, and they were thrown away. */
export const uncounted: NodeJS.ProcessEnv = {...process.env, NODE_V8_COVERAGE: undefined}

/** The environment that `benbao` is run in. */
export const surroundings = benbao === modules ? process.env : uncounted

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Run the real command in a process of its own, as people run it. */
export function runBenbao(cwd: string, ...args: ReadonlyArray<string>): Promise<Outcome> {
  return run(benbao, {}, cwd, args)
}

/** Run it from its modules, slower to load. */
export function runModules(cwd: string, ...args: ReadonlyArray<string>): Promise<Outcome> {
  return run(modules, {}, cwd, args)
}

/** The same, in another environment, and with something typed. */
export function runBenbaoWith(given: Given, cwd: string, ...args: ReadonlyArray<string>): Promise<Outcome> {
  return run(benbao, given, cwd, args)
}

interface Given {
  readonly environment?: Readonly<Record<string, string>>
  readonly typed?: string
}

function run(
  program: string,
  {environment = {}, typed = ''}: Given,
  cwd: string,
  args: ReadonlyArray<string>,
): Promise<Outcome> {
  const env = {...(program === modules ? process.env : surroundings), BENBAO_LANG: 'en', ...environment}
  const child = spawn(process.execPath, [program, ...args], {cwd, env, stdio: ['pipe', 'pipe', 'pipe']})
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

function newest(bundle: string, modules: string): string {
  const dist = new URL('../../', import.meta.url)
  const made = (path: string) => statSync(new URL(path, dist), {throwIfNoEntry: false})?.mtimeMs ?? 0
  return fileURLToPath(new URL(made(bundle) > made('tsconfig.tsbuildinfo') ? bundle : modules, dist))
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
