import {createHash} from 'node:crypto'
import {FileError, type Files} from './ports.ts'

/** Write a file whole: a reader sees the old bytes or the new ones, never a half. */
export function replaceFile(files: Files, path: string, bytes: Uint8Array): void {
  const temporary = temporaryName(path)
  try {
    files.write(temporary, bytes)
    files.rename(temporary, path)
  } catch (error) {
    // A half of it would lie among an editor’s files.
    if (files.kindOf(temporary) !== undefined) files.remove(temporary)
    // Nobody but us knows its name.
    if (!(error instanceof FileError)) throw error
    const message = error.message.replace(temporary, path)
    throw new FileError(path, error.code, message, error.folder)
  }
}

/** Beside the file, short enough for any file system whatever the file is called. */
export function temporaryName(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return `${folder}.benbao-${createHash('sha256').update(path).digest('hex').slice(0, 16)}.tmp`
}

/** Is this what a killed `replaceFile` left? */
export function isTemporary(path: string): boolean {
  return /(?:^|\/)\.benbao-[0-9a-f]{16}\.tmp$/.test(path)
}
