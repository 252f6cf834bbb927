import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A way to build that must change no byte. */
export interface Case {
  readonly name: string
  /** What runs benbao, Node itself included. */
  readonly by?: ReadonlyArray<string>
  readonly env?: Readonly<Record<string, string>>
  /** Build what stood before the last edit, then the edited content over it. */
  readonly isIncremental?: boolean
  /** Build twice. */
  readonly isWarm?: boolean
  /** Why it cannot be tried here. */
  readonly unavailable?: string | undefined
}

const node = process.execPath
const shuffle = fileURLToPath(new URL('./shuffle.js', import.meta.url))
const fakeClock = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketime.so.1`)
  .find((path) => existsSync(path))

/** What costs nothing but a build. */
export const cheapCases: ReadonlyArray<Case> = [
  {name: 'folders listed in a shuffled order', by: [node, '--import', shuffle]},
  {
    name: 'time zone Pacific/Kiritimati (+14), Turkish',
    env: {TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8'},
  },
  {name: 'warm: a second build over the first', isWarm: true},
  {name: 'incremental: the last edit over what stood before', isIncremental: true},
]

/** The others. */
export const costlyCases: ReadonlyArray<Case> = [
  {name: 'one core', by: ['taskset', '--cpu-list', '0', node]},
  {name: 'two cores', by: ['taskset', '--cpu-list', '0,1', node]},
  {
    name: 'time zone America/St_Johns (−3:30), Chinese',
    env: {TZ: 'America/St_Johns', LC_ALL: 'zh_CN.UTF-8', BENBAO_LANG: 'zh'},
  },
  {name: 'time zone Asia/Shanghai, POSIX locale', env: {TZ: 'Asia/Shanghai', LC_ALL: 'C'}},
  {name: 'little memory for the heap (512 MB)', by: [node, '--max-old-space-size=512']},
  {name: 'code that is never compiled (--jitless)', by: [node, '--jitless', '--no-expose-wasm']},
  {name: 'umask 077', by: ['sh', '-c', 'umask 077 && exec "$0" "$@"', node]},
  {
    name: 'ten years later',
    ...(fakeClock === undefined
      ? {unavailable: 'needs libfaketime'}
      : {env: {LD_PRELOAD: fakeClock, FAKETIME: '+3650d', FAKETIME_DONT_FAKE_MONOTONIC: '1'}}),
  },
]

/** Other versions of Node, which npm’s `node` package brings into a folder of their own. */
export function nodeCases(versions: ReadonlyArray<string>): ReadonlyArray<Case> {
  return versions.map((version) => {
    const folder = mkdtempSync(join(tmpdir(), `benbao-node-${version}-`))
    process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
    try {
      execFileSync('npm', ['install', '--prefix', folder, `node@${version}`], {stdio: ['ignore', 'ignore', 'inherit']})
      const other = join(folder, 'node_modules/node/bin/node')
      const full = execFileSync(other, ['--version'], {encoding: 'utf8'}).trim()
      return {name: `Node ${full}`, by: [other]}
    } catch {
      return {name: `Node ${version}`, unavailable: `npm could not bring node@${version}`}
    }
  })
}
