import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'

/** The bytes of a file that the user names, or the finding that says why not. */
export function readNamedFile(cwd: string, path: string): Uint8Array | Diagnostic {
  try {
    return readFileSync(resolve(cwd, path))
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split(',', 1)[0]
    const note = '请确认文件还在，并且有权读取。'
    return diagnostic(path, 'file-unreadable', `Unexpected failure to read the file (${why})`, {note})
  }
}
