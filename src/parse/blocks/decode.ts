/**
 * The likeliest path through a chain of positions, each in one of a few states (Viterbi), and for every position how
 * much worse the best path is that avoids a set of states there. Linear in positions.
 */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly weight: number
}

export interface Chain {
  readonly length: number
  readonly states: number
  readonly arcs: ReadonlyArray<Arc>
  /** Score of starting in a state, of a state at a position, of an arc (its index) into a position, of ending in a state. */
  readonly start: (state: number) => number
  readonly emit: (state: number, at: number) => number
  readonly cross: (arc: number, at: number) => number
  readonly end: (state: number) => number
}

export interface Decoded {
  /** A state a position. */
  readonly best: ReadonlyArray<number>
  /** Nats between the best path and the best one whose state at a position is not among `states`; may be infinite. */
  readonly margin: (at: number, states: ReadonlySet<number>) => number
}

const none = Number.NEGATIVE_INFINITY

export function decode(chain: Chain): Decoded {
  const {length, states, arcs} = chain
  if (length === 0) return {best: [], margin: () => 0}
  const forward = new Float64Array(length * states).fill(none)
  const backward = new Float64Array(length * states).fill(none)
  const emitted = new Float64Array(length * states)
  const crossed = new Float64Array(length * chain.arcs.length)
  const score = (table: Float64Array, index: number): number => table[index] ?? none

  for (let at = 0; at < length; at++) {
    for (let state = 0; state < states; state++) emitted[at * states + state] = chain.emit(state, at)
    if (at === 0) {
      for (let state = 0; state < states; state++) forward[state] = chain.start(state) + score(emitted, state)
      continue
    }
    for (let index = 0; index < arcs.length; index++) {
      const arc = arcs[index]
      if (!arc) continue
      const before = score(forward, (at - 1) * states + arc.from)
      if (before === none) continue
      const to = at * states + arc.to
      const over = arc.weight + chain.cross(index, at)
      crossed[at * arcs.length + index] = over
      const here = before + over + score(emitted, to)
      if (here > score(forward, to)) forward[to] = here
    }
  }
  for (let state = 0; state < states; state++) backward[(length - 1) * states + state] = chain.end(state)
  for (let at = length - 1; at > 0; at--) {
    for (let index = 0; index < arcs.length; index++) {
      const arc = arcs[index]
      if (!arc || score(forward, (at - 1) * states + arc.from) === none) continue
      const here =
        score(crossed, at * arcs.length + index) +
        score(emitted, at * states + arc.to) +
        score(backward, at * states + arc.to)
      if (here > score(backward, (at - 1) * states + arc.from)) backward[(at - 1) * states + arc.from] = here
    }
  }
  const through = (at: number, state: number): number =>
    score(forward, at * states + state) + score(backward, at * states + state)
  return {
    best: trace(chain, forward, crossed, emitted),
    margin(at, among) {
      let inside = none
      let outside = none
      for (let state = 0; state < states; state++) {
        const value = through(at, state)
        if (among.has(state)) inside = Math.max(inside, value)
        else outside = Math.max(outside, value)
      }
      return inside - outside
    },
  }
}

/** Walk the best path from its end, so that equal scores cannot mix two paths. */
function trace(chain: Chain, forward: Float64Array, crossed: Float64Array, emitted: Float64Array): Array<number> {
  const {length, states, arcs} = chain
  const score = (table: Float64Array, index: number): number => table[index] ?? none
  let state = 0
  for (let each = 1; each < states; each++) {
    const last = (length - 1) * states
    if (score(forward, last + each) + chain.end(each) > score(forward, last + state) + chain.end(state)) state = each
  }
  const best = new Array<number>(length).fill(0)
  for (let at = length - 1; at >= 0; at--) {
    best[at] = state
    if (at === 0) break
    let from = state
    let most = none
    for (let index = 0; index < arcs.length; index++) {
      const arc = arcs[index]
      if (arc?.to !== state) continue
      const here =
        score(forward, (at - 1) * states + arc.from) +
        score(crossed, at * arcs.length + index) +
        score(emitted, at * states + state)
      if (here > most) {
        most = here
        from = arc.from
      }
    }
    state = from
  }
  return best
}
