/** Places that stand in both lists, the second moved by so many: where a phrase begins of which both are parts. */
export function meet(places: Uint32Array, others: Uint32Array, shift: number): Uint32Array {
  const met = new Uint32Array(Math.min(places.length, others.length))
  let count = 0
  let at = 0
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0
    while (at < others.length && (others[at] ?? 0) < place + shift) at++
    if (others[at] === place + shift) met[count++] = place
  }
  return met.subarray(0, count)
}

/** Places that do not stand in the other list, moved by so many. */
export function without(places: Uint32Array, others: Uint32Array, shift: number): Uint32Array {
  const met = meet(places, others, shift)
  let at = 0
  return places.filter((place) => {
    if (met[at] !== place) return true
    at++
    return false
  })
}

/** Where a phrase begins of which these are parts, so far from its beginning. */
export function begun(places: Uint32Array, shift: number): Uint32Array {
  return shift === 0 ? places : places.filter((place) => place >= shift).map((place) => place - shift)
}

/** Several lists as one, in order. */
export function merge(lists: ReadonlyArray<Uint32Array>): Uint32Array {
  const [only] = lists
  if (only !== undefined && lists.length === 1) return only
  const merged = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of lists) {
    merged.set(list, at)
    at += list.length
  }
  return merged.sort()
}
