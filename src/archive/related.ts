import type {Placed} from './layout.ts'
import {by, byNumber, inTurn} from './order.ts'
import type {Article, ArticleId, Contribution} from './types.ts'

/** So many are named. */
const shown = 5
/** A run of four characters that more articles share says little of any. */
const commonest = 12
/** What an article is about, its headline and so many characters of its text say. */
const read = 400
/** So many runs of an article are followed, the rarest first. */
const followed = 48
/** Less in common than this is chance: three runs that no other article has, one that is an office’s name among them. */
const least = 1.6

interface Known {
  readonly departmentsOf: ReadonlyMap<ArticleId, Article['departments']>
  readonly bylines: ReadonlyMap<ArticleId, ReadonlyArray<Contribution>>
}

/**
 * For each article those that have most in common with it: rare runs of four characters (白渚新桥), offices, writers.
 *
 * Each text is read twice; then an article meets only those few that share one of its rare runs: linear in the archive,
 * and the same whatever came first.
 */
export function findRelated(
  articles: ReadonlyArray<Placed>,
  {departmentsOf, bylines}: Known,
): ReadonlyMap<ArticleId, ReadonlyArray<ArticleId>> {
  const runs = rareRuns(articles)
  const bonds = [
    bondsOf(articles, ({id}) => (departmentsOf.get(id) ?? []).map((each) => each.id)),
    bondsOf(articles, ({id}) => [...new Set((bylines.get(id) ?? []).map(({person}) => person))]),
  ]
  const scores = new Float64Array(articles.length)
  return new Map(
    articles.map(({id}, at) => {
      const met: Array<number> = []
      for (const others of runs(at)) {
        for (const other of others) {
          if (scores[other] === 0) met.push(other)
          scores[other] = (scores[other] ?? 0) + 1 / others.length
        }
      }
      const best: Array<readonly [other: number, score: number]> = []
      for (const other of met) {
        const score = bonds.reduce((sum, bond) => sum + bond(at, other), 0) + (scores[other] ?? 0)
        if (other !== at && score >= least) best.push([other, score])
        scores[other] = 0
      }
      best.sort(closestTo(at))
      return [id, best.slice(0, shown).flatMap(([other]) => articles[other]?.id ?? [])]
    }),
  )
}

/** Most in common first; of equals the nearest, of these the older. */
function closestTo(at: number) {
  return inTurn<readonly [number, number]>(
    by(([, score]) => -Math.round(score * 1e6), byNumber),
    by(([other]) => Math.abs(other - at), byNumber),
    by(([other]) => other, byNumber),
  )
}

/** By article, for each of its rare runs, who has it. */
function rareRuns(articles: ReadonlyArray<Placed>): (at: number) => ReadonlyArray<ReadonlyArray<number>> {
  const mask = Math.min(2 ** 25, 2 ** Math.ceil(Math.log2(8 * read * (articles.length + 1)))) - 1
  const counts = new Uint8Array(mask + 1)
  for (const article of articles) {
    for (const hash of runsOf(article)) {
      const count = counts[hash & mask] ?? 0
      if (count < 255) counts[hash & mask] = count + 1
    }
  }
  const holders = new Map<number, Array<number>>()
  const own = articles.map((article, at) => {
    const ranked: Array<number> = []
    for (const hash of runsOf(article)) {
      const count = counts[hash & mask] ?? 0
      if (count > 1 && count <= commonest) ranked.push(rankOf(hash, count))
    }
    return firstOf(ranked).map((hash) => {
      const known = holders.get(hash)
      if (known !== undefined) {
        known.push(at)
        return known
      }
      const made = [at]
      holders.set(hash, made)
      return made
    })
  })
  return (at) => own[at] ?? []
}

/** A hash and how many have it as one number: in their order the rarest hash comes first, of equals the smallest. */
function rankOf(hash: number, count: number): number {
  return count * 2 ** 32 + hash + 2 ** 31
}

/** The hashes of the first ranks, each once. */
function firstOf(ranked: ReadonlyArray<number>): ReadonlyArray<number> {
  const kept: Array<number> = []
  let last = -1
  // Numbers of a typed array are sorted as such, without a call for each two.
  for (const rank of Float64Array.from(ranked).sort()) {
    if (rank === last) continue
    last = rank
    kept.push((rank % 2 ** 32) - 2 ** 31)
    if (kept.length === followed) break
  }
  return kept
}

/** The hash of each run of four characters in what an article says first; punctuation ends a run. */
function runsOf({headlineLines, paragraphs}: Placed): ReadonlyArray<number> {
  const runs: Array<number> = []
  for (const {text} of headlineLines) addRuns(text, text.length, runs)
  let left = read
  for (const paragraph of paragraphs) {
    if (left <= 0) break
    addRuns(paragraph, Math.min(left, paragraph.length), runs)
    left -= paragraph.length
  }
  return runs
}

function addRuns(text: string, end: number, runs: Array<number>): void {
  let run = 0
  let ideographs = 0
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    const ideograph = isIdeograph(unit)
    if (!ideograph && !isAlphanumeric(unit)) {
      run = 0
      ideographs = 0
      continue
    }
    run++
    if (ideograph) ideographs++
    if (run > 4 && isIdeograph(text.charCodeAt(at - 4))) ideographs--
    // 2024年 is no subject.
    if (run >= 4 && ideographs >= 3) runs.push(hashFour(text, at))
  }
}

function hashFour(text: string, at: number): number {
  let hash = 0x811c9dc5
  for (let from = at - 3; from <= at; from++) hash = Math.imul(hash ^ text.charCodeAt(from), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ (hash >>> 13)
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

/** How much two articles are bound by what both have: an office of few articles binds more than one of many. */
function bondsOf(
  articles: ReadonlyArray<Placed>,
  keysOf: (article: Placed) => ReadonlyArray<string>,
): (one: number, other: number) => number {
  const counts = new Map<string, number>()
  const keys = articles.map((article) => {
    const own = keysOf(article)
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1)
    return own
  })
  return (one, other) => {
    let bond = 0
    for (const key of keys[one] ?? []) if (keys[other]?.includes(key)) bond += 1 / (2 + Math.log2(counts.get(key) ?? 1))
    return bond
  }
}
