import {urlPath} from '../ids.ts'
import {recordSlugger} from '../naming/slugs.ts'
import type {UrlPath} from '../types.ts'
import {type AddressEntry, type AddressRegistry, type AddressState, newEntry} from './types.ts'

/** Departments, people and columns: what has a name and a page of its own. */
export interface NameClaims {
  /** The slug of the one page that all these names lead to; the first is the page's own. */
  readonly claim: (names: ReadonlyArray<string>, wanted: string) => string
  /** A name that has no page any more leads to this one. */
  readonly lead: (name: string, slug: string) => void
  /** What the registry is to say, once all have claimed. */
  readonly entries: () => ReadonlyArray<AddressEntry>
}

/**
 * Addresses by name. A name that has a page keeps it; one that was renamed takes its old page along; and where two that
 * had a page each are one now, the page of the other name leads to the first.
 */
export function nameClaims(folder: string, state: AddressState, registry: AddressRegistry): NameClaims {
  const known = new Map<string, AddressEntry>()
  const taken: Array<string> = []
  for (const entry of registry.entries.values()) {
    if (!entry.path.startsWith(`${folder}/`)) continue
    taken.push(slugIn(folder, entry.path))
    if (entry.text === '') continue
    if (entry.state !== state && entry.state !== 'moved') continue
    if (entry.state === state || !known.has(entry.text)) known.set(entry.text, entry)
  }
  const free = recordSlugger(taken)
  const claimed = new Map<UrlPath, AddressEntry>()
  const leading: Array<{readonly names: ReadonlyArray<string>; readonly path: UrlPath}> = []

  return {
    claim(names, wanted) {
      const own = [names[0] ?? '', ...liveFirst(names.slice(1))]
        .map((name) => known.get(name))
        .find((entry) => {
          return entry !== undefined && !claimed.has(entry.path) && isOwn(entry, names)
        })
      const slug = own ? slugIn(folder, own.path) : free(wanted)
      const path = urlPath(`${folder}/${slug}.html`)
      claimed.set(path, newEntry(path, state, names[0] ?? ''))
      leading.push({names, path})
      return slug
    },
    lead(name, slug) {
      leading.push({names: [name], path: urlPath(`${folder}/${slug}.html`)})
    },
    entries() {
      const led = leading.flatMap(({names, path}) =>
        names.flatMap((name): ReadonlyArray<AddressEntry> => {
          const entry = known.get(name)
          if (entry === undefined || claimed.has(entry.path)) return []
          return [{...entry, state: 'moved', target: path}]
        }),
      )
      return [...claimed.values(), ...led]
    },
  }

  function liveFirst(names: ReadonlyArray<string>): ReadonlyArray<string> {
    return [...names.filter((name) => known.get(name)?.state === state), ...names]
  }

  /** A pointer is taken back by its own name only, never through an alias. */
  function isOwn(entry: AddressEntry, names: ReadonlyArray<string>): boolean {
    return entry.state === state || entry.text === names[0]
  }
}

function slugIn(folder: string, path: string): string {
  return path.slice(folder.length + 1).replace(/\.html$/, '')
}
