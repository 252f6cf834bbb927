import type {BlockReading} from '../read-block.ts'

/** Log odds that the text goes on over the gap before a block, where that is in doubt. */
export type Odds = ReadonlyMap<BlockReading, number>

/** A full line that ends a sentence, in a column without indents. */
export function isUndecided(before: BlockReading | undefined, after: BlockReading): boolean {
  if (before?.ending !== 'stop' || after.dateline || after.byline) return false
  if (before.block.lines.at(-1)?.fill !== 'full') return false
  const first = after.block.lines[0]
  return first?.fill !== undefined && first.blanks === 0 && !first.pageBreak && !first.indented
}

/** The paragraph of each block, as numbers of its first block and of the one behind its last, as far as is known. */
export interface Spans {
  readonly from: ReadonlyArray<number>
  readonly to: ReadonlyArray<number>
  /** Characters before each block; behind the last one, all of them. */
  readonly offsets: ReadonlyArray<number>
}

export function spansOf(readings: ReadonlyArray<BlockReading>, odds: Odds): Spans {
  const from: Array<number> = []
  const offsets = [0]
  readings.forEach((reading, at) => {
    from.push(runsOn(at > 0 ? readings[at - 1] : undefined, reading, odds) ? (from[at - 1] ?? at) : at)
    offsets.push((offsets[at] ?? 0) + reading.text.length)
  })
  const to = new Array<number>(readings.length)
  for (let at = readings.length - 1; at >= 0; at--) {
    const next = at + 1
    to[at] = next < readings.length && from[next] !== next ? (to[next] ?? next) : next
  }
  return {from, to, offsets}
}

function runsOn(before: BlockReading | undefined, after: BlockReading, odds: Odds): boolean {
  const last = before?.block.lines.at(-1)
  if (!before || last?.fill !== 'full' || after.block.lines[0]?.blanks !== 0 || after.dateline || after.byline)
    return false
  return before.ending !== 'stop' || goesOn(after, odds)
}

/** Whether the text goes on over the gap before a block, as far as is known. */
export function goesOn(after: BlockReading, odds: Odds): boolean {
  return (odds.get(after) ?? -1) > 0
}
