import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {SourceFile} from '../build/reading/read-source.ts'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {whyUnread} from '../io/why.ts'
import {fixesBeside} from '../parse/fixes/fixes.ts'

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
    const {reason, inChinese} = whyUnread(error)
    return diagnostic(path, 'file-unreadable', `Unexpected failure to read the file (${reason})`, {
      inChinese: `文件读不出来（${inChinese}）`,
    })
  }
}
