import type {Room} from './index/room.ts'

/**
 * A file of the index: a script that hands over a list of texts, and whose texts also stand at known bytes. So a page on
 * a disk loads the script, and a page on a server asks for the bytes of one text.
 *
 *     benbaoSearch("2024/i0",["…",
 *     "…"])
 */
export interface TextFile {
  /** Below the folder of the index, without `.js`. */
  readonly name: string
  /** As they stand between quotes. */
  readonly texts: ReadonlyArray<Uint8Array>
}

/** The function that a script of the index calls. */
export const callback = 'benbaoSearch'

/** The bytes of a file. */
export function printScript({name, texts}: TextFile): Uint8Array {
  const [head, between, tail] = [encode(headOf(name)), encode(separator), encode('"])\n')]
  const size = texts.reduce((sum, text) => sum + text.length + between.length, head.length + tail.length)
  const bytes = new Uint8Array(size - (texts.length > 0 ? between.length : 0))
  let at = 0
  put(head)
  for (const [index, text] of texts.entries()) {
    if (index > 0) put(between)
    put(text)
  }
  put(tail)
  return bytes

  function put(part: Uint8Array): void {
    bytes.set(part, at)
    at += part.length
  }
}

/** Where a text begins, after texts of these lengths. */
export function startOf(name: string, lengths: ReadonlyArray<number>, index: number): number {
  let start = headOf(name).length
  for (let at = 0; at < index; at++) start += (lengths[at] ?? 0) + separator.length
  return start
}

/** A text as it stands between the quotes; laid in a room, where there is one. */
export function quoted(text: string, room?: Room): Uint8Array {
  const inner = JSON.stringify(text).slice(1, -1)
  if (room === undefined) return encode(inner)
  // A unit of UTF-16 is three bytes at most.
  return room.lay(3 * inner.length, (place) => encoder.encodeInto(inner, place).written)
}

/** What `quoted` stands for, and what a `BitWriter` wrote, which has no backslash. */
export function unquoted(text: string): string {
  if (!text.includes('\\')) return text
  const value: unknown = JSON.parse(`"${text}"`)
  return String(value)
}

const separator = '",\n"'

function headOf(name: string): string {
  return `${callback}(${JSON.stringify(name)},["`
}

function encode(text: string): Uint8Array {
  return encoder.encode(text)
}

const encoder = new TextEncoder()
