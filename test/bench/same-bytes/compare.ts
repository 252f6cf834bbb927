import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {sumsName} from '../../../src/build/publishing/sums.ts'
import {verify} from '../../../src/build/upkeep/verify.ts'
import {diskFiles} from '../../../src/io/files.ts'
import {benbao, surroundings} from '../../cli/run-benbao.ts'
import {sha256} from '../faults/site.ts'
import {makeYears} from '../make-years.ts'
import type {Case} from './cases.ts'

/** A site and its last edit. */
export interface Content {
  readonly before: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
}

/** An archive of so many articles, in folders enough for an order to matter. */
export function makeContent(articles: number, seed: number): Content {
  const issues = Object.entries(makeYears(articles, seed))
  const before = {'site.yaml': 'title: 白渚报\nurl: https://example.org/\n', ...Object.fromEntries(issues)}
  const edited = issues.map(([path, text], at) => [path, at % 5 === 1 ? text.replace(/。\n/, '，灯也亮了。\n') : text])
  return {
    before,
    after: {...before, ...Object.fromEntries(edited), 'site.yaml': 'title: 白渚新报\nurl: https://example.org/\n'},
  }
}

/** Build in this way, in a folder of its own; gives the digest of the list of sums, after the site was held against it. */
export async function digestOfBuild(
  {by = [process.execPath], env = {}, ...how}: Case,
  content: Content,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'benbao-same-'))
  const build = () => run([...by, benbao, 'build'], folder, env)
  try {
    // The book of addresses is a part of the content: all begin with the one of the older state.
    write(folder, content.before)
    await run([process.execPath, benbao, 'build'], folder, {})
    if (how.isIncremental !== true)
      for (const name of ['public', '.benbao']) rmSync(join(folder, name), {recursive: true})
    write(folder, content.after)
    await build()
    if (how.isWarm === true) await build()
    const out = join(folder, 'public')
    const {intact, missing, changed, unknown} = verify(diskFiles(out))
    if (!intact) throw new Error(`not as its list says: ${[...missing, ...changed, ...unknown].join(', ')}`)
    return sha256(readFileSync(join(out, sumsName)))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, 'content', path)
    mkdirSync(dirname(full), {recursive: true})
    writeFileSync(full, text)
  }
}

function run(
  [program = '', ...args]: ReadonlyArray<string>,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn(program, args, {cwd, env: {...surroundings, ...env}, stdio: ['ignore', 'ignore', 'pipe']})
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}\n${err}`))))
  })
}
