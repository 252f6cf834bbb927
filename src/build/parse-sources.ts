import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {FileError, type Files} from '../io/ports.ts'
import type {ParsedSource} from '../tree/types.ts'
import {type Digest, digestOf} from './digest.ts'
import {inTurns, type Tell} from './in-turns.ts'
import {type RawSource, readSource, type SourceOutcome} from './read-source.ts'
import type {Scan} from './scan.ts'

/** Parsed sources by path, with the digest of the bytes they came from, fixes included: a watched build parses what changed. */
export type ParseMemory = ReadonlyMap<string, SourceOutcome & {readonly digest: Digest}>

export interface ParsedSources {
  /** In the order of the paths. */
  readonly sources: ReadonlyArray<ParsedSource>
  readonly diagnostics: ReadonlyArray<Diagnostic>
  readonly memory: ParseMemory
}

/** Read and parse all sources. What cannot be read is a finding, and the rest goes on. */
export async function parseSources(
  content: Files,
  {sources: paths, fixes}: Pick<Scan, 'sources' | 'fixes'>,
  before: ParseMemory,
  tell?: Tell,
): Promise<ParsedSources> {
  const memory = new Map<string, SourceOutcome & {digest: Digest}>()
  const sources: Array<ParsedSource> = []
  const diagnostics: Array<Diagnostic> = []
  await inTurns(paths, parse, tell)
  return {sources, diagnostics, memory}

  function parse(path: string): void {
    const raw = readRaw(content, path, fixes.get(path))
    if ('ruleId' in raw) {
      diagnostics.push(raw)
      return
    }
    const digest = digestOf(raw.fixes ? digestOf(raw.bytes) + digestOf(raw.fixes.bytes) : raw.bytes)
    const known = before.get(path)
    const outcome = known?.digest === digest ? known : {...readSource(raw), digest}
    memory.set(path, outcome)
    diagnostics.push(...outcome.diagnostics)
    if (outcome.parsed) sources.push(outcome.parsed)
  }
}

function readRaw(content: Files, path: string, fixes: string | undefined): RawSource | Diagnostic {
  const bytes = readBytes(content, path)
  if (!(bytes instanceof Uint8Array)) return bytes
  if (fixes === undefined) return {path, bytes}
  const beside = readBytes(content, fixes)
  return beside instanceof Uint8Array ? {path, bytes, fixes: {path: fixes, bytes: beside}} : beside
}

/** The bytes of a file, or the finding that says why not. */
export function readBytes(files: Files, path: string): Uint8Array | Diagnostic {
  try {
    return files.read(path)
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return diagnostic(path, 'file-unreadable', `Unexpected failure to read the file (${error.message})`, {
      note: '请确认文件还在，并且有权读取。',
    })
  }
}
