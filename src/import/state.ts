import type {Files} from '../io/ports.ts'

/** `same`: it stands there already, byte by byte. `occupied`: something else does. */
export type State = 'new' | 'same' | 'occupied'

/** How it is with the place where a file is to be written. */
export function stateOf(content: Files, target: string, read: () => Uint8Array): State {
  const kind = content.kindOf(target)
  if (kind === undefined) return 'new'
  return kind === 'file' && isEqual(content.read(target), read()) ? 'same' : 'occupied'
}

export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
