import {readName} from '../../bylines/byline.ts'
import type {BylineReading} from '../../bylines/byline-parts.ts'
import {isWord} from '../../words/words.ts'
import {isHeadingLike} from '../headings/is-heading-like.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Who wrote a piece, alone between its headline and its first sentence: there a rarer surname is one, too.
 *
 *     外婆的针线笸箩
 *     祖晓慧
 *     外婆有一只针线笸箩,…。
 *
 *     …把这三个字贴在墙上。
 *     强根基                  behind a sentence it heads a part, and so does each of the page
 */
export function authorsBelow(readings: ReadonlyArray<BlockReading>): ReadonlyMap<BlockReading, BylineReading> {
  const authors = new Map<BlockReading, BylineReading>()
  const short = readings.flatMap((reading, at) => (mayName(reading) && readings[at + 1]?.isSentence ? [at] : []))
  if (short.some((at) => readings[at - 1]?.isSentence)) return authors
  for (const at of short) {
    const [headline, reading] = [readings[at - 1], readings[at]]
    const named = reading && isHeadline(headline) ? readName(reading.text) : undefined
    if (reading && named) authors.set(reading, named)
  }
  return authors
}

/** Three characters in which no word is. */
function mayName({text, byline, signature, head, row}: BlockReading): boolean {
  if (text.length !== 3 || byline || signature || head || row || !/^[\u4e00-\u9fff]+$/.test(text)) return false
  return !isWord(text) && !isWord(text.slice(0, 2)) && !isWord(text.slice(1))
}

function isHeadline(above: BlockReading | undefined): boolean {
  if (above === undefined || above.text.length < shortest || above.columnLike >= 2 || above.row) return false
  return isHeadingLike(above) && above.ending !== 'stop' && above.ending !== 'colon' && !above.byline
}

const shortest = 4
