import {closeSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {atOnce, type Steps} from '../../archive/steps.ts'
import {attempt} from '../../io/attempt.ts'
import {makeFolder} from '../../io/make-folder.ts'
import {type Digest, digestAlong} from '../digest.ts'
import type {Chunks} from './chunks.ts'

/**
 * A folder in which drawn files wait until all of them are there: a large site is more than memory holds, and what is
 * drawn in several threads is written by each of them.
 */
export interface Stage {
  /** Put a file there, under the number of its output. */
  readonly put: (at: number, path: string, chunks: Chunks) => Laid
  /** The same in steps: a file may hold all articles. */
  readonly putInSteps: (at: number, path: string, chunks: Chunks) => Steps<Laid>
}

/** Where a file lies, and the digest of its bytes. */
export interface Laid {
  readonly staged: string
  readonly digest: Digest
}

/** Open a stage. It is looked at once: its folder is the build’s own, and nobody else’s until it is cleared. */
export function openStage(folder: string): Stage {
  const root = resolve(folder)
  let isThere = false
  return {put: (...given) => atOnce(putInSteps(...given)), putInSteps}

  function* putInSteps(at: number, path: string, chunks: Chunks): Steps<Laid> {
    const staged = join(root, String(at))
    const handle = attempt(nowhere, path, () => {
      if (!isThere) makeFolder(root)
      isThere = true
      return openSync(staged, 'w')
    })
    try {
      const digest = yield* digestAlong(chunks, (chunk) => attempt(nowhere, path, () => writeFileSync(handle, chunk)))
      return {staged, digest}
    } finally {
      closeSync(handle)
    }
  }
}

/** Whoever reads of a failure knows the page, not the number under which it waits. */
const nowhere = ''

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
