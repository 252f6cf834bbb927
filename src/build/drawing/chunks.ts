/** Bytes, some at a time: each chunk is good until the next is asked for, or another output is drawn. */
export type Chunks = Iterable<Uint8Array>

/**
 * Make an encoder of text as UTF-8. It writes into the same bytes again and again, which costs half of making new ones;
 * the table of all articles has bytes of its own, which are not held.
 */
export function createEncoder(): (text: string) => Uint8Array {
  let bytes = new Uint8Array(2 ** 18)
  let place = Buffer.from(bytes.buffer)
  return (text) => {
    if (text.length > largest) return Buffer.from(text)
    // A unit of UTF-16 is three bytes at most.
    if (bytes.length < 3 * text.length) {
      bytes = new Uint8Array(4 * text.length)
      place = Buffer.from(bytes.buffer)
    }
    // A TextEncoder takes half as long again.
    return bytes.subarray(0, place.write(text))
  }
}

const largest = 2 ** 20

/** All chunks as bytes of their own. */
export function whole(chunks: Chunks): Uint8Array {
  return joined(Array.from(chunks, (chunk) => chunk.slice()))
}

/** Parts, one behind the other. */
export function joined(parts: ReadonlyArray<Uint8Array>): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let end = 0
  for (const part of parts) {
    bytes.set(part, end)
    end += part.length
  }
  return bytes
}
