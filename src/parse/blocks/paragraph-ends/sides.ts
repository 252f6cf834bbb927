import type {BlockReading} from '../read-block.ts'
import {certainOpenings} from './opening-words.ts'
import type {Spans} from './spans.ts'
import type {Story} from './stories.ts'
import {readTexts} from './text-evidence.ts'
import {type Terms, weighTexts} from './weights.ts'

/** The paragraphs at both sides of a gap, as far as is known. */
export interface Sides {
  /** The first block of the one before, and the one behind the last of the one after. */
  readonly first: number
  readonly end: number
  readonly lengthBefore: number
  readonly lengthAfter: number
  /** What the texts say, weighed. */
  readonly terms: Terms
  /** The sentence behind the gap opens with who speaks. */
  readonly speaker: boolean
  /** Its first two characters. */
  readonly opening: string
  /** Weights of what begins a paragraph whatever else is there. */
  readonly certain: ReadonlyArray<number>
}

/** Read the sides of the gap before a block; as they were known, where they end where they did. */
export function sidesOf(
  readings: ReadonlyArray<BlockReading>,
  at: number,
  {from, to, offsets}: Spans,
  {headline}: Story,
  known: Sides | undefined,
): Sides {
  const first = from[at - 1] ?? at - 1
  const end = to[at] ?? at + 1
  if (known?.first === first && known.end === end) return known
  const lengthOf = (start: number, close: number) => (offsets[close] ?? 0) - (offsets[start] ?? 0)
  const dateline = readings[first]?.dateline?.length ?? 0
  let before = ''
  for (let each = at - 1; each >= first && before.length < reach; each--) before = (readings[each]?.text ?? '') + before
  let after = ''
  for (let each = at; each < end && after.length < reach; each++) after += readings[each]?.text ?? ''
  const length = lengthOf(first, at)
  before = length <= reach ? before.slice(dateline) : before.slice(-reach)
  after = after.slice(0, reach)
  const text = readings[at]?.text ?? ''
  const texts = readTexts(before, after, headline, (readings[at - 1]?.balance.open ?? 0) > 0)
  return {
    first,
    end,
    lengthBefore: length - dateline,
    lengthAfter: lengthOf(at, end),
    terms: weighTexts(texts),
    speaker: texts.speaker,
    opening: after.slice(0, 2),
    certain: known?.certain ?? certainOpenings.filter(([pattern]) => pattern.test(text)).map(([, weight]) => weight),
  }
}

/** So many characters on each side are read: a page of nothing but full lines is not read again for each. */
const reach = 600
