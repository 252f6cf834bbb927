import {readFileSync, rmSync} from 'node:fs'
import {diskFiles} from '../../io/files.ts'
import {FileError} from '../../io/ports.ts'
import {type Digest, digestAlong} from '../digest.ts'
import type {Chunks} from './chunks.ts'

/**
 * A folder in which drawn files wait until all of them are there: a large site is more than memory holds, and what is
 * drawn in several threads is written by each of them.
 */
export interface Stage {
  /** Put a file there, under the number of its output. */
  readonly put: (at: number, path: string, chunks: Chunks) => Laid
}

/** Where a file lies, and the digest of its bytes. */
export interface Laid {
  readonly staged: string
  readonly digest: Digest
}

export function openStage(folder: string): Stage {
  const files = diskFiles(folder)
  return {
    put(at, path, chunks) {
      const name = String(at)
      let begun = false
      try {
        const digest = digestAlong(chunks, (chunk) => {
          if (begun) files.append?.(name, chunk)
          else files.write(name, chunk)
          begun = true
        })
        if (!begun) files.write(name, new Uint8Array())
        return {staged: `${files.name}/${at}`, digest}
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
