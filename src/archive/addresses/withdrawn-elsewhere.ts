import type {Candidate} from './candidates.ts'
import {sampleOf, shinglesOf} from './fingerprint.ts'
import type {AddressEntry} from './types.ts'

/** So much of a withdrawn text is that text. */
const whole = 0.95

/** A withdrawn article whose text stands in another article now. */
export interface Elsewhere {
  readonly entry: AddressEntry
  readonly candidate: Candidate
}

/**
 * Withdrawn texts that come back under another address: their issue has another date now, or a break that was read
 * otherwise took them into the article before. Only what is new or changed is looked at: the rest was looked at when it
 * was. `sameOf` is what an article was before.
 */
export function withdrawnElsewhere(
  candidates: ReadonlyArray<Candidate>,
  old: ReadonlyArray<AddressEntry>,
  sameOf: (at: number) => AddressEntry | undefined,
): ReadonlyArray<Elsewhere> {
  const holders = new Map<number, Array<AddressEntry>>()
  for (const entry of old) {
    if (entry.state !== 'withdrawn') continue
    for (const hash of sampleOf(entry.fingerprint ?? '')) {
      const known = holders.get(hash)
      if (known) known.push(entry)
      else holders.set(hash, [entry])
    }
  }
  if (holders.size === 0) return []
  return candidates.flatMap((candidate, at) => {
    const same = sameOf(at)
    if (same?.fingerprint === candidate.fingerprint || same?.state === 'withdrawn') return []
    const found = new Map<AddressEntry, Set<number>>()
    for (const hash of shinglesOf(candidate.texts)) {
      for (const entry of holders.get(hash) ?? []) found.set(entry, (found.get(entry) ?? new Set()).add(hash))
    }
    return [...found].flatMap(([entry, hashes]) => {
      const size = new Set(sampleOf(entry.fingerprint ?? '')).size
      return hashes.size >= whole * Math.max(4, size) ? [{entry, candidate}] : []
    })
  })
}
