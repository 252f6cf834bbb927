/** A part of a file, its last byte included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/** One range of bytes that a request names (`bytes=0-499`); undefined where the whole file is to be sent. */
export function byteRange(header: string | undefined, size: number): ByteRange | undefined {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '') return undefined
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return first <= last ? {first, last} : undefined
}
