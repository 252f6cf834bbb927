/** By what results are filtered. */
export type FacetKind = 'department' | 'person' | 'column'

/**
 * A department, person or column as two pairs of units that are found like a phrase: each pair opens with a mark that no
 * text holds (folding takes such for blanks). They depend on nothing but the id, so that a new name anywhere changes no
 * year but its own.
 */
export function facetOf(kind: FacetKind, id: string): ReadonlyArray<number> {
  const [high, low] = digest(id)
  return [marks[kind] + ((low >>> 16) & 3), high & 0xffff, 1 + ((low >>> 18) & 7), high >>> 16]
}

/** From here to three above. */
const marks: Readonly<Record<FacetKind, number>> = {department: 0x10, person: 0x14, column: 0x18}

/** Two 32-bit sums of the text’s units, mixed (cyrb53). */
function digest(text: string): readonly [high: number, low: number] {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return [high >>> 0, low >>> 0]
}
