/** Characters that take the place of others. */
export interface Splice {
  /** Offset in the text as it was before any splice of its list. */
  readonly at: number
  readonly removed: string
  readonly added: string
}

/** Apply splices, given in the order of the text; none overlaps another. */
export function splice(text: string, splices: ReadonlyArray<Splice>): string {
  let result = ''
  let from = 0
  for (const {at, removed, added} of splices) {
    result += text.slice(from, at) + added
    from = at + removed.length
  }
  return result + text.slice(from)
}

/** What takes splices back, in the text that they made. */
export function inverse(splices: ReadonlyArray<Splice>): ReadonlyArray<Splice> {
  let shift = 0
  return splices.map(({at, removed, added}) => {
    const back = {at: at + shift, removed: added, added: removed}
    shift += added.length - removed.length
    return back
  })
}

/**
 * Where a point of a text is after splices; undefined where its surroundings are gone. What is put in at the very point
 * stands before the `start` of something, and behind its `end`.
 */
export function carried(point: number, splices: ReadonlyArray<Splice>, side: 'start' | 'end'): number | undefined {
  let shift = 0
  for (const {at, removed, added} of splices) {
    const end = at + removed.length
    if (at < point && point < end) return undefined
    const isBefore = end < point || (end === point && (side === 'start' || removed.length > 0))
    if (isBefore) shift += added.length - removed.length
  }
  return point + shift
}
