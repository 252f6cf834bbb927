import {type Arrangement, blockSize} from './arrange.ts'
import {lineBreak} from './fold.ts'

/** Every two neighbouring units of a segment, in order of the two, then of where they stand. */
export interface Pairs {
  /** First unit × 65536 + second unit. */
  readonly keys: Uint32Array
  readonly positions: Uint32Array
}

/** Gather and sort the pairs: counted into a run for each first unit, then each run by itself, which is short. */
export function sortedPairs(arrangement: Arrangement): Pairs {
  const {units} = arrangement
  const positions = pairStarts(arrangement)
  const next = new Uint32Array(0x10001)
  for (let at = 0; at < positions.length; at++) {
    const unit = (units[positions[at] ?? 0] ?? 0) + 1
    next[unit] = (next[unit] ?? 0) + 1
  }
  for (let unit = 1; unit < next.length; unit++) next[unit] = (next[unit] ?? 0) + (next[unit - 1] ?? 0)

  // One number of 48 bits for the second unit and the place.
  const packed = new Float64Array(positions.length)
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at] ?? 0
    const first = units[position] ?? 0
    const slot = next[first] ?? 0
    next[first] = slot + 1
    packed[slot] = (units[position + 1] ?? 0) * unitStep + position
  }
  const keys = new Uint32Array(packed.length)
  let start = 0
  for (let first = 0; first < 0x10000; first++) {
    // By now a unit’s place is where the next one’s begin.
    const end = next[first] ?? 0
    if (end === start) continue
    packed.subarray(start, end).sort()
    for (let at = start; at < end; at++) {
      const value = packed[at] ?? 0
      const second = Math.floor(value / unitStep)
      keys[at] = first * 0x10000 + second
      positions[at] = value - second * unitStep
    }
    start = end
  }
  return {keys, positions}
}

const unitStep = 2 ** 32

/** Each unit of a text but its line breaks (the last of a line with the break after it), and the halves of each facet. */
function pairStarts({units, blocks, ends, facets}: Arrangement): Uint32Array {
  const starts = new Uint32Array(units.length)
  let count = 0
  let start = 0
  for (let index = 0; index < blocks.length; index++) {
    const end = ends[index] ?? start
    for (let at = start; at < end; at++) if (units[at] !== lineBreak) starts[count++] = at
    for (let half = 0; half < 2 * (facets[index] ?? 0); half++) starts[count++] = end + 1 + 2 * half
    start += (blocks[index] ?? 0) * blockSize
  }
  return starts.subarray(0, count)
}
