import type {Steps} from '../steps.ts'
import {counterOf} from './counter.ts'
import type {Lists} from './terms.ts'

/** Who has a key. Places and weights of all keys stand in two lists, those of one key together. */
export interface Holders {
  /** By the place of a term the number of its key; `none` where too few or too many have it. */
  readonly groups: Int32Array
  /** By the number of a key where its holders begin; after the last one, where they end. */
  readonly starts: Uint32Array
  /** Articles, in their order. */
  readonly articles: Uint32Array
  /** How much each is about it. */
  readonly weights: Float64Array
}

export const none = -1

/** So many articles are looked at in a step. */
const turn = 1024

/** By key those that have it, where they are more than one and no more than so many; without weights each has all of it. */
export function* holdersOf({starts, keys}: Lists, most: number, weights?: Float64Array): Steps<Holders> {
  const countOf = yield* counterOf(keys)
  const groups = new Int32Array(keys.length)
  const number = numberer(keys.length)
  const sizes = new Uint32Array(keys.length + 1)
  for (let at = 0; at < keys.length; at++) {
    if (at % (turn * 32) === 0) yield
    const key = keys[at] ?? 0
    const count = countOf(key)
    const group = count < 2 || count > most ? none : number(key)
    groups[at] = group
    if (group !== none) sizes[group + 1] = (sizes[group + 1] ?? 0) + 1
  }
  let end = 0
  for (let group = 0; group < sizes.length; group++) {
    end += sizes[group] ?? 0
    sizes[group] = end
  }
  yield
  const articles = new Uint32Array(end)
  const heavy = new Float64Array(end)
  const next = sizes.slice()
  for (let article = 0; article + 1 < starts.length; article++) {
    if (article % turn === turn - 1) yield
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
      const group = groups[at] ?? none
      if (group === none) continue
      const place = next[group] ?? 0
      next[group] = place + 1
      articles[place] = article
      heavy[place] = weights?.[at] ?? 1
    }
  }
  return {groups, starts: sizes, articles, weights: heavy}
}

/** Numbers keys as they come, from 0; for up to so many of them. */
function numberer(most: number): (key: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(2 * (most + 1))) - 1
  const known = new Int32Array(mask + 1)
  const numbers = new Int32Array(mask + 1)
  let count = 0
  return (key) => {
    let slot = Math.imul(key ^ (key >>> 16), 0x9e3779b1) & mask
    while (numbers[slot] !== 0) {
      if (known[slot] === key) return (numbers[slot] ?? 0) - 1
      slot = (slot + 1) & mask
    }
    known[slot] = key
    numbers[slot] = ++count
    return count - 1
  }
}
