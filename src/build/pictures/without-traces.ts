import {crc32} from 'node:zlib'
import {joined} from '../drawing/chunks.ts'
import {minimalExif, readExif} from './exif.ts'

/**
 * A picture as it may be published: without what a camera or a program wrote into it about place, time, device and
 * person, and without the small preview that may show what was cut away. Its points are the same, its colour profile and
 * the way up stay, and who took it and whose it is.
 *
 * Reads JPEG and PNG; any other, and a file that is not built as it should be, is left as it is.
 */
export function withoutTraces(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return joined(jpegParts(bytes) ?? [bytes])
  return isPng(bytes) ? joined(pngParts(bytes) ?? [bytes]) : bytes
}

/** Marker by marker to the end of the picture; what stands behind it is not its own. Undefined where a length leads astray. */
function jpegParts(bytes: Uint8Array): ReadonlyArray<Uint8Array> | undefined {
  const parts = [bytes.subarray(0, 2)]
  let at = 2
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xd9) return [...parts, bytes.subarray(at, at + 2)]
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = marker === 0xda ? scanEnd(bytes, at + 2 + length) : at + 2 + length
    if (length < 2 || end > bytes.length) return undefined
    parts.push(keptOf(marker, bytes.subarray(at, end)))
    at = end
  }
  return undefined
}

/** Of a scan: the next marker that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length + 1
}

const nothing = new Uint8Array()

/** JFIF, colour profiles and Adobe’s transform say how the points are meant. */
function keptOf(marker: number, segment: Uint8Array): Uint8Array {
  const isNote = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
  if (!isNote || marker === 0xe0 || marker === 0xee) return segment
  if (marker === 0xe2) return startsWith(segment, 'ICC_PROFILE\0') ? segment : nothing
  if (marker !== 0xe1 || !startsWith(segment, 'Exif\0\0')) return nothing
  const exif = minimalExif(readExif(segment.subarray(10)))
  if (exif.length === 0) return nothing
  const length = exif.length + 8
  return joined([Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff), segment.subarray(4, 10), exif])
}

function startsWith(segment: Uint8Array, name: string): boolean {
  return [...name].every((character, at) => segment[4 + at] === character.charCodeAt(0))
}

function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte)
}

/** Texts, times and Exif. */
const telling: ReadonlySet<string> = new Set(['tEXt', 'iTXt', 'zTXt', 'tIME', 'eXIf'])

function pngParts(bytes: Uint8Array): ReadonlyArray<Uint8Array> | undefined {
  const parts = [bytes.subarray(0, 8)]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (end > bytes.length) return undefined
    if (!telling.has(name)) parts.push(bytes.subarray(at, end))
    const exif = name === 'eXIf' ? minimalExif(readExif(bytes.subarray(at + 8, end - 4))) : nothing
    if (exif.length > 0) parts.push(pngChunk(bytes.subarray(at + 4, at + 8), exif))
    if (name === 'IEND') return parts
    at = end
  }
  return undefined
}

function pngChunk(name: Uint8Array, data: Uint8Array): Uint8Array {
  const chunk = joined([new Uint8Array(4), name, data, new Uint8Array(4)])
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  view.setUint32(chunk.length - 4, crc32(chunk.subarray(4, -4)))
  return chunk
}
