import {lineBreak} from '../fold.ts'
import {type Arrangement, blockSize} from './arrange.ts'

/** Every two neighbouring units of a segment, in order of the two, and where they stand. */
export interface Pairs {
  /** Of each different pair: first unit × 65536 + second unit. */
  readonly keys: Uint32Array
  /** Where the places of each end in `places`; those of one pair are in order. */
  readonly ends: Uint32Array
  readonly places: Uint32Array
}

/** What they are sorted in, as long as the units of a segment. */
export interface Tables {
  readonly places: Uint32Array
  readonly run: Uint32Array
  readonly keys: Uint32Array
  readonly ends: Uint32Array
  readonly seconds: Uint16Array
}

export function makeTables(size: number): Tables {
  return {
    places: new Uint32Array(size),
    run: new Uint32Array(size),
    keys: new Uint32Array(size),
    ends: new Uint32Array(size),
    seconds: new Uint16Array(size),
  }
}

/**
 * Gather the pairs of a segment, counted into a run for each first unit, then each run, which is short, for each second
 * one. They are given in the tables.
 */
export function sortPairs(arrangement: Arrangement, {places: room, run, keys, ends, seconds}: Tables): Pairs {
  const {units} = arrangement
  const places = pairStarts(arrangement, room)
  const next = runStarts(units, places)
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    const first = units[place] ?? 0
    const slot = next[first] ?? 0
    next[first] = slot + 1
    run[slot] = place
    seconds[slot] = units[place + 1] ?? 0
  }

  const slots = new Uint32Array(0x10000)
  const seen = new Uint16Array(0x10000)
  let pairs = 0
  let start = 0
  for (let first = 0; first < 0x10000; first++) {
    // By now a unit’s start is where the next one’s run begins.
    const end = next[first] ?? 0
    if (end === start) continue
    let different = 0
    for (let at = start; at < end; at++) {
      const second = seconds[at] ?? 0
      const count = slots[second] ?? 0
      if (count === 0) seen[different++] = second
      slots[second] = count + 1
    }
    const order = seen.subarray(0, different).sort()
    let slot = start
    for (let at = 0; at < different; at++) {
      const second = order[at] ?? 0
      const count = slots[second] ?? 0
      slots[second] = slot
      slot += count
      keys[pairs] = first * 0x10000 + second
      ends[pairs++] = slot
    }
    for (let at = start; at < end; at++) {
      const second = seconds[at] ?? 0
      const to = slots[second] ?? 0
      slots[second] = to + 1
      places[to] = run[at] ?? 0
    }
    for (let at = 0; at < different; at++) slots[order[at] ?? 0] = 0
    start = end
  }
  return {keys: keys.subarray(0, pairs), ends: ends.subarray(0, pairs), places}
}

/** Where the places of each first unit begin. */
function runStarts(units: Uint16Array, places: Uint32Array): Uint32Array {
  const starts = new Uint32Array(0x10001)
  for (let at = 0; at < places.length; at++) {
    const unit = (units[places[at] ?? 0] ?? 0) + 1
    starts[unit] = (starts[unit] ?? 0) + 1
  }
  for (let unit = 1; unit < starts.length; unit++) starts[unit] = (starts[unit] ?? 0) + (starts[unit - 1] ?? 0)
  return starts
}

/** Each unit of a text but its line breaks (the last of a line with the break after it), and the halves of each facet. */
function pairStarts({units, blocks, ends, facets}: Arrangement, starts: Uint32Array): Uint32Array {
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
