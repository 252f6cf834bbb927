import type {Steps} from '../steps.ts'
import type {Terms} from './read-terms.ts'

/** Who has a key, and how much they are about it. */
export interface Holders {
  /** Of articles, in their order. */
  readonly places: ReadonlyArray<number>
  readonly weights: ReadonlyArray<number>
}

/** So many lists are counted in a step. */
const turn = 1024
const none: Holders = {places: [], weights: []}

/** By key those that have it, where they are more than one and no more than so many. */
export function* holdersOf(terms: ReadonlyArray<Terms>, most: number): Steps<(key: number) => Holders> {
  const countOf = yield* counterOf(terms.map(({keys}) => keys))
  const holders = new Map<number, {places: Array<number>; weights: Array<number>}>()
  for (const [place, {keys, weights}] of terms.entries()) {
    if (place % turn === turn - 1) yield
    for (const [at, key] of keys.entries()) {
      const count = countOf(key)
      if (count < 2 || count > most) continue
      const weight = weights[at] ?? 1
      const known = holders.get(key)
      if (known === undefined) holders.set(key, {places: [place], weights: [weight]})
      else {
        known.places.push(place)
        known.weights.push(weight)
      }
    }
  }
  return (key) => holders.get(key) ?? none
}

/** How many have a key, and a little more where two keys fall together; 255 stands for all that is more. */
export function* counterOf(lists: ReadonlyArray<Int32Array>): Steps<(key: number) => number> {
  const all = lists.reduce((sum, keys) => sum + keys.length, 0)
  const mask = Math.min(2 ** 25, 2 ** Math.ceil(Math.log2(8 * (all + 1)))) - 1
  const counts = new Uint8Array(mask + 1)
  for (const [at, keys] of lists.entries()) {
    if (at % turn === turn - 1) yield
    for (const key of keys) {
      const count = counts[key & mask] ?? 0
      if (count < 255) counts[key & mask] = count + 1
    }
  }
  return (key) => counts[key & mask] ?? 0
}
