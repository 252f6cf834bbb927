import type {UrlPath} from '../types.ts'
import type {AddressEntry} from './types.ts'

/** What an address book says of an address. */
export interface EntryAt {
  get(path: UrlPath): AddressEntry | undefined
}

/** Where pointers lead in the end, and how many there are on the way; undefined in a circle. */
export function endOf(path: UrlPath, entries: EntryAt): {readonly path: UrlPath; readonly steps: number} | undefined {
  const seen = new Set<UrlPath>()
  let here: UrlPath | undefined = path
  while (here !== undefined && !seen.has(here)) {
    const entry: AddressEntry | undefined = entries.get(here)
    if (entry?.state !== 'moved') return {path: here, steps: seen.size}
    seen.add(here)
    here = entry.target
  }
  return undefined
}
