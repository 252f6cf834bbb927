import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {SourceFile} from '../build/read-source.ts'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {fixesBeside} from '../parse/fixes.ts'

/** A source that the user names, with the fixes beside it, or the finding that says why not. */
export function readNamedSource(cwd: string, path: string): SourceFile | Diagnostic {
  const bytes = readNamedFile(cwd, path)
  if (!(bytes instanceof Uint8Array)) return bytes
  const beside = fixesBeside(path)
  if (!existsSync(resolve(cwd, beside))) return {path, bytes}
  const fixes = readNamedFile(cwd, beside)
  return fixes instanceof Uint8Array ? {path, bytes, fixes: {path: beside, bytes: fixes}} : fixes
}

function readNamedFile(cwd: string, path: string): Uint8Array | Diagnostic {
  try {
    return readFileSync(resolve(cwd, path))
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split(',', 1)[0]
    const note = '请确认文件还在，并且有权读取。'
    return diagnostic(path, 'file-unreadable', `Unexpected failure to read the file (${why})`, {
      inChinese: `文件读不出来（${why}）`,
      note,
    })
  }
}
