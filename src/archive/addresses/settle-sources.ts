import {groupBy} from '../group-by.ts'
import {urlPath} from '../ids.ts'
import {by, byNumber, inTurn} from '../order.ts'
import type {UrlPath} from '../types.ts'
import {sampleOf} from './fingerprint.ts'
import {folderOf} from './folder-of.ts'
import {titleAndReason} from './title-and-reason.ts'
import {type AddressEntry, type AddressRegistry, newEntry} from './types.ts'

/** A source file as it is now. */
export interface SourceClaim {
  /** Of its issue: `2020/06/05` */
  readonly folder: string
  /** Relative to `content/`. */
  readonly path: string
  readonly fingerprint: string
}

/** Two sources are one, renamed, where so much of the sample is common to both. */
const alike = 0.5

/** Is this the address of a source's page? No article's ends so: theirs are `3`, `2-3`. */
export function isSourcePath(path: string): boolean {
  return /\/source\d+\.html$/.test(path)
}

/**
 * Give each source its page in the folder of its issue: the one that it had, whatever it is called now, else the first
 * number that was never given. A source that goes to another issue leaves a page that leads there; one whose page the
 * editor withdrew has none.
 *
 *     2024/2024-03-15.txt    →    2024/03/15/source1.html
 */
export function settleSources(
  claims: ReadonlyArray<SourceClaim>,
  registry: AddressRegistry,
): {paths: ReadonlyArray<UrlPath | undefined>; entries: ReadonlyArray<AddressEntry>} {
  const old = [...registry.entries.values()].filter((entry) => isSourcePath(entry.path) && isOurs(entry))
  const own = knownAgain(claims, old)
  const withdrawn = old.filter(({state}) => state === 'withdrawn')
  const nextIn = numbering(registry)
  const entries: Array<AddressEntry> = []
  const paths = claims.map((claim, at): UrlPath | undefined => {
    const before = own.get(at)
    if (before?.state === 'withdrawn') return undefined
    if (before === undefined && withdrawn.some((entry) => isOf(entry, claim))) return undefined
    const path = before?.path ?? nextIn(claim.folder)
    entries.push(newEntry(path, 'source', claim.path, {fingerprint: claim.fingerprint || undefined}))
    return path
  })
  return {paths, entries: [...entries, ...pointers(claims, paths, old, new Set(own.values()))]}
}

/** By index of the claim: the page that it had. */
function knownAgain(
  claims: ReadonlyArray<SourceClaim>,
  old: ReadonlyArray<AddressEntry>,
): ReadonlyMap<number, AddressEntry> {
  const own = new Map<number, AddressEntry>()
  const given = new Set<AddressEntry>()
  const take = (at: number, entry: AddressEntry) => {
    if (own.has(at) || given.has(entry)) return
    own.set(at, entry)
    given.add(entry)
  }
  const published = groupBy(old, ({path}) => folderOf(path))
  for (const [folder, members] of groupBy([...claims.entries()], ([, {folder}]) => folder)) {
    const known = published.get(folder) ?? []
    for (const state of ['source', 'withdrawn', 'moved'] as const) {
      const named = new Map(known.filter((entry) => entry.state === state).map((entry) => [nameOf(entry), entry]))
      for (const [at, {path}] of members) {
        const entry = named.get(path)
        if (entry) take(at, entry)
      }
    }
    const left = members.filter(([at]) => !own.has(at))
    const free = known.filter((entry) => entry.state !== 'moved' && !given.has(entry))
    for (const {at, entry} of likenesses(left, free)) take(at, entry)
    const [one, other] = left.filter(([at]) => !own.has(at))
    const [last, more] = free.filter((entry) => entry.state === 'source' && !given.has(entry))
    if (one && !other && last && !more) take(one[0], last)
  }
  return own
}

/** Which source is how like which page's: most first. */
function likenesses(
  claims: ReadonlyArray<readonly [at: number, claim: SourceClaim]>,
  known: ReadonlyArray<AddressEntry>,
): ReadonlyArray<{at: number; entry: AddressEntry}> {
  const samples = known.map((entry) => new Set(sampleOf(entry.fingerprint ?? '')))
  return claims
    .flatMap(([at, {fingerprint}]) => {
      const sample = sampleOf(fingerprint)
      return known.flatMap((entry, index) => {
        const common = sample.filter((hash) => samples[index]?.has(hash)).length
        return common > 0 && common >= alike * sample.length ? [{at, entry, index, common}] : []
      })
    })
    .sort(
      inTurn(
        by(({common}) => -common, byNumber),
        by(({at}) => at, byNumber),
        by(({index}) => index, byNumber),
      ),
    )
}

/** From where a source stood to where it stands. */
function pointers(
  claims: ReadonlyArray<SourceClaim>,
  paths: ReadonlyArray<UrlPath | undefined>,
  old: ReadonlyArray<AddressEntry>,
  given: ReadonlySet<AddressEntry>,
): ReadonlyArray<AddressEntry> {
  const byName = new Map(claims.map(({path}, at) => [path, at]))
  const bySample = new Map(claims.map(({fingerprint}, at) => [fingerprint, at]))
  return old.flatMap((entry) => {
    if (given.has(entry) || entry.state === 'withdrawn') return []
    const at = byName.get(entry.text) ?? (entry.fingerprint ? bySample.get(entry.fingerprint) : undefined)
    const target = at === undefined ? undefined : paths[at]
    return target === undefined ? [] : [{...entry, state: 'moved' as const, target}]
  })
}

/** The first number that no source of an issue ever had. */
function numbering(registry: AddressRegistry): (folder: string) => UrlPath {
  const highest = new Map<string, number>()
  for (const path of registry.entries.keys()) {
    const number = Number(/\/source(\d+)\.html$/.exec(path)?.[1] ?? 0)
    if (number > 0) highest.set(folderOf(path), Math.max(highest.get(folderOf(path)) ?? 0, number))
  }
  return (folder) => {
    const number = (highest.get(folder) ?? 0) + 1
    highest.set(folder, number)
    return urlPath(`${folder}/source${number}.html`)
  }
}

/** Where an editor led the page of a source elsewhere, it stays so. */
function isOurs({state, target}: AddressEntry): boolean {
  return state === 'source' || state === 'withdrawn' || (state === 'moved' && isSourcePath(target ?? ''))
}

function isOf(entry: AddressEntry, {path, fingerprint}: SourceClaim): boolean {
  return nameOf(entry) === path || (fingerprint !== '' && entry.fingerprint === fingerprint)
}

/** Of a withdrawn one the editor's reason may follow. */
function nameOf({text}: AddressEntry): string {
  return titleAndReason(text).title
}
