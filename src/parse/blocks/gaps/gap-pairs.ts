import {pairTable} from './gap-pairs-data.ts'

/**
 * How much oftener two characters stand side by side in prose than by chance: a natural logarithm, rounded, from -4
 * (the first is common, and the second never follows it) to 4. 0 for a character that is not in the table.
 *
 *     统计 4    的发 1    了松 -4
 */
export function affinity(first: string, second: string): number {
  lines ??= new Map(
    pairTable
      .trim()
      .split('\n')
      .map((line) => [line.charCodeAt(0), line]),
  )
  const line = lines.get(first.charCodeAt(0))
  if (line === undefined) return 0
  // A line's second character is the level of what never follows, in nats below 0; each blank begins the next level.
  const never = 0 - Number(line.charAt(1))
  const at = second.trim() === '' ? -1 : line.indexOf(second, 2)
  if (at < 0) return never
  let level = never + 1
  for (let blank = line.indexOf(' ', 2); blank >= 0 && blank < at; blank = line.indexOf(' ', blank + 1)) level++
  return level
}

/** By the unit of their first character; parted when the first gap is in doubt. */
let lines: ReadonlyMap<number, string> | undefined
