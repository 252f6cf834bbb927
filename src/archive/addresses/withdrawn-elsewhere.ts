import {pushTo} from '../push-to.ts'
import type {Candidate} from './candidates.ts'
import {sampleOf, shinglesOf} from './fingerprint.ts'
import {folderOf} from './folder-of.ts'
import type {AddressEntry} from './types.ts'

/** So much of a withdrawn text is that text. */
const whole = 0.95
/** Together with other pieces, of its own issue. */
const piece = 0.2

/** A withdrawn article whose text stands in another article now. */
export interface Elsewhere {
  readonly entry: AddressEntry
  readonly candidate: Candidate
}

/**
 * Withdrawn texts that come back under another address: their issue has another date now, or a break that was read
 * otherwise took them into the article before, or parted them. Only what is new or changed is looked at: the rest was
 * looked at when it was. `sameOf` is what an article was before.
 */
export function withdrawnElsewhere(
  candidates: ReadonlyArray<Candidate>,
  old: ReadonlyArray<AddressEntry>,
  sameOf: (at: number) => AddressEntry | undefined,
): ReadonlyArray<Elsewhere> {
  const holders = new Map<number, Array<AddressEntry>>()
  for (const entry of old) {
    if (entry.state !== 'withdrawn') continue
    for (const hash of sampleOf(entry.fingerprint ?? '')) pushTo(holders, hash, entry)
  }
  if (holders.size === 0) return []
  const known = new Set(candidates.map((_, at) => sameOf(at)))
  const pieces = new Map<AddressEntry, Array<{readonly candidate: Candidate; readonly hashes: ReadonlySet<number>}>>()
  const elsewhere = candidates.flatMap((candidate, at) => {
    const same = sameOf(at)
    if (same?.fingerprint === candidate.fingerprint || same?.state === 'withdrawn') return []
    const found = new Map<AddressEntry, Set<number>>()
    for (const hash of shinglesOf(candidate.texts)) {
      for (const entry of holders.get(hash) ?? []) found.set(entry, (found.get(entry) ?? new Set()).add(hash))
    }
    return [...found].flatMap(([entry, hashes]) => {
      const size = sizeOf(entry)
      if (hashes.size >= whole * size) return [{entry, candidate}]
      const isPiece = hashes.size >= piece * size && folderOf(entry.path) === candidate.folder && !known.has(entry)
      if (isPiece) pushTo(pieces, entry, {candidate, hashes})
      return []
    })
  })
  const parted = [...pieces].flatMap(([entry, list]) => {
    const held = new Set(list.flatMap(({hashes}) => [...hashes]))
    return held.size >= whole * sizeOf(entry) ? list.map(({candidate}) => ({entry, candidate})) : []
  })
  return [...elsewhere, ...parted]
}

function sizeOf({fingerprint}: AddressEntry): number {
  return Math.max(4, new Set(sampleOf(fingerprint ?? '')).size)
}
