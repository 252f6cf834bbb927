import {readFileSync, rmSync} from 'node:fs'
import {diskFiles} from '../../io/files.ts'
import {FileError} from '../../io/ports.ts'

/**
 * A folder in which drawn files wait until all of them are there: a large site is more than memory holds, and what is
 * drawn in several threads is written by each of them.
 */
export interface Stage {
  /** Put a file there, under the number of its output, and say where it lies. */
  readonly put: (at: number, path: string, bytes: Uint8Array) => string
}

export function openStage(folder: string): Stage {
  const files = diskFiles(folder)
  return {
    put(at, path, bytes) {
      try {
        files.write(String(at), bytes)
        return `${files.name}/${at}`
      } catch (error) {
        // Whoever reads of it knows the page, not its number.
        throw error instanceof FileError ? new FileError(path, error.code, error.message) : error
      }
    },
  }
}

/** Its bytes, where they cannot be moved as a file. */
export function readStaged(staged: string): Uint8Array {
  return readFileSync(staged)
}

/** Take away what is left of it: what was not published, or a killed build’s. */
export function clearStage(folder: string): void {
  try {
    rmSync(folder, {recursive: true, force: true})
  } catch {
    // It does no harm there: the next build writes over it.
  }
}
