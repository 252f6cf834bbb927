import type {BlockReading} from '../read-block.ts'

/** Whether a block may be a heading of any kind: short, and no sentence. */
export function isHeadingLike(reading: BlockReading): boolean {
  return reading.text.length <= 45 && !reading.isSentence && !reading.byline?.certain && !reading.dateline
}
