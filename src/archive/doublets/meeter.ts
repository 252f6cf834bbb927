import {once} from '../once.ts'

/**
 * Meets samples one by one, and tells which of those met before hold hashes of this one, and how many: by their numbers,
 * from 0.
 */
export function meeter(): (sample: ReadonlyArray<number>) => ReadonlyMap<number, number> {
  const holders = new Map<number, Array<number>>()
  let met = 0
  return (sample) => {
    const counts = new Map<number, number>()
    for (const hash of sample) {
      const list = once(holders, hash, (): Array<number> => [])
      // What many articles say is no sign of a twin; and a text in three sources has two to be compared with.
      if (list.length <= most) for (const other of list) counts.set(other, (counts.get(other) ?? 0) + 1)
      list.push(met)
    }
    met++
    return counts
  }
}

const most = 8
