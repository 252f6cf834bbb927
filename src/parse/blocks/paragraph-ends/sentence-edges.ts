import {edgeTable} from './sentence-edges-data.ts'
import {bodyOf} from './sentences.ts'

/**
 * What the characters at the edges of two sentences say for the second one going on in the paragraph of the first, in
 * nats: with what each begins and ends, and how the second one's first clause does.
 *
 *     …各界人士出席。|会前,…    -
 *     …各界人士出席。|他还…     +
 */
export function edgesSay(last: string, next: string): number {
  weights ??= readTable()
  let sum = 0
  for (const edge of edgesOf(last, next)) sum += weights.get(edge) ?? 0
  return sum
}

/** The edges of two sentences, each behind the letter of its place; every digit is as good as another. */
export function edgesOf(last: string, next: string): ReadonlyArray<string> {
  const before = bodyOf(last).replace(/\d/g, '0')
  const after = next.replace(/\d/g, '0')
  const body = bodyOf(after)
  const mark = after.search(/[,:、;“。]/)
  const clause = mark < 0 ? after.length : mark
  const edges: Array<string> = []
  for (let length = 1; length <= 4; length++) {
    if (after.length >= length) edges.push(`o${after.slice(0, length)}`)
    if (length > 3) continue
    if (clause >= length) edges.push(`c${after.slice(clause - length, clause + 2)}`)
    if (before.length >= length) edges.push(`e${before.slice(-length)}`, `l${before.slice(0, length)}`)
    if (length < 3 && body.length >= length) edges.push(`n${body.slice(-length)}`)
  }
  return edges
}

/** Read when the first gap is in doubt. */
let weights: ReadonlyMap<string, number> | undefined

function readTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const line of edgeTable.trim().split('\n')) {
    const [place, tenths, ...edges] = line.split(' ')
    for (const edge of edges) table.set(`${place}${edge}`, Number(tenths) / 10)
  }
  return table
}
