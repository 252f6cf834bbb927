/** What stands at a path, as a listing tells it. */
export type Kind =
  | 'file'
  | 'folder'
  | 'link-outside' // a link that leads out of the folder
  | 'link-dangling' // a link to nothing
  | 'link-folder' // a link to a folder inside: following it would show the same files twice
  | 'unreadable' // a folder whose list is refused
  | 'other' // a pipe, a socket, a device

export interface Entry {
  /** Below the folder, with `/`. */
  readonly path: string
  readonly kind: Kind
}

/** What tells whether somebody wrote a file since, without reading it. */
export interface Stamp {
  readonly path: string
  /** Another whenever the file was written, replaced, or set back to an earlier time. */
  readonly mark: string
  /** When it was last touched in any way, in milliseconds: no program can choose it. */
  readonly changed: number
}

/**
 * One folder of the world. A path is relative to it, has `/`, and never leaves it, neither by `..` nor by a link.
 *
 * The calls are synchronous: for many small files that is twice as fast as promises, and who loops over many of them
 * takes a breath now and then (`build/in-turns.ts`).
 */
export interface Files {
  /** The folder, as it may be shown to a person. */
  readonly name: string
  /** Is the folder there? */
  exists(): boolean
  /** Everything below, in the order of `byPath`. Empty where there is no such folder. */
  list(): ReadonlyArray<Entry>
  /** Everything below, always in the same order. Absent where there is nothing but the bytes to tell by. */
  readonly stamps?: () => ReadonlyArray<Stamp>
  kindOf(path: string): Kind | undefined
  /** Throws a `FileError` when it cannot. */
  read(path: string): Uint8Array
  /** Write as it comes; makes missing folders. `replaceFile` is what you want. */
  write(path: string, bytes: Uint8Array): void
  /** Write unless something stands there; says whether it did. */
  create(path: string, bytes: Uint8Array): boolean
  rename(from: string, to: string): void
  /** Move a file of the disk here, whole; `from` is absolute. Absent where there is no disk. */
  readonly adopt?: (from: string, path: string) => void
  /** Remove a file, and the folders that hold nothing after it. */
  remove(path: string): void
}

/** A file could not be read or written. `code` is the system’s: ENOENT, EACCES, EISDIR … */
export class FileError extends Error {
  readonly path: string
  readonly code: string
  /** Where the path begins; empty where there is no disk. */
  readonly folder: string
  constructor(path: string, code: string, message: string, folder = '') {
    super(message)
    this.name = 'FileError'
    this.path = path
    this.code = code
    this.folder = folder
  }
}

/** By code unit: the one order of files. */
export function byPath(a: {readonly path: string}, b: {readonly path: string}): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
