import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setImmediate, setTimeout} from 'node:timers/promises'
import {benbao, surroundings} from '../../cli/run-benbao.ts'
import type {Random} from '../random.ts'
import type {BuildSite} from './build-here.ts'
import {openReader, type Reader, type Tally} from './reader.ts'
import {digestsBelow, type FaultSite} from './site.ts'

/** What a fault is done to. */
export interface Trial {
  readonly folder: string
  readonly random: Random
  readonly site: FaultSite
  /** Run `benbao build` here, with the reader beside it; `meanwhile` is called again and again until it ends. */
  readonly build: (options?: RunOptions) => Promise<Ending>
}

export interface RunOptions {
  /** What starts the program: `prlimit --nofile=20`. */
  readonly by?: ReadonlyArray<string>
  readonly env?: Readonly<Record<string, string>>
  readonly meanwhile?: (child: ChildProcess, milliseconds: number) => void
}

export interface Ending {
  readonly code: number | null
  readonly err: string
}

/** A way in which a build may come to harm. */
export interface Fault {
  readonly name: string
  readonly tries: number
  /** Begin with a site that was never published. */
  readonly isNew?: boolean
  /** Why it cannot be tried here. */
  readonly unavailable?: string | undefined
  /** Before the site is copied into its folder. */
  readonly prepare?: (folder: string) => void
  readonly act: (trial: Trial) => Promise<void>
  /** Take the cause away, whatever happened. */
  readonly undo?: (folder: string) => void
  /** When all is done. */
  readonly close?: (folder: string) => void
}

export interface Outcome {
  /** The next build makes exactly the bytes of a clean one, and the same address book. */
  readonly isEqual: boolean
  /** Builds that ended with a stack in the place of a finding. */
  readonly crashes: ReadonlyArray<string>
  /** Builds that were stopped, by a kill or by a finding. */
  readonly stopped: number
}

export interface TrialParts {
  readonly random: Random
  readonly tally: Tally
  /** Mends what the fault left. */
  readonly buildSite: BuildSite
  /** Milliseconds from one file that is read to the next: the reader must not starve the build where it shares its core. */
  readonly rest: number
}

/** Do a fault to a site of its own, look at what is left, and build again. */
export async function tryFault(
  fault: Fault,
  site: FaultSite,
  {random, tally, buildSite, rest}: TrialParts,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'benbao-fault-'))
  const out = join(folder, 'public')
  const crashes: Array<string> = []
  let stopped = 0
  const known: FaultSite = fault.isNew ? {...site, before: new Map()} : site
  const reader = await openReader(known, out, random, tally)
  try {
    fault.prepare?.(folder)
    try {
      site.copyTo(folder, fault.isNew === true)
      await fault.act({folder, random, site: known, build})
    } finally {
      fault.undo?.(folder)
    }
    reader.readAll()
    const refusal = await buildSite(folder)
    if (refusal !== undefined) return {isEqual: false, crashes: [...crashes, refusal], stopped}
    const book = readFileSync(join(folder, 'content/addresses.tsv'), 'utf8')
    return {isEqual: book === site.addresses && isSame(digestsBelow(out), site.after), crashes, stopped}
  } finally {
    await reader.close()
    fault.close?.(folder)
    rmSync(folder, {recursive: true, force: true})
  }

  async function build(options: RunOptions = {}): Promise<Ending> {
    const ending = await runBeside(reader, {cwd: folder, rest}, options)
    if (ending.code !== 0) stopped++
    if (/\n\s+at .*dist\/(?:src|bundle)\//.test(ending.err)) crashes.push(ending.err)
    return ending
  }
}

async function runBeside(
  reader: Reader,
  {cwd, rest}: {readonly cwd: string; readonly rest: number},
  options: RunOptions,
): Promise<Ending> {
  const [program = process.execPath, ...args] = [...(options.by ?? []), process.execPath, benbao, 'build']
  const env = {...surroundings, BENBAO_LANG: 'en', ...options.env}
  const child = spawn(program, args, {cwd, env, stdio: ['ignore', 'ignore', 'pipe']})
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text
  })
  let ending: Ending | undefined
  child.on('close', (code) => {
    ending = {code, err}
  })
  const start = performance.now()
  for (let turn = 0; ending === undefined; turn++) {
    options.meanwhile?.(child, performance.now() - start)
    if (turn % 8 === 7) await reader.ask()
    else reader.read()
    await (rest === 0 ? setImmediate() : setTimeout(rest))
  }
  return ending
}

function isSame(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return left.size === right.size && [...left].every(([path, digest]) => right.get(path) === digest)
}
