import {once} from '../once.ts'
import {by, byNumber, inTurn} from '../order.ts'
import {pushTo} from '../push-to.ts'
import {sampleOf, shinglesOf} from './fingerprint.ts'

/** An article as the registry remembers it. */
export interface Known {
  readonly folder: string
  readonly fingerprint: string
  readonly headline: string
  /** The editor withdrew it: it must be very like one to be one. */
  readonly withdrawn: boolean
}

/** An article as it is now. */
export interface Present {
  readonly folder: string
  readonly fingerprint: string
  readonly headline: string
  readonly texts: ReadonlyArray<string>
}

/** By index: which present article is which known one. */
export interface Matches {
  /** In its own folder: it keeps its address. */
  readonly same: ReadonlyMap<number, number>
  /** From a known article to where it went: to another day, or into another article. */
  readonly moved: ReadonlyMap<number, number>
  /** From a known article that goes on as one, to the others that hold a part of it. */
  readonly parts: ReadonlyMap<number, ReadonlyArray<number>>
}

interface Pair {
  readonly known: number
  readonly present: number
  /** The share of the known text that is in the present one. */
  readonly body: number
  readonly headline: number
}

/**
 * Know articles again. What is unchanged is found by its fingerprint at once. What is left is held against each other,
 * best first: within the folder, then across; and what is still missing is looked for inside all articles, for it may
 * have been taken into one that was known already. Each step looks at a text once, so the time grows with the text.
 */
export function matchArticles(known: ReadonlyArray<Known>, present: ReadonlyArray<Present>): Matches {
  const same = new Map<number, number>()
  const moved = new Map<number, number>()
  const parts = new Map<number, Array<number>>()
  if (known.length === 0) return {same, moved, parts}
  const missing = new Set(known.keys())
  const fresh = new Set(present.keys())
  const take = (pairs: ReadonlyArray<Pair>, into: Map<number, number>, flip: boolean) => {
    for (const {known: one, present: other} of pairs) {
      if (!missing.has(one) || !fresh.has(other)) continue
      missing.delete(one)
      fresh.delete(other)
      if (flip) into.set(other, one)
      else into.set(one, other)
    }
  }
  for (const keyOf of [withHeadline, alone]) take(unchanged(known, present, missing, fresh, keyOf), same, true)
  if (missing.size === 0) return {same, moved, parts}

  const pairs = likely(known, present, missing, fresh, false)
  take(pairs.filter((pair) => isSame(pair, known, present)).sort(bestFirst), same, true)
  for (const {known: one, present: other, body} of pairs) {
    const isPart = !missing.has(one) && fresh.has(other) && body >= 0.2
    if (isPart && known[one]?.folder === present[other]?.folder) pushTo(parts, one, other)
  }
  take(pairs.filter((pair) => isElsewhere(pair, known)).sort(bestFirst), moved, false)
  if (missing.size === 0) return {same, moved, parts}

  const everywhere = likely(known, present, missing, new Set(present.keys()), true)
  for (const pair of everywhere.filter((each) => isWithin(each, known, present)).sort(bestFirst)) {
    if (!missing.has(pair.known)) continue
    missing.delete(pair.known)
    moved.set(pair.known, pair.present)
  }
  return {same, moved, parts}
}

type KeyOf = (article: Known | Present) => string
const withHeadline: KeyOf = ({folder, fingerprint, headline}) => `${folder}\n${fingerprint}\n${headline}`
/** Not where the fingerprint says nothing. */
const alone: KeyOf = ({folder, fingerprint}) => (fingerprint === '' ? '' : `${folder}\n${fingerprint}`)

/** Equal keys, in the order of both. */
function unchanged(
  known: ReadonlyArray<Known>,
  present: ReadonlyArray<Present>,
  missing: ReadonlySet<number>,
  fresh: ReadonlySet<number>,
  keyOf: KeyOf,
): ReadonlyArray<Pair> {
  const waiting = new Map<string, Array<number>>()
  for (const at of missing) {
    const article = known[at]
    pushTo(waiting, article === undefined ? '' : keyOf(article), at)
  }
  const pairs: Array<Pair> = []
  for (const at of fresh) {
    const article = present[at]
    const key = article === undefined ? '' : keyOf(article)
    const one = key === '' ? undefined : waiting.get(key)?.shift()
    if (one !== undefined) pairs.push({known: one, present: at, body: 1, headline: 1})
  }
  return pairs
}

/** More articles than this share a shingle: it is a phrase of the paper's, and says nothing. */
const tooMany = 24

/**
 * All pairs that have something in common: shingles, or a headline in one folder. With `distinct`, only shingles that no
 * other article has: what many notices say in the same words is no sign of one in another.
 */
function likely(
  known: ReadonlyArray<Known>,
  present: ReadonlyArray<Present>,
  missing: ReadonlySet<number>,
  fresh: ReadonlySet<number>,
  distinct: boolean,
): ReadonlyArray<Pair> {
  const holders = new Map<number, Array<number>>()
  const titled = new Map<string, Array<number>>()
  const sizes = new Map<number, number>()
  for (const at of missing) {
    const article = known[at]
    if (article === undefined) continue
    const sample = sampleOf(article.fingerprint)
    sizes.set(at, sample.length)
    for (const hash of sample) pushTo(holders, hash, at)
    pushTo(titled, titleKey(article), at)
  }
  for (const [hash, list] of holders) {
    if (list.length <= tooMany) continue
    holders.delete(hash)
    for (const at of list) sizes.set(at, (sizes.get(at) ?? 0) - 1)
  }
  const hits = new Map<number, Array<number>>()
  for (const at of fresh) {
    for (const hash of shinglesOf(present[at]?.texts ?? [])) {
      if (!holders.has(hash)) continue
      const list = hits.get(hash)
      if (list === undefined) hits.set(hash, [at])
      else if (list.at(-1) !== at) list.push(at)
    }
  }
  const counts = new Map<number, Map<number, number>>()
  const count = (at: number, one: number, more: number) => {
    const own = once(counts, at, () => new Map<number, number>())
    own.set(one, (own.get(one) ?? 0) + more)
  }
  for (const [hash, list] of hits) {
    if (list.length > (distinct ? 1 : tooMany)) continue
    for (const at of list) for (const one of holders.get(hash) ?? []) count(at, one, 1)
  }
  for (const at of fresh) {
    const article = present[at]
    if (article === undefined || article.headline.length < 5) continue
    const [twin, second] = titled.get(titleKey(article)) ?? []
    if (twin !== undefined && second === undefined) count(at, twin, 0)
  }
  return [...counts].flatMap(([at, own]) =>
    [...own].map(([one, found]): Pair => {
      const body = found / Math.max(4, sizes.get(one) ?? 0)
      const headline = likeness(known[one]?.headline ?? '', present[at]?.headline ?? '')
      return {known: one, present: at, body, headline}
    }),
  )
}

function isSame(
  {known: one, present: other, body, headline}: Pair,
  known: ReadonlyArray<Known>,
  present: ReadonlyArray<Present>,
): boolean {
  const [old, now] = [known[one], present[other]]
  if (old === undefined || now === undefined || old.folder !== now.folder) return false
  // 更正 that was read as its last paragraph, and is an article of its own now, leaves it less of a text.
  if (old.withdrawn) return body >= 0.7 || (body >= 0.5 && headline >= 0.9)
  return body + headline / 2 >= 0.5
}

/** To another day goes an article whole. */
function isElsewhere({known: one, body, headline}: Pair, known: ReadonlyArray<Known>): boolean {
  return known[one]?.withdrawn === false && (body >= 0.95 || (body >= 0.5 && headline >= 0.5))
}

/** Into another article of its own issue, or nearly all of it into one of another. */
function isWithin(
  {known: one, present: other, body, headline}: Pair,
  known: ReadonlyArray<Known>,
  present: ReadonlyArray<Present>,
): boolean {
  const [old, now] = [known[one], present[other]]
  if (old === undefined || now === undefined || old.withdrawn) return false
  return old.folder === now.folder ? body >= 0.6 : body >= 0.9 && headline >= 0.5
}

const bestFirst = inTurn<Pair>(
  by(({body, headline}) => -(body + 0.75 * headline), byNumber),
  by(({known}) => known, byNumber),
  by(({present}) => present, byNumber),
)

function titleKey({folder, headline}: {readonly folder: string; readonly headline: string}): string {
  return `${folder}\n${headline}`
}

/** How much two headlines have in common, from 0 to 1: their pairs of characters. */
function likeness(left: string, right: string): number {
  if (left === right) return left === '' ? 0 : 1
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= left.length; at++) pairs.add(left.slice(at, at + 2))
  let common = 0
  for (let at = 0; at + 2 <= right.length; at++) if (pairs.has(right.slice(at, at + 2))) common++
  return Math.min(1, (2 * common) / Math.max(1, pairs.size + right.length - 1))
}
