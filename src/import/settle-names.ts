import type {Draft} from './types.ts'

/**
 * Files of one day that would get one name keep their own behind it, in the order given.
 *
 *     content_11.htm, content_12.htm    →    2024/2024-03-15-content_11.txt, 2024/2024-03-15-content_12.txt
 */
export function settleNames<T extends Draft>(drafts: ReadonlyArray<T>): ReadonlyArray<T> {
  const counts = countsOf(drafts.map(({target}) => target))
  const named = drafts.map((draft) => (counts.get(draft.target) === 1 ? draft : {...draft, target: ownName(draft)}))
  const taken = new Set<string>()
  return named.map((draft) => {
    let {target} = draft
    for (let number = 2; taken.has(keyOf(target)); number++) target = draft.target.replace(/(\.\w+)$/, `-${number}$1`)
    taken.add(keyOf(target))
    return {...draft, target}
  })
}

/** Some disks know no capitals. */
export function keyOf(target: string): string {
  return target.normalize('NFC').toLowerCase()
}

function countsOf(targets: ReadonlyArray<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + 1)
  return counts
}

function ownName({origin, target}: Draft): string {
  const name = origin.slice(origin.lastIndexOf('/') + 1).replace(/\.[a-z\d]+$/i, '')
  return target.replace(/(\.\w+)$/, `-${name.replace(/[\\:*?"<>|\p{Cc}]/gu, '_')}$1`)
}
