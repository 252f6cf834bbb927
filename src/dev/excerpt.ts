import type {Diagnostic, Excerpt} from '../diagnostics/diagnostic.ts'
import {FileError, type Files} from '../io/ports.ts'
import {decode} from '../parse/encoding/decode.ts'

/** The folders in which findings are, by the first part of their paths. */
export type Folders = Readonly<Record<string, Files>>

/** The lines around the place of a finding; undefined where it has none, lies far behind in its line, or the file is gone. */
export function excerptOf(
  folders: Folders,
  {file, line, column = 1}: Pick<Diagnostic, 'file' | 'line' | 'column'>,
): Excerpt | undefined {
  if (line === undefined || column > longest) return undefined
  const [folder = '', ...below] = file.split('/')
  const text = readText(folders[folder], below.join('/'))
  if (text === undefined) return undefined
  const all = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)
  const from = Math.max(0, line - 1 - around)
  const lines = all.slice(from, line + around).map((each) => each.slice(0, longest))
  // Behind the last line end of a file there is none.
  if (lines.at(-1) === '' && from + lines.length > line && from + lines.length === all.length) lines.pop()
  return lines.length === 0 ? undefined : {first: from + 1, lines}
}

const around = 1
const longest = 500

function readText(files: Files | undefined, path: string): string | undefined {
  try {
    return files?.kindOf(path) === 'file' ? decode(path, files.read(path)).text : undefined
  } catch (error) {
    if (error instanceof FileError) return undefined
    throw error
  }
}
