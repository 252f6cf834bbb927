import {createHash} from 'node:crypto'

/** A sha256, in hexadecimal. */
export type Digest = string & {readonly __brand: 'Digest'}

/** The digest of some bytes, or of a text as UTF-8. */
export function digestOf(content: string | Uint8Array): Digest {
  return createHash('sha256').update(content).digest('hex') as Digest
}

export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
