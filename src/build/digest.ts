import {createHash, hash} from 'node:crypto'
import type {Steps} from '../archive/steps.ts'

/** A sha256, in hexadecimal. */
export type Digest = string & {readonly __brand: 'Digest'}

/** The digest of some bytes, or of a text as UTF-8. */
export function digestOf(content: string | Uint8Array): Digest {
  return hash('sha256', content, 'hex') as Digest
}

/**
 * The digest of a text by its units of UTF-16, for keys, which are held against keys alone: none is made UTF-8 for it, and
 * halves of characters stay what they are.
 */
export function digestOfText(text: string): Digest {
  return hash('sha256', Buffer.from(text, 'utf16le'), 'hex') as Digest
}

/** So many bytes are taken in a step. */
const turn = 2 ** 20

/** The same of bytes that come some at a time; each is handed on. */
export function* digestAlong(chunks: Iterable<Uint8Array>, act: (chunk: Uint8Array) => void): Steps<Digest> {
  const made = createHash('sha256')
  let size = 0
  for (const chunk of chunks) {
    made.update(chunk)
    act(chunk)
    size += chunk.length
    if (size < turn) continue
    size = 0
    yield
  }
  return made.digest('hex') as Digest
}

export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
