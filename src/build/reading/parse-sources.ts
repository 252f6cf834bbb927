import {setImmediate} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {FileError, type Files} from '../../io/ports.ts'
import {whyInChinese} from '../../io/why.ts'
import type {ParsedSource} from '../../tree/types.ts'
import type {Digest} from '../digest.ts'
import {helpersFor, startHelpers} from '../helpers.ts'
import {inTurns, type Tell} from '../in-turns.ts'
import {unpackOutcome} from './pack-source.ts'
import type {ParseReport} from './parse-worker.ts'
import {readSource, type SourceFile, type SourceOutcome} from './read-source.ts'
import {digestOfSource} from './source-digest.ts'

/** Parsed sources by path, with the digest of the files they came from: a watched build parses what changed. */
export type ParseMemory = ReadonlyMap<string, Remembered>

export type Remembered = SourceOutcome & {readonly digest: Digest}

export interface ParsedSources {
  /** In the order of the paths. */
  readonly sources: ReadonlyArray<ParsedSource>
  readonly diagnostics: ReadonlyArray<Diagnostic>
  readonly memory: ParseMemory
}

export interface ParseOptions {
  readonly tell?: Tell | undefined
  /** How many threads may be busy. */
  readonly threads?: number | undefined
  /** What the paper is called. */
  readonly paperNames?: ReadonlyArray<string> | undefined
}

/** A source that is to be parsed. */
interface Unread extends SourceFile {
  readonly at: number
  readonly digest: Digest
}

/** Read and parse all sources, with the fixes beside them by their paths. What cannot be read is a finding, and the rest goes on. */
export async function parseSources(
  content: Files,
  paths: ReadonlyArray<string>,
  fixes: ReadonlyMap<string, string>,
  before: ParseMemory,
  {tell, threads, paperNames}: ParseOptions = {},
): Promise<ParsedSources> {
  const outcomes = new Array<Remembered | undefined>(paths.length)
  const unreadable = paths.map((): Array<Diagnostic> => [])
  const returned: Array<ReadonlyArray<Unread>> = []
  const rest: Array<number> = []
  await inTurns([...paths.entries()], ([at, path]) => {
    if (!before.has(path) || look(path, at) !== undefined) rest.push(at)
  })
  let next = 0
  const helpers = startHelpers<ReadonlyArray<Unread>, ParseReport>({
    count: helpersFor(rest.length / together, threads),
    ahead: () => 3,
    start: () => new Worker(new URL('./parse-worker.js', import.meta.url)),
    take,
    giveBack: (parts) => returned.push(...parts),
    done: (report, part) => settle(report.map(unpackOutcome), part),
  })
  try {
    do {
      for (let part = take(); part; part = take()) {
        settle(part.map(readSource), part)
        tell?.(paths.length - rest.length + next, paths.length)
        await setImmediate()
      }
      await helpers.idle()
    } while (returned.length > 0)
  } finally {
    await helpers.close()
  }
  tell?.(paths.length, paths.length)
  return {
    sources: outcomes.flatMap((outcome) => outcome?.parsed ?? []),
    diagnostics: paths.flatMap((_, at) => [...(unreadable[at] ?? []), ...(outcomes[at]?.diagnostics ?? [])]),
    memory: new Map(paths.flatMap((path, at) => (outcomes[at] ? [[path, outcomes[at]]] : []))),
  }

  /** The next sources that are not known as they are. */
  function take(): ReadonlyArray<Unread> | undefined {
    const known = returned.pop()
    if (known !== undefined) return known
    const part: Array<Unread> = []
    for (; next < rest.length && part.length < together; next++) {
      const at = rest[next] ?? 0
      const unread = look(paths[at] ?? '', at)
      if (unread !== undefined) part.push(unread)
    }
    return part.length > 0 ? part : undefined
  }

  function look(path: string, at: number): Unread | undefined {
    unreadable[at] = []
    const bytes = bytesOf(path, at)
    if (bytes === undefined) return undefined
    const file: SourceFile = {path, bytes, fixes: fixesOf(path, at), paperNames}
    const digest = digestOfSource(file)
    const known = before.get(path)
    if (known?.digest !== digest) return {...file, at, digest}
    outcomes[at] = known
    return undefined
  }

  function fixesOf(path: string, at: number): SourceFile['fixes'] {
    const beside = fixes.get(path)
    const bytes = beside === undefined ? undefined : bytesOf(beside, at)
    return beside === undefined || bytes === undefined ? undefined : {path: beside, bytes}
  }

  function bytesOf(path: string, at: number): Uint8Array | undefined {
    const bytes = readBytes(content, path)
    if (bytes instanceof Uint8Array) return bytes
    unreadable[at]?.push(bytes)
    return undefined
  }

  function settle(report: ReadonlyArray<SourceOutcome>, part: ReadonlyArray<Unread>): void {
    for (const [index, {at, digest}] of part.entries()) {
      const outcome = report[index]
      if (outcome !== undefined) outcomes[at] = {...outcome, digest}
    }
  }
}

/** So many sources cross to another thread at a time. */
const together = 8

/** The bytes of a file, or the finding that says why not. */
export function readBytes(files: Files, path: string): Uint8Array | Diagnostic {
  try {
    return files.read(path)
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return diagnostic(path, 'file-unreadable', `Unexpected failure to read the file (${error.message})`, {
      inChinese: `文件读不出来（${whyInChinese(error)}）`,
      note: '请确认文件还在，并且有权读取。',
    })
  }
}
