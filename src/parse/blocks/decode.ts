/** Steps from one state to the next, one an index; what its kind adds to a step's weight is another thing at each position. */
export interface Arcs {
  readonly from: Uint8Array
  readonly to: Uint8Array
  readonly kind: Uint8Array
  readonly weight: Float64Array
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

export interface Decoded {
  /** A state a position. */
  readonly best: ReadonlyArray<number>
  /** Nats between the best path and the best one whose state at a position is not among `states`; may be infinite. */
  readonly margin: (at: number, states: ReadonlySet<number>) => number
}

const none = Number.NEGATIVE_INFINITY

/**
 * The likeliest path through a chain (Viterbi), and for every position how much worse the best path is that avoids a set
 * of states there. Linear in positions.
 */
export function decode(chain: Chain): Decoded {
  const {length, starts, ends, emissions} = chain
  const {from, to, weight} = chain.arcs
  const over = scoresOver(chain)
  if (length === 0) return {best: [], margin: () => 0}
  const states = starts.length
  const forward = new Float64Array(length * states).fill(none)
  const backward = new Float64Array(length * states).fill(none)
  for (let state = 0; state < states; state++) {
    forward[state] = at(starts, state) + at(emissions, state)
    backward[(length - 1) * states + state] = at(ends, state)
  }
  for (let here = 1; here < length; here++) {
    for (let arc = 0; arc < weight.length; arc++) {
      const before = (here - 1) * states + (from[arc] ?? 0)
      const after = here * states + (to[arc] ?? 0)
      const score = at(forward, before) + over(arc, here) + at(emissions, after)
      if (score > at(forward, after)) forward[after] = score
    }
  }
  for (let here = length - 1; here > 0; here--) {
    for (let arc = 0; arc < weight.length; arc++) {
      const before = (here - 1) * states + (from[arc] ?? 0)
      const after = here * states + (to[arc] ?? 0)
      const score = over(arc, here) + at(emissions, after) + at(backward, after)
      if (score > at(backward, before)) backward[before] = score
    }
  }
  return {
    best: trace(chain, forward),
    margin(here, among) {
      let inside = none
      let outside = none
      for (let state = 0; state < states; state++) {
        const through = at(forward, here * states + state) + at(backward, here * states + state)
        if (among.has(state)) inside = Math.max(inside, through)
        else outside = Math.max(outside, through)
      }
      return inside - outside
    },
  }
}

/** Walk the best path from its end, so that equal scores cannot mix two paths. */
function trace(chain: Chain, forward: Float64Array): Array<number> {
  const {length, ends, emissions} = chain
  const {from, to, weight} = chain.arcs
  const over = scoresOver(chain)
  const states = ends.length
  const last = (length - 1) * states
  let state = 0
  for (let each = 1; each < states; each++)
    if (at(forward, last + each) + at(ends, each) > at(forward, last + state) + at(ends, state)) state = each
  const path = new Array<number>(length).fill(0)
  for (let here = length - 1; here > 0; here--) {
    path[here] = state
    let best = state
    let most = none
    for (let arc = 0; arc < weight.length; arc++) {
      if (to[arc] !== state) continue
      const before = (here - 1) * states + (from[arc] ?? 0)
      const score = at(forward, before) + over(arc, here) + at(emissions, here * states + state)
      if (score <= most) continue
      most = score
      best = from[arc] ?? 0
    }
    state = best
  }
  path[0] = state
  return path
}

/** What an arc into a position scores. */
function scoresOver({arcs, crossings, kinds}: Chain): (arc: number, here: number) => number {
  const {weight, kind} = arcs
  return (arc, here) => at(weight, arc) + at(crossings, here * kinds + (kind[arc] ?? 0))
}

function at(table: Float64Array, index: number): number {
  return table[index] ?? none
}
