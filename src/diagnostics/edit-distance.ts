/** How many characters are to be put in, taken out, changed or swapped with their neighbour to make one word the other. */
export function editDistance(left: string, right: string): number {
  const from = Array.from(left)
  const to = Array.from(right)
  let before: ReadonlyArray<number> = []
  let last: ReadonlyArray<number> = Array.from({length: to.length + 1}, (_, at) => at)
  for (const [row, one] of from.entries()) {
    const here = [row + 1]
    for (const [column, other] of to.entries()) {
      const change = at(last, column) + (one === other ? 0 : 1)
      const swapped = row > 0 && column > 0 && one === to[column - 1] && from[row - 1] === other
      const swap = swapped ? at(before, column - 1) + 1 : Number.POSITIVE_INFINITY
      here.push(Math.min(at(last, column + 1) + 1, at(here, column) + 1, change, swap))
    }
    before = last
    last = here
  }
  return at(last, to.length)
}

/** The word that was most likely meant; undefined where none is near, or nothing of it would be kept. The first of two equally near ones. */
export function nearest(word: string, candidates: ReadonlyArray<string>): string | undefined {
  const far = Math.max(2, Math.floor(word.length / 2))
  let best: {candidate: string; distance: number} | undefined
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    const isKept = distance < Math.max(Array.from(word).length, Array.from(candidate).length)
    if (isKept && distance <= far && (!best || distance < best.distance)) best = {candidate, distance}
  }
  return best?.candidate
}

function at(row: ReadonlyArray<number>, index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
