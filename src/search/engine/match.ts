import {facetOf} from './facets.ts'
import {begun, meet, without} from './lists.ts'
import type {OpenSegment} from './open-segment.ts'
import {type Part, pairsOf, partsOf} from './parts.ts'
import type {Query} from './query.ts'

/** How well an article answers. */
export interface Match {
  readonly article: number
  readonly score: number
}

/** The articles of a segment that answer a query, oldest first. */
export async function matchSegment(segment: OpenSegment, {terms, facets, years}: Query): Promise<ReadonlyArray<Match>> {
  const count = segment.dates.length
  const scores = new Float64Array(count)
  let left = keep(segment.dates, years)
  const wanted = [
    ...[...facets].map(([kind, id]) => ({parts: pairsOf(facetOf(kind, id), 0), excluded: false, weight: 0})),
    ...terms.map(({text, excluded}) => ({parts: partsOf(text), excluded, weight: excluded ? 0 : 1})),
  ].sort((a, b) => Number(a.excluded) - Number(b.excluded))
  for (const {parts, excluded, weight} of wanted) {
    if (!left.includes(1)) return []
    const found = scoresOf(segment.starts, await placesOf(segment, parts))
    left = left.map((kept, article) => (kept === 1 && (found[article] ?? 0) > 0 !== excluded ? 1 : 0))
    for (let article = 0; article < count; article++)
      scores[article] = (scores[article] ?? 0) + weight * (found[article] ?? 0)
  }
  return [...left.keys()]
    .filter((article) => left[article] === 1)
    .map((article) => ({article, score: scores[article] ?? 0}))
}

function keep(dates: ReadonlyArray<string>, years: Query['years']): Uint8Array {
  return Uint8Array.from(dates, (date) => {
    const year = date.slice(0, 4)
    return years === undefined || (year !== '' && year >= years[0] && year <= years[1]) ? 1 : 0
  })
}

/** Where a phrase begins: each of its parts stands at its distance from the first. */
async function placesOf(segment: OpenSegment, parts: ReadonlyArray<Part>): Promise<Uint32Array> {
  let places: Uint32Array | undefined
  // The first two tell most; of a long phrase the rest is only asked for where something is left.
  for (let from = 0, size = 2; from < parts.length; from += size, size *= 2) {
    const round = parts.slice(from, from + size)
    const lists = await Promise.all(round.map((part) => segment.places(part.from, part.to)))
    for (const [at, list] of lists.entries()) {
      const {offset, isWanted} = round[at] ?? {offset: 0, isWanted: true}
      if (places === undefined) places = begun(list, offset)
      else places = isWanted ? meet(places, list, offset) : without(places, list, offset)
    }
    if (places?.length === 0) break
  }
  return places ?? new Uint32Array()
}

/** For each article: more for each time, less each time; much where the first one is at the head. */
function scoresOf(starts: Uint32Array, places: Uint32Array): Float64Array {
  const scores = new Float64Array(starts.length - 1)
  let article = 0
  for (let at = 0; at < places.length; ) {
    const place = places[at] ?? 0
    while ((starts[article + 1] ?? Number.POSITIVE_INFINITY) <= place) article++
    const end = starts[article + 1] ?? 0
    let next = at
    while (next < places.length && (places[next] ?? 0) < end) next++
    const inHead = place - (starts[article] ?? 0) < headLength
    scores[article] = Math.log2(1 + next - at) + (inHead ? headBonus : 0)
    at = next
  }
  return scores
}

/** A headline is about so long. */
const headLength = 28
const headBonus = 4
