import type {FileError, Kind} from './ports.ts'

/** A file in a ZIP, as the directory at its end tells it. */
export interface ZipEntry {
  readonly name: string
  readonly kind: Kind
  /** Where its own head stands. */
  readonly offset: number
  /** Bytes in the ZIP. */
  readonly packed: number
  /** Bytes when unpacked. */
  readonly size: number
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
}

/** Text shrinks to a tenth; what grows by more than this was made to fill disks. */
const mostGrowth = 200
const atLeast = 64 << 20
const large = 0xffffffff

/**
 * Read the directory of a ZIP, ZIP64 included. Files that share bytes, that stand twice under one name, or that grow
 * beyond measure are refused: no program that packs a folder makes such a thing.
 */
export function readDirectory(
  readAt: (offset: number, length: number) => Buffer,
  size: number,
  broken: (why: string) => FileError,
): ReadonlyMap<string, ZipEntry> {
  const {offset, length, count} = findDirectory()
  if (offset + length > size) throw broken('its directory is cut off')
  const bytes = readAt(offset, length)
  const entries = new Map<string, ZipEntry>()
  let at = 0
  for (let left = count; left > 0; left--) {
    if (at + 46 > length || bytes.readUInt32LE(at) !== 0x02014b50) throw broken('its directory is broken')
    const [names, extras, comments] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    const end = at + 46 + (names ?? 0) + (extras ?? 0)
    if (end > length) throw broken('its directory is broken')
    const entry = readEntry(bytes.subarray(at, end))
    if (entries.has(entry.name)) throw broken('two of its files have one name')
    entries.set(entry.name, entry)
    at = end + (comments ?? 0)
  }
  checkBounds([...entries.values()])
  return entries

  /** At the end, before a comment of up to 65,535 bytes. */
  function findDirectory(): {offset: number; length: number; count: number} {
    const tail = readAt(Math.max(0, size - 65_557), Math.min(size, 65_557))
    const found = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
    if (found < 0 || found + 22 > tail.length) throw broken('it is no ZIP')
    const [count, length, offset] = [
      tail.readUInt16LE(found + 10),
      tail.readUInt32LE(found + 12),
      tail.readUInt32LE(found + 16),
    ]
    if (count !== 0xffff && length !== large && offset !== large) return {count, length, offset}
    if (found < 20 || tail.readUInt32LE(found - 20) !== 0x07064b50) return {count, length, offset}
    const wide = readAt(Number(tail.readBigUInt64LE(found - 12)), 56)
    if (wide.readUInt32LE(0) !== 0x06064b50) throw broken('its directory is broken')
    const [counted = 0, long = 0, from = 0] = [32, 40, 48].map((field) => Number(wide.readBigUInt64LE(field)))
    return {count: counted, length: long, offset: from}
  }

  function checkBounds(all: ReadonlyArray<ZipEntry>): void {
    const inOrder = [...all].sort((a, b) => a.offset - b.offset)
    for (const [index, {offset, packed}] of inOrder.entries()) {
      const end = inOrder[index + 1]?.offset ?? size
      if (offset + 30 + packed > end) throw broken('two of its files share their bytes')
    }
    const unpacked = all.reduce((sum, entry) => sum + entry.size, 0)
    if (unpacked > atLeast + mostGrowth * size) throw broken('it grows beyond measure when unpacked')
  }
}

function readEntry(bytes: Buffer): ZipEntry {
  const names = bytes.readUInt16LE(28)
  const name = bytes.subarray(46, 46 + names).toString('utf8')
  const wide = wideFields(bytes.subarray(46 + names))
  const take = (field: number): number => {
    const value = bytes.readUInt32LE(field)
    return value === large ? (wide.shift() ?? value) : value
  }
  // In the order in which ZIP64 gives them.
  const size = take(24)
  const packed = take(20)
  const offset = take(42)
  const isLink = (bytes.readUInt32LE(38) >>> 28) % 16 === 0xa
  const kind = name.endsWith('/') ? 'folder' : isLink ? 'other' : 'file'
  const encrypted = (bytes.readUInt16LE(8) & 1) === 1
  return {name: name.replace(/\/$/, ''), kind, offset, packed, size, method: bytes.readUInt16LE(10), encrypted}
}

/** The numbers of 64 bits, in the field that is named 1. */
function wideFields(extra: Buffer): Array<number> {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2)
    const field = extra.subarray(at + 4, at + 4 + length)
    if (extra.readUInt16LE(at) === 1)
      return Array.from({length: field.length >> 3}, (_, index) => Number(field.readBigUInt64LE(index * 8)))
    at += 4 + length
  }
  return []
}
