import {groupBy} from '../group-by.ts'
import {readAnchors} from './anchors.ts'
import type {Candidate} from './candidates.ts'
import {sampleOf, shinglesOf} from './fingerprint.ts'
import {folderOf} from './folder-of.ts'
import type {Origin} from './origins.ts'
import type {AddressEntry, AddressRegistry} from './types.ts'

/** So much of what was taken in is that text, and so much with the same headline. */
const whole = 0.7
const half = 0.5

/** An article that was taken into another one of its issue. */
interface TakenIn {
  readonly entry: AddressEntry
  readonly host: AddressEntry
}

/**
 * Articles that were taken into another one of their issue, as by a mark that was put by mistake, and stand by themselves
 * again: each has its own address back, for its readers look for it there, and not in the article that once held it.
 *
 *     1.html, 2.html    →    1.html, 2.html moved 1.html    →    1.html, 2.html
 *
 * Only where that article had its paragraphs and has them no more: an editor who moves an address by hand is heard.
 */
export function comeApart(
  candidates: ReadonlyArray<Candidate>,
  origins: ReadonlyArray<Origin>,
  {entries}: AddressRegistry,
): ReadonlyMap<number, AddressEntry> {
  const found = new Map<number, AddressEntry>()
  const taken = groupBy(takenIn(entries), ({entry}) => folderOf(entry.path))
  if (taken.size === 0) return found
  const standing = new Map(origins.flatMap(({same}, at) => (same ? [[same.path, candidates[at]] as const] : [])))
  const used = new Set<AddressEntry>()
  for (const [at, candidate] of candidates.entries()) {
    const origin = origins[at]
    const list = taken.get(candidate.folder)
    if (list === undefined || origin === undefined || origin.same || origin.came.length > 0) continue
    const hashes = new Set(shinglesOf(candidate.texts))
    const own = list.find(({entry, host}) => {
      const share = shareIn(hashes, entry)
      if (used.has(entry) || share < (entry.text === candidate.headline ? half : whole)) return false
      return shareIn(new Set(shinglesOf(standing.get(host.path)?.texts ?? [])), entry) < half
    })
    if (own === undefined) continue
    used.add(own.entry)
    found.set(at, own.entry)
  }
  return found
}

function takenIn(entries: AddressRegistry['entries']): ReadonlyArray<TakenIn> {
  return [...entries.values()].flatMap((entry) => {
    const host = entry.state === 'moved' && entry.target ? entries.get(entry.target) : undefined
    if (host?.state !== 'article' || folderOf(host.path) !== folderOf(entry.path) || !entry.fingerprint) return []
    const names = new Set(readAnchors(host.anchors).flat())
    const own = readAnchors(entry.anchors).flat()
    return own.length > 0 && own.every((name) => names.has(name)) ? [{entry, host}] : []
  })
}

/** How much of a remembered text is there. */
function shareIn(hashes: ReadonlySet<number>, {fingerprint}: AddressEntry): number {
  const sample = sampleOf(fingerprint ?? '')
  return sample.filter((hash) => hashes.has(hash)).length / Math.max(1, sample.length)
}
