import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {inflateRawSync} from 'node:zlib'
import {attempt} from './attempt.ts'
import {byPath, type Entry, FileError, type Files} from './ports.ts'
import {readDirectory, type ZipEntry} from './zip-directory.ts'

/** A ZIP, open for reading. */
export interface ZipFiles extends Pick<Files, 'name' | 'list' | 'read'> {
  close(): void
}

/** Of one file when unpacked; more than any site has. */
const largest = 1 << 30

/**
 * Open a ZIP. It is not unpacked: a file is read when it is asked for, and never grows beyond what the directory says
 * of it. Throws a `FileError` where it is no ZIP, or one that was made to fill disks.
 */
export function openZip(path: string): ZipFiles {
  const handle = attempt('', path, () => openSync(path, 'r'))
  const readAt = (offset: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length)
    if (attempt('', path, () => readSync(handle, bytes, 0, length, offset)) < length)
      throw broken(path, 'it is cut off')
    return bytes
  }
  try {
    const entries = readDirectory(readAt, fstatSync(handle).size, (why) => broken(path, why))
    return {
      name: path,
      list: () => [...entries.values()].map(({name, kind}): Entry => ({path: name, kind})).sort(byPath),
      read(name) {
        const entry = entries.get(name)
        if (entry === undefined) throw new FileError(name, 'ENOENT', `${name}: no such file`)
        return unpack(entry)
      },
      close: () => closeSync(handle),
    }
  } catch (error) {
    closeSync(handle)
    throw error
  }

  function unpack({name, offset, packed, size, method, encrypted}: ZipEntry): Uint8Array {
    if (encrypted || (method !== 0 && method !== 8)) throw broken(name, 'it is packed in a way that is not known')
    if (size > largest) throw broken(name, 'it is too large')
    const head = readAt(offset, 30)
    if (head.readUInt32LE(0) !== 0x04034b50) throw broken(name, 'it does not stand where the directory says')
    const bytes = readAt(offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28), packed)
    return method === 0 ? bytes : attempt('', name, () => inflateRawSync(bytes, {maxOutputLength: Math.max(1, size)}))
  }
}

function broken(path: string, why: string): FileError {
  return new FileError(path, 'EZIP', `${path}: ${why}`)
}
