import type {Entry} from '../entry.ts'
import {fileNames} from '../layout.ts'
import {type Manifest, readManifest, type SegmentFacts} from '../manifest.ts'
import {type Name, readNames} from '../names.ts'
import {type IssueNumber, readNumbers} from '../numbers.ts'
import type {Loader} from './loader.ts'
import {matchSegment} from './match.ts'
import {type OpenSegment, openSegment} from './open-segment.ts'
import {isAsking, type Query} from './query.ts'

/** An article that answers. */
export interface Hit {
  readonly segment: string
  readonly article: number
  /** `''` where none is known. */
  readonly date: string
  readonly score: number
}

/** What has been found so far. */
export interface Found {
  /** In the order that was asked for. */
  readonly hits: ReadonlyArray<Hit>
  /** By year, oldest first; years without a hit are there, too, as far as they have been looked through. */
  readonly years: ReadonlyMap<string, number>
  /** Nothing more can come. */
  readonly complete: boolean
}

/** A stop sign: who asks something new does not wait for the old. */
export interface Signal {
  readonly aborted: boolean
}

export interface SearchEngine {
  /** Look through the years, newest first, or oldest where these come first; `tell` hears of what has been found as it grows. */
  find(query: Query, tell?: (found: Found) => void, signal?: Signal): Promise<Found>
  entry(hit: Hit): Promise<Entry>
  names(): Promise<ReadonlyArray<Name>>
  /** Of issues, oldest first. */
  numbers(): Promise<ReadonlyArray<IssueNumber>>
  /** All years, oldest first, with how many articles each has. */
  years(): Promise<ReadonlyMap<string, number>>
}

/** Years that are looked through at once, when the first results are there. */
const atOnce = 4
/** So many results a reader sees first. */
export const firstResults = 10

/**
 * The engine: what it needs it loads once. Texts and names are in traditional characters where that is wanted, and they are
 * there.
 */
export function createEngine(loader: Loader, wantsTraditional = false): SearchEngine {
  const open = new Map<string, Promise<OpenSegment>>()
  const manifest = once(async (): Promise<Manifest> => {
    const [text = ''] = await loader.file(fileNames.manifest)
    const read = readManifest(text)
    if (read === undefined) throw new Error('Unexpected index of another version, expected that of this script')
    return read
  })
  const turned = async () => (wantsTraditional ? (await manifest()).turned : undefined)
  const segments = async () => (await manifest()).segments
  const names = once(async () => {
    const [text = ''] = await loader.file((await turned()) === undefined ? fileNames.names : fileNames.turnedNames)
    return readNames(text)
  })
  const numbers = once(async () => {
    const [text = ''] = (await manifest()).numbered ? await loader.file(fileNames.numbers) : []
    return readNumbers(text)
  })

  return {
    names,
    numbers,

    async years() {
      const all = new Map<string, number>()
      for (const {years} of [...(await segments())].reverse())
        for (const [year, articles] of years) all.set(year, (all.get(year) ?? 0) + articles)
      return all
    },

    async entry({segment, article}) {
      return (await opened(segment)).entry(article)
    },

    async find(query, tell = () => {}, signal = {aborted: false}) {
      const newest = isAsking(query) ? (await segments()).filter((facts) => mayHold(facts, query.years)) : []
      const all = query.order === 'oldest' ? [...newest].reverse() : newest
      const hits: Array<Hit> = []
      const counts = new Map<string, number>()
      let at = 0
      while (at < all.length && !signal.aborted) {
        const next = all.slice(at, at + (hits.length < firstResults ? 1 : atOnce))
        at += next.length
        for (const {name, years, found} of await Promise.all(next.map((facts) => look(facts, query)))) {
          for (const [year] of years) counts.set(year, counts.get(year) ?? 0)
          for (const hit of found) counts.set(hit.date.slice(0, 4), (counts.get(hit.date.slice(0, 4)) ?? 0) + 1)
          for (const hit of found) hits.push({segment: name, ...hit})
        }
        if (at < all.length && !signal.aborted) tell(report(false))
      }
      const found = report(!signal.aborted)
      if (!signal.aborted) tell(found)
      return found

      function report(complete: boolean): Found {
        return {
          hits: inOrder(hits, query.order),
          years: new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
          complete,
        }
      }
    },
  }

  async function look({name, years}: SegmentFacts, query: Query) {
    const segment = await opened(name)
    const matches = await matchSegment(segment, query)
    return {name, years, found: matches.map((match) => ({...match, date: segment.dates[match.article] ?? ''}))}
  }

  function opened(name: string): Promise<OpenSegment> {
    const known = open.get(name)
    if (known !== undefined) return known
    const opening = turned().then((how) => openSegment(name, loader, how))
    open.set(name, opening)
    opening.catch(() => open.delete(name))
    return opening
  }
}

/** By day, and within a day as printed; or the best first. What has no day comes last. */
function inOrder(hits: ReadonlyArray<Hit>, order: Query['order']): ReadonlyArray<Hit> {
  const turn = order === 'oldest' ? -1 : 1
  return [...hits].sort(
    (a, b) =>
      (order === 'relevance' ? b.score - a.score : 0) ||
      Number(a.date === '') - Number(b.date === '') ||
      turn * (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
      turn * (a.segment < b.segment ? 1 : a.segment > b.segment ? -1 : 0) ||
      a.article - b.article,
  )
}

function mayHold({years}: SegmentFacts, wanted: Query['years']): boolean {
  return wanted === undefined || years.some(([year]) => year >= wanted[0] && year <= wanted[1])
}

/** Load once; what failed is tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}
