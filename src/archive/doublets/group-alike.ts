import type {ParsedSource} from '../../tree/types.ts'
import {pushTo} from '../push-to.ts'
import type {Twins} from './doublet-findings.ts'

/** Pairs of sources that hang together, each pair with a source of another one. */
export type AlikeGroup = readonly [Twins, ...ReadonlyArray<Twins>]

/**
 * Part pairs of sources that are alike into groups: papers that are filled into one form week by week are each like
 * several of the others, and that is one thing to say.
 *
 *     1–2, 1–3, 3–4, 7–9    →    1–2 1–3 3–4 | 7–9
 */
export function groupAlike(pairs: ReadonlyArray<Twins>): ReadonlyArray<AlikeGroup> {
  const leads = new Map<ParsedSource, ParsedSource>()
  for (const [{first, second}] of pairs) {
    const [one, other] = [leadOf(first.source), leadOf(second.source)]
    if (one !== other) leads.set(other, one)
  }
  const groups = new Map<ParsedSource, [Twins, ...Array<Twins>]>()
  for (const pair of pairs) pushTo(groups, leadOf(pair[0].first.source), pair)
  return [...groups.values()]

  /** The one that stands for all that hang together; the way to it is made shorter as it is gone. */
  function leadOf(source: ParsedSource): ParsedSource {
    let here = source
    for (let next = leads.get(here); next !== undefined; next = leads.get(here)) {
      leads.set(here, leads.get(next) ?? next)
      here = next
    }
    return here
  }
}

/** The sources of a group, in the order of the archive. */
export function sourcesOf(group: AlikeGroup, order: ReadonlyMap<ParsedSource, unknown>): ReadonlyArray<ParsedSource> {
  const own = new Set(group.flatMap(([{first, second}]) => [first.source, second.source]))
  return [...order.keys()].filter((source) => own.has(source))
}
