import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {type Dirent, readdirSync, statSync} from 'node:fs'
import {totalmem} from 'node:os'
import {join} from 'node:path'
import {getHeapStatistics, setFlagsFromString} from 'node:v8'
import type {ExitCode} from './exit-code.ts'

/** How much memory there is to compute in, in bytes. */
export interface Heap {
  /** V8 takes no more: a quarter of the machine, four gigabytes at most, where nobody says otherwise. */
  readonly limit: number
  /** Of the machine. */
  readonly memory: number
  /** Run the same command again, in so many megabytes. */
  readonly again: (megabytes: number) => Promise<ExitCode>
  /** From now on hold little that nobody wants any more. */
  readonly spare: () => void
}

/** The heap of this process, and how to begin again with a larger one. */
export function ownHeap(args: ReadonlyArray<string>): Heap {
  return {
    limit: getHeapStatistics().heap_size_limit,
    memory: machine(),
    again: (megabytes) => again(megabytes, args),
    spare: () => setFlagsFromString(`--heap-growing-percent=${growth}`),
  }
}

/** In a container, what it may have. */
function machine(): number {
  const constrained = process.constrainedMemory()
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem()
}

/**
 * The heap that an archive of so many bytes of text wants, in megabytes; undefined where the one that there is will do, or
 * where the machine has no more to give.
 */
export function heapFor(bytes: number, {limit, memory}: Pick<Heap, 'limit' | 'memory'>): number | undefined {
  const wanted = Math.min(base + perByte * bytes, memory * share)
  return wanted > limit ? Math.ceil(wanted / 2 ** 20) : undefined
}

/** What is there before the first article. */
const base = 64 * 2 ** 20
/**
 * For a byte of text. 10,000 articles of a thousand characters, 27.3 MB, were built in 200 MB and not in 180; but 12,000
 * pieces of a hundred, 3.9 MB, in 150 and not in 130: what is held is of articles more than of characters.
 */
const perByte = 24
/** Not all of the machine is ours. */
const share = 0.75

/**
 * Is an archive of so many bytes of text worth a collector that comes sooner? V8 lets a heap grow to nearly twice of what
 * is in use before it looks. With this growth 50,000 articles, 136 MB, were built in 1.16 GB for 1.46 by Node 20, in 1.37
 * for 1.54 by Node 24, and took a tenth more of the processor.
 */
export function isLarge(bytes: number): boolean {
  return bytes > large
}

const large = 64 * 2 ** 20
/** By how much of what is in use the heap grows, in hundredths. */
const growth = 25

/** The bytes of the sources below a folder; what cannot be looked at is for the command to name. */
export function textBytes(content: string): number {
  return entriesOf(content).reduce((sum, entry) => {
    if (entry.isDirectory()) return sum + textBytes(join(content, entry.name))
    return /\.(?:txt|md)$/i.test(entry.name) ? sum + sizeOf(join(content, entry.name)) : sum
  }, 0)
}

function entriesOf(folder: string): ReadonlyArray<Dirent> {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

/** A process of its own, as the limit is set before a program begins. What stops this one stops that one. */
async function again(megabytes: number, args: ReadonlyArray<string>): Promise<ExitCode> {
  const [, program = ''] = process.argv
  const flags = [...process.execArgv, `--max-old-space-size=${megabytes}`]
  const child = spawn(process.execPath, [...flags, program, ...args], {stdio: 'inherit'})
  // Ctrl-C reaches both from the terminal; the child ends in its own way, and we after it.
  const [wait, pass] = [() => {}, () => void child.kill('SIGTERM')]
  process.on('SIGINT', wait)
  process.on('SIGTERM', pass)
  try {
    const [code]: ReadonlyArray<unknown> = await once(child, 'exit')
    return code === 0 || code === 2 ? code : 1
  } finally {
    process.off('SIGINT', wait)
    process.off('SIGTERM', pass)
  }
}
