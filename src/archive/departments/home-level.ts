import {levelOf} from './names.ts'

/** The level of the offices that an archive mostly writes about: 1 for a district's. What is above is not its own. */
export function superiorTo(names: Iterable<string>): (name: string) => boolean {
  const levels = new Map<string, number | undefined>()
  const counts = new Map<number, number>()
  for (const name of names) {
    const level = levels.has(name) ? levels.get(name) : levelOf(name)
    levels.set(name, level)
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const home = Math.min(...[...counts].filter(([, count]) => count === most).map(([level]) => level))
  return (name) => (levels.get(name) ?? 0) > home
}
