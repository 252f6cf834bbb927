import type {UrlPath} from '../types.ts'
import type {AddressEntry} from './types.ts'

/** Where pointers lead in the end; undefined in a circle. */
export function endOf(path: UrlPath, entryAt: (path: UrlPath) => AddressEntry | undefined): UrlPath | undefined {
  const seen = new Set<UrlPath>()
  let here: UrlPath | undefined = path
  while (here !== undefined && !seen.has(here)) {
    seen.add(here)
    const entry = entryAt(here)
    if (entry?.state !== 'moved') return here
    here = entry.target
  }
  return undefined
}
