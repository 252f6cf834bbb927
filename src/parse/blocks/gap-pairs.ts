import {pairTable} from './gap-pairs-data.ts'

/**
 * How much oftener two characters stand side by side in prose than by chance: a natural logarithm, rounded, from -4
 * (the first is common, and the second never follows it) to 4. 0 for a character that is not in the table.
 *
 *     统计 4    的发 1    了松 -4
 */
export function affinity(first: string, second: string): number {
  followers ??= readTable()
  const of = followers.get(first)
  return of === undefined ? 0 : (of.levels.get(second) ?? of.never)
}

interface Followers {
  /** The level of what does not follow. */
  readonly never: number
  readonly levels: ReadonlyMap<string, number>
}

/** Made when the first gap is in doubt. */
let followers: ReadonlyMap<string, Followers> | undefined

function readTable(): ReadonlyMap<string, Followers> {
  const read = new Map<string, Followers>()
  for (const line of pairTable.trim().split('\n')) {
    const never = 0 - Number(line.charAt(1))
    const levels = new Map<string, number>()
    for (const [at, level] of line.slice(2).split(' ').entries())
      for (const character of level) levels.set(character, never + 1 + at)
    read.set(line.charAt(0), {never, levels})
  }
  return read
}
