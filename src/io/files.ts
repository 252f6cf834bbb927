import {
  closeSync,
  constants,
  copyFileSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join, resolve, sep} from 'node:path'
import {attempt, codeFrom} from './attempt.ts'
import {insidePath} from './inside.ts'
import {makeFolder} from './make-folder.ts'
import {byPath, type Entry, FileError, type Files, type Kind} from './ports.ts'
import {temporaryName} from './replace-file.ts'
import {stampsBelow} from './stamps.ts'
import {whyInEnglish} from './why.ts'

/** A folder on disk. It need not exist yet; the folder itself may be a link. */
export function diskFiles(folder: string): Files {
  const root = resolve(folder)
  // Resolving links costs as much as reading a small file, and files come folder by folder: remember the last one.
  let checked: string | undefined

  return {
    name: root,

    exists() {
      return codeOf(() => statSync(root)) === undefined
    },

    list() {
      const found: Array<Entry> = []
      if (codeOf(() => statSync(root)) !== 'ENOENT') walk('', found)
      return found.sort(byPath)
    },

    stamps: () => stampsBelow(root),

    kindOf(path) {
      const full = join(root, insidePath(path))
      try {
        return parentInside(full) ? kindAt(full, lstatSync(full)) : undefined
      } catch {
        return undefined
      }
    },

    read(path) {
      return attempt(root, path, () => {
        const full = join(root, insidePath(path))
        if (!parentInside(full)) throw outside(root, path)
        try {
          return readPlain(full)
        } catch (error) {
          // ELOOP: the file is a link. Follow it only when it stays inside.
          if (codeFrom(error) !== 'ELOOP') throw error
          if (!isInside(realpathSync.native(full))) throw outside(root, path)
          return readFileSync(full)
        }
      })
    },

    write(path, bytes) {
      attempt(root, path, () => writeFileSync(placeFor(path), bytes))
    },

    create(path, bytes) {
      return attempt(root, path, () => {
        const full = placeFor(path)
        try {
          writeFileSync(full, bytes, {flag: 'wx'})
          return true
        } catch (error) {
          if (codeFrom(error) === 'EEXIST') return false
          // A full disk: what is there of it would pass for the file the next time.
          codeOf(() => unlinkSync(full))
          throw error
        }
      })
    },

    rename(from, to) {
      attempt(root, to, () => renameSync(join(root, insidePath(from)), placeFor(to)))
    },

    adopt(from, path) {
      attempt(root, path, () => {
        const full = placeFor(path)
        try {
          renameSync(from, full)
        } catch (error) {
          if (codeFrom(error) !== 'EXDEV') throw error
          // Of another disk: what cannot be renamed is copied beside its place first.
          const near = join(root, temporaryName(path))
          copyFileSync(from, near)
          renameSync(near, full)
          unlinkSync(from)
        }
      })
    },

    remove(path) {
      attempt(root, path, () => {
        const full = join(root, insidePath(path))
        if (!parentInside(full)) throw outside(root, path)
        unlinkSync(full)
        let parent = dirname(full)
        while (parent !== root && codeOf(() => rmdirSync(parent)) === undefined) parent = dirname(parent)
      })
    },
  }

  function walk(below: string, found: Array<Entry>): void {
    let children: ReadonlyArray<Dirent>
    try {
      children = readdirSync(join(root, below), {withFileTypes: true})
    } catch (error) {
      if (below !== '' && codeFrom(error) === 'ENOENT') return
      found.push({path: below === '' ? '.' : below, kind: 'unreadable'})
      return
    }
    for (const child of children) {
      const path = below === '' ? child.name : `${below}/${child.name}`
      const kind = kindAt(join(root, path), child)
      found.push({path, kind})
      if (kind === 'folder') walk(path, found)
    }
  }

  function kindAt(full: string, entry: Dirent | Stats): Kind {
    if (entry.isFile()) return 'file'
    if (entry.isDirectory()) return 'folder'
    if (!entry.isSymbolicLink()) return 'other'
    try {
      const target = realpathSync.native(full)
      if (!isInside(target)) return 'link-outside'
      const at = statSync(target)
      return at.isFile() ? 'file' : at.isDirectory() ? 'link-folder' : 'other'
    } catch {
      return 'link-dangling'
    }
  }

  function placeFor(path: string): string {
    const full = join(root, insidePath(path))
    const failed = codeOf(() => makeFolder(dirname(full)))
    // Where a folder should be made, something that is there is no folder.
    const code = failed === 'EEXIST' ? 'ENOTDIR' : failed
    if (code !== undefined) throw new FileError(path, code, `${path}: ${whyInEnglish({code})}`, root)
    if (!parentInside(full)) throw outside(root, path)
    return full
  }

  /** Throws where there is no such folder: what went while we looked leads nowhere. */
  function parentInside(full: string): boolean {
    const folder = dirname(full)
    if (folder === checked) return true
    if (!`${realpathSync.native(folder)}${sep}`.startsWith(realRoot() + sep)) return false
    checked = folder
    return true
  }

  function isInside(target: string): boolean {
    return target.startsWith(realRoot() + sep)
  }

  /** Asked each time: the folder may be a link that leads elsewhere by now. */
  function realRoot(): string {
    return realpathSync.native(root)
  }
}

function readPlain(full: string): Uint8Array {
  const handle = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    return readFileSync(handle)
  } finally {
    closeSync(handle)
  }
}

function outside(root: string, path: string): FileError {
  return new FileError(path, 'EOUTSIDE', `${path}: ${whyInEnglish({code: 'EOUTSIDE'})}`, root)
}

function codeOf(act: () => unknown): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return codeFrom(error) ?? 'EUNKNOWN'
  }
}
