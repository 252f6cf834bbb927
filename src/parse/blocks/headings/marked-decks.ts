import type {BlockReading} from '../read-block.ts'

/**
 * Lines of a headline that a mark opens: close under its other lines, and over the dateline.
 *
 *     县府召开春季造林会议
 *     ▲决定全县植树十五万株        one to three
 *     ▲各乡镇限月底前报竣
 *     【本县讯】本县县政府以植树…
 */
export function markedDecks(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  const decks = new Set<BlockReading>()
  for (let at = 1; at < readings.length; at++) {
    let end = at
    while (end - at < most && mayBeDeck(readings[end])) end++
    if (end > at && isHeading(readings[at - 1]) && readings[end]?.dateline)
      for (const deck of readings.slice(at, end)) decks.add(deck)
    at = Math.max(at, end - 1)
  }
  return decks
}

const most = 3

function mayBeDeck(reading: BlockReading | undefined): boolean {
  if (reading?.opening !== 'mark' || !isShort(reading)) return false
  return reading.block.lines[0]?.blanks === 0
}

function isHeading(reading: BlockReading | undefined): boolean {
  return reading !== undefined && reading.opening !== 'mark' && reading.ending === 'han' && isShort(reading)
}

function isShort({text, stops, ending, dateline, byline, signature}: BlockReading): boolean {
  if (dateline || byline || signature) return false
  return text.length <= longest && stops === 0 && ending !== 'colon'
}

const longest = 32
