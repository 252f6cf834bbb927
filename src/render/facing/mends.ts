import type {Seam, SeamData} from '../../tree/types.ts'
import type {Rows} from './rows.ts'

/** A break that was mended, and where the source has it. */
export interface Mend {
  readonly data: SeamData
  /** Where the text before it ends. */
  readonly start: number
  /** Where the text behind it begins: elsewhere, where a story goes on before its beginning. */
  readonly end: number
  /** By which text and note name it. The end of a full line has none: nobody doubts it. */
  readonly number: number | undefined
}

/** All mended breaks, in the order of the source, and numbered. */
export function mendsOf({seams}: Rows): ReadonlyMap<Seam, Mend> {
  let number = 0
  return new Map(
    [...seams]
      .flatMap(([seam, place]) => (seam.data === undefined ? [] : [{seam, data: seam.data, ...place}]))
      .sort((a, b) => a.start - b.start)
      .map(({seam, data, start, end}): [Seam, Mend] => {
        const isPlain = data.reason === 'wrapped' && data.confidence === 1
        return [seam, {data, start, end, number: isPlain ? undefined : ++number}]
      }),
  )
}
