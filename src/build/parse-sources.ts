import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {FileError, type Files} from '../io/ports.ts'
import {whyInChinese} from '../io/why.ts'
import type {ParsedSource} from '../tree/types.ts'
import {type Digest, digestOf} from './digest.ts'
import {inTurns, type Tell} from './in-turns.ts'
import {readSource, type SourceFile, type SourceOutcome} from './read-source.ts'

/** Parsed sources by path, with the digest of the files they came from: a watched build parses what changed. */
export type ParseMemory = ReadonlyMap<string, SourceOutcome & {readonly digest: Digest}>

export interface ParsedSources {
  /** In the order of the paths. */
  readonly sources: ReadonlyArray<ParsedSource>
  readonly diagnostics: ReadonlyArray<Diagnostic>
  readonly memory: ParseMemory
}

/** Read and parse all sources, with the fixes beside them by their paths. What cannot be read is a finding, and the rest goes on. */
export async function parseSources(
  content: Files,
  paths: ReadonlyArray<string>,
  fixes: ReadonlyMap<string, string>,
  before: ParseMemory,
  tell?: Tell,
): Promise<ParsedSources> {
  const memory = new Map<string, SourceOutcome & {digest: Digest}>()
  const sources: Array<ParsedSource> = []
  const diagnostics: Array<Diagnostic> = []
  await inTurns(paths, parse, tell)
  return {sources, diagnostics, memory}

  function parse(path: string): void {
    const bytes = readBytes(content, path)
    if (!(bytes instanceof Uint8Array)) {
      diagnostics.push(bytes)
      return
    }
    const file: SourceFile = {path, bytes, fixes: readFixes(fixes.get(path))}
    const digest = digestOf(`${digestOf(bytes)} ${file.fixes ? digestOf(file.fixes.bytes) : ''}`)
    const known = before.get(path)
    const outcome = known?.digest === digest ? known : {...readSource(file), digest}
    memory.set(path, outcome)
    diagnostics.push(...outcome.diagnostics)
    if (outcome.parsed) sources.push(outcome.parsed)
  }

  function readFixes(path: string | undefined): SourceFile['fixes'] {
    if (path === undefined) return undefined
    const bytes = readBytes(content, path)
    if (bytes instanceof Uint8Array) return {path, bytes}
    diagnostics.push(bytes)
    return undefined
  }
}

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
