/** A part of a file, its last byte included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * One range of bytes that a request names; undefined where the whole file is to be sent.
 *
 *     bytes=0-499, bytes=500-, bytes=-500    parts
 *     bytes=9000-  of 100 bytes              unsatisfiable
 *     bytes=0-1,5-6, lines=1-2               the whole file
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [found, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (found === undefined || (from === '' && to === '')) return undefined
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < first) return undefined
  return first <= last ? {first, last} : 'unsatisfiable'
}
