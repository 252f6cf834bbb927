import {insidePath} from './inside.ts'
import {byPath, type Entry, FileError, type Files, type Kind} from './ports.ts'

/** A folder in memory: the same port, for tests and for whoever has no disk. */
export function memoryFiles(name: string, start: Readonly<Record<string, string | Uint8Array>> = {}): Files {
  const held = new Map<string, Uint8Array>()
  for (const [path, content] of Object.entries(start)) held.set(insidePath(path), toBytes(content))

  return {
    name,

    exists() {
      return held.size > 0
    },

    list() {
      const found: Array<Entry> = [...held.keys()].map((path) => ({path, kind: 'file'}))
      for (const folder of foldersOf(held.keys())) found.push({path: folder, kind: 'folder'})
      return found.sort(byPath)
    },

    kindOf(path): Kind | undefined {
      if (held.has(insidePath(path))) return 'file'
      return foldersOf(held.keys()).has(path) ? 'folder' : undefined
    },

    read(path) {
      const bytes = held.get(insidePath(path))
      if (bytes === undefined) throw missing(path)
      return bytes
    },

    write(path, bytes) {
      held.set(insidePath(path), Uint8Array.from(bytes))
    },

    create(path, bytes) {
      if (held.has(insidePath(path))) return false
      held.set(path, Uint8Array.from(bytes))
      return true
    },

    rename(from, to) {
      const bytes = held.get(insidePath(from))
      if (bytes === undefined) throw missing(from)
      held.set(insidePath(to), bytes)
      held.delete(from)
    },

    remove(path) {
      if (!held.delete(insidePath(path))) throw missing(path)
    },
  }
}

function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at))
  }
  return folders
}

function missing(path: string): FileError {
  return new FileError(path, 'ENOENT', `${path}: no such file`)
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
