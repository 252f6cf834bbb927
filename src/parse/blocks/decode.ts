/** A step from one state to another; what its kind adds to its weight is another thing at each position. */
export interface Arc {
  readonly from: number
  readonly kind: number
  readonly weight: number
}

/** A chain of positions, each in one of a few states, as tables of scores. */
export interface Chain {
  readonly length: number
  readonly arcs: Arcs
  /** Of starting in each state, and of ending in it. */
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Position by position: of each state there. */
  readonly emissions: Float64Array
  /** Position by position: of each kind of arc into it, so many of them. */
  readonly crossings: Float64Array
  readonly kinds: number
}

/** All arcs in one row: those into a state begin at `first` of it, and end where those into the next one begin. */
export interface Arcs {
  readonly first: Int32Array
  readonly from: Int32Array
  readonly kind: Int32Array
  readonly weight: Float64Array
}

/** Takes the arcs that lead to each state, state by state. */
export function arcsOf(states: ReadonlyArray<ReadonlyArray<Arc>>): Arcs {
  const all = states.flat()
  const first = [0]
  for (const into of states) first.push((first.at(-1) ?? 0) + into.length)
  return {
    first: Int32Array.from(first),
    from: Int32Array.from(all, ({from}) => from),
    kind: Int32Array.from(all, ({kind}) => kind),
    weight: Float64Array.from(all, ({weight}) => weight),
  }
}

export interface Decoded {
  /** A state a position. */
  readonly best: ReadonlyArray<number>
  /** Nats between the best path and the best one whose state at a position is none of some; may be infinite. */
  readonly margin: (at: number, among: ReadonlyArray<boolean>) => number
}

const none = Number.NEGATIVE_INFINITY

/**
 * The likeliest path through a chain (Viterbi), and for every position how much worse the best path is that avoids a set
 * of states there. Linear in positions.
 */
export function decode(chain: Chain): Decoded {
  const {length, starts, ends, emissions, crossings, kinds} = chain
  if (length === 0) return {best: [], margin: () => 0}
  const states = starts.length
  const {first, from, kind, weight} = chain.arcs
  const forward = new Float64Array(length * states).fill(none)
  const backward = new Float64Array(length * states).fill(none)
  for (let state = 0; state < states; state++) {
    forward[state] = at(starts, state) + at(emissions, state)
    backward[(length - 1) * states + state] = at(ends, state)
  }
  for (let here = 1; here < length; here++) {
    const row = here * states
    const gap = here * kinds
    for (let to = 0; to < states; to++) {
      const emission = at(emissions, row + to)
      if (emission === none) continue
      let most = none
      const end = first[to + 1] ?? 0
      for (let arc = first[to] ?? 0; arc < end; arc++) {
        const over = at(weight, arc) + at(crossings, gap + (kind[arc] ?? 0))
        const score = at(forward, row - states + (from[arc] ?? 0)) + over + emission
        if (score > most) most = score
      }
      forward[row + to] = most
    }
  }
  for (let here = length - 1; here > 0; here--) {
    const row = here * states
    const gap = here * kinds
    for (let to = 0; to < states; to++) {
      const emission = at(emissions, row + to)
      if (emission === none) continue
      const onward = at(backward, row + to)
      const end = first[to + 1] ?? 0
      for (let arc = first[to] ?? 0; arc < end; arc++) {
        const over = at(weight, arc) + at(crossings, gap + (kind[arc] ?? 0))
        const score = over + emission + onward
        const before = row - states + (from[arc] ?? 0)
        if (score > at(backward, before)) backward[before] = score
      }
    }
  }
  return {
    best: trace(chain, forward),
    margin(here, among) {
      let inside = none
      let outside = none
      for (let state = 0; state < states; state++) {
        const through = at(forward, here * states + state) + at(backward, here * states + state)
        if (among[state]) inside = Math.max(inside, through)
        else outside = Math.max(outside, through)
      }
      return inside - outside
    },
  }
}

/** Walk the best path from its end, so that equal scores cannot mix two paths. */
function trace({length, arcs, ends, emissions, crossings, kinds}: Chain, forward: Float64Array): Array<number> {
  const states = ends.length
  const last = (length - 1) * states
  let state = 0
  for (let each = 1; each < states; each++)
    if (at(forward, last + each) + at(ends, each) > at(forward, last + state) + at(ends, state)) state = each
  const path = new Array<number>(length).fill(0)
  for (let here = length - 1; here > 0; here--) {
    path[here] = state
    const row = here * states
    let best = state
    let most = none
    const end = arcs.first[state + 1] ?? 0
    for (let arc = arcs.first[state] ?? 0; arc < end; arc++) {
      const from = arcs.from[arc] ?? 0
      const over = at(arcs.weight, arc) + at(crossings, here * kinds + (arcs.kind[arc] ?? 0))
      const score = at(forward, row - states + from) + over + at(emissions, row + state)
      if (score <= most) continue
      most = score
      best = from
    }
    state = best
  }
  path[0] = state
  return path
}

function at(table: Float64Array, index: number): number {
  return table[index] ?? none
}
