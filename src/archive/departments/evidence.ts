import {mapInSteps, type Steps} from '../steps.ts'
import type {Hit} from './find.ts'
import {keyOf} from './names.ts'

/** What the whole archive says of one name, and of the other forms of it: 清风街道 speaks for 清风街道办事处. */
export interface Evidence {
  /** How often it stands where nothing else can belong to it: `，清风街道`. */
  readonly clean: number
  /** How often it may stand at all. */
  readonly total: number
}

export type EvidenceOf = (name: string) => Evidence

/** Count the names that the hits of articles may be. */
export function* evidenceOf(hits: ReadonlyArray<ReadonlyArray<Hit>>): Steps<EvidenceOf> {
  const keys = new Map<string, string>()
  const counts = new Map<string, {clean: number; total: number}>()
  yield* mapInSteps(hits, (own) => own.forEach(count), 512)
  const nothing = {clean: 0, total: 0}
  return (name) => counts.get(keys.get(name) ?? name) ?? nothing

  function count(hit: Hit): void {
    for (const {start, border} of hit.options) {
      const name = hit.text.slice(start, hit.end)
      const key = keys.get(name) ?? keyOf(name)
      keys.set(name, key)
      const count = counts.get(key) ?? {clean: 0, total: 0}
      counts.set(key, count)
      count.total++
      if (border === 'known') count.clean += 3
      else if (hit.options[0]?.start === start && (border === 'hard' || border === 'time')) count.clean++
    }
  }
}
