import {deflateSync} from 'fflate'

/** A file, packed once, to be put into as many archives as need it. */
export interface Packed {
  readonly bytes: Uint8Array
  readonly size: number
  readonly crc: number
  /** 0: as it is; 8: deflated. */
  readonly method: 0 | 8
}

const encoder = new TextEncoder()

/** Deflate a text; fflate gives the same bytes on every machine, as zlib does not. */
export function pack(text: string): Packed {
  const whole = encoder.encode(text)
  return {bytes: deflateSync(whole, {level: 6}), size: whole.length, crc: crcOf(whole), method: 8}
}

/** A text, or what is packed by itself, as it is. */
export function store(content: string | Uint8Array): Packed {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  return {bytes, size: bytes.length, crc: crcOf(bytes), method: 0}
}

/**
 * A ZIP archive of packed files in this order. fflate’s own writers pack each file anew, and an issue stands in two books;
 * sizes stand before the data, as EPUB wants it of its first file, and every file is of the first day that ZIP knows.
 */
export function zip(files: ReadonlyArray<readonly [name: string, file: Packed]>): Uint8Array {
  const parts: Array<Uint8Array> = []
  const directory: Array<Uint8Array> = []
  let offset = 0
  for (const [name, file] of files) {
    const encoded = encoder.encode(name)
    const head = record(localFile, [...common(file, encoded), [2, 0]])
    parts.push(head, encoded, file.bytes)
    directory.push(record(centralFile, [[2, 20], ...common(file, encoded), ...blank, [4, offset]]), encoded)
    offset += head.length + encoded.length + file.bytes.length
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0)
  const end = record(endOfDirectory, [
    [4, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ])
  return join([...parts, ...directory, end])
}

/** A file of an archive that `zip` made, as it is packed there; undefined where it has none of this name. */
export function packedIn(archive: Uint8Array, wanted: string): Packed | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const name = encoder.encode(wanted)
  let at = 0
  while (at + 30 <= archive.length && view.getUint32(at, true) === localFile) {
    const method = view.getUint16(at + 8, true)
    const [crc, length, size] = [14, 18, 22].map((field) => view.getUint32(at + field, true))
    const start = at + 30 + view.getUint16(at + 26, true)
    const end = start + (length ?? 0)
    if ((method === 0 || method === 8) && isSame(archive.subarray(at + 30, start), name) && end <= archive.length)
      return {bytes: archive.slice(start, end), size: size ?? 0, crc: crc ?? 0, method}
    at = end
  }
  return undefined
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

const localFile = 0x04034b50
const centralFile = 0x02014b50
const endOfDirectory = 0x06054b50

type Fields = ReadonlyArray<readonly [width: 2 | 4, value: number]>

/** Version needed, flag for UTF-8 names, method, time and day (1980-01-01), checksum, sizes, the name’s length. */
function common({bytes, size, crc, method}: Packed, name: Uint8Array): Fields {
  return [
    [2, 20],
    [2, 0x0800],
    [2, method],
    [2, 0],
    [2, 0x21],
    [4, crc],
    [4, bytes.length],
    [4, size],
    [2, name.length],
  ]
}

/** Extra field, comment, disk, attributes within and without: none. */
const blank: Fields = [
  [2, 0],
  [2, 0],
  [2, 0],
  [2, 0],
  [4, 0],
]

function record(signature: number, fields: Fields): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + fields.reduce((sum, [width]) => sum + width, 0)))
  view.setUint32(0, signature, true)
  let at = 4
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += width
  }
  return new Uint8Array(view.buffer)
}

function join(parts: ReadonlyArray<Uint8Array>): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const table = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  // counted, not iterated: three times as fast
  for (let at = 0; at < bytes.length; at++) crc = (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
