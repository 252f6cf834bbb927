import type {Files} from '../../src/io/ports.ts'

/** Thrown where the process would have died. */
export class Killed extends Error {}

/** How many changes to files are left before the process dies. */
export interface Life {
  left: number
}

/** Files of a process that dies at its n-th change, in the middle of it: of a write, half the bytes are there. */
export function mortalFiles(files: Files, life: Life): Files {
  return watchedFiles(files, () => {
    if (life.left <= 0) throw new Killed('killed')
    life.left--
  })
}

/** Files of which each moment is told at which a process may die: before a change, and of a write with half the bytes there. */
export function watchedFiles(files: Files, tell: () => void): Files {
  return {
    ...files,
    write(path, bytes) {
      files.write(path, bytes.subarray(0, bytes.length >> 1))
      tell()
      files.write(path, bytes)
    },
    create(path, bytes) {
      tell()
      return files.create(path, bytes)
    },
    rename(from, to) {
      tell()
      files.rename(from, to)
    },
    remove(path) {
      tell()
      files.remove(path)
    },
  }
}
