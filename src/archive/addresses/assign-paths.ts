import {urlPath} from '../ids.ts'
import {articleSlug} from '../naming/permalinks.ts'
import type {UrlPath} from '../types.ts'
import type {Candidate} from './candidates.ts'
import {endOf} from './end-of.ts'
import {folderOf} from './folder-of.ts'
import type {Origin} from './origins.ts'
import type {AddressEntry, AddressRegistry} from './types.ts'

/** The address of each article: its own, or a new one that nothing ever had. */
export function assignPaths(
  candidates: ReadonlyArray<Candidate>,
  origins: ReadonlyArray<Origin>,
  apart: ReadonlyMap<number, AddressEntry>,
  {entries}: AddressRegistry,
): ReadonlyArray<UrlPath> {
  const taken = new Set<string>(entries.keys())
  const highest = new Map<string, number>()
  const homeOf = returners(entries, new Set(origins.flatMap(({same}) => same?.path ?? [])))
  return candidates.map(({folder, slug, page}, at) => {
    const {same, came} = origins[at] ?? {same: undefined, came: []}
    const own = same ?? apart.get(at)
    if (own) return own.path
    const wanted = `${folder}/${slug}.html`
    const path = homeOf(folder, came) ?? (taken.has(wanted) ? nextFree(folder, page) : urlPath(wanted))
    taken.add(path)
    return path
  })

  /** The first number that its page never had: `2-9` where `2-8` was the last. */
  function nextFree(folder: string, page: string | undefined): UrlPath {
    const key = `${folder}/${articleSlug(page, 0)}`
    let number = (highest.get(key) ?? 0) + 1
    while (taken.has(`${folder}/${articleSlug(page, number)}.html`)) number++
    highest.set(key, number)
    return urlPath(`${folder}/${articleSlug(page, number)}.html`)
  }
}

/**
 * An article that was moved to another day, and on to others, and comes back has its first address again: of several
 * that lead to where it was, as others were taken into it, the one that was its own.
 */
function returners(entries: AddressRegistry['entries'], alive: ReadonlySet<UrlPath>) {
  const pointers = new Map<string, {readonly path: UrlPath; readonly isLike: boolean; readonly steps: number}>()
  for (const {path, state, fingerprint} of entries.values()) {
    const end = state === 'moved' ? endOf(path, entries) : undefined
    if (end === undefined || alive.has(end.path)) continue
    const key = `${folderOf(path)}\n${end.path}`
    const isLike = fingerprint !== undefined && fingerprint === entries.get(end.path)?.fingerprint
    const other = pointers.get(key)
    const isBetter = !other || (isLike === other.isLike ? end.steps < other.steps : isLike)
    if (isBetter) pointers.set(key, {path, isLike, steps: end.steps})
  }
  return (folder: string, came: ReadonlyArray<AddressEntry>): UrlPath | undefined => {
    const key = came.map(({path}) => `${folder}\n${path}`).find((each) => pointers.has(each))
    const home = key === undefined ? undefined : pointers.get(key)
    if (key !== undefined) pointers.delete(key)
    return home?.path
  }
}
