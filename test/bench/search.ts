import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {digestOf} from '../../src/build/digest.ts'
import {createEngine, type Found, firstResults, type SearchEngine} from '../../src/search/engine/engine.ts'
import type {Loader} from '../../src/search/engine/loader.ts'
import {indexDocuments} from '../../src/search/index/index-files.ts'
import type {IndexFile} from '../../src/search/index/planned-segment.ts'
import {query} from '../search/ask.ts'
import {type MemoryLoader, memoryLoader} from '../search/memory-loader.ts'
import {makeProse, type Prose} from './prose.ts'

/** What a query brings over the line, in bytes. */
export interface Cost {
  readonly query: string
  readonly hits: number
  /** Until the first ten are shown. */
  readonly first: number
  /** What the exact count and the years cost beyond that. */
  readonly rest: number
  /** From when all that the first ten need is there until they are found, in milliseconds. */
  readonly wait: number
}

/** What a reader may have to load: with the script, for any later query, and for the years behind either; and to wait. */
export const limits = {first: 150_000, further: 80_000, rest: 600_000, wait: 100} as const

/** Which limits the queries break. */
export function breaches(costs: ReadonlyArray<Cost>): ReadonlyArray<string> {
  return costs.flatMap(({query: typed, first, rest, wait}, at) => [
    ...(first > (at === 0 ? limits.first : limits.further) ? [`${typed}: ${first} bytes until the first ten`] : []),
    ...(rest > limits.rest ? [`${typed}: ${rest} bytes behind them`] : []),
    ...(wait > limits.wait ? [`${typed}: ${wait.toFixed(0)} ms`] : []),
  ])
}

/** The index of so many articles, and what it took to write it. */
export interface Written {
  readonly prose: Prose
  readonly files: ReadonlyArray<IndexFile>
  readonly bytes: number
  readonly milliseconds: number
  /** Of the processor: what else runs on the machine matters less. */
  readonly processor: number
}

/** Write an index, all of it. */
export function writeIndex(articles: number): Written {
  const prose = makeProse(articles, 7)
  const start = performance.now()
  const before = process.cpuUsage()
  const files = indexDocuments(prose.documents, prose.names, digestOf)
  const bytes = files.reduce((sum, file) => sum + file.bytes().length, 0)
  const {user, system} = process.cpuUsage(before)
  return {prose, files, bytes, milliseconds: performance.now() - start, processor: (user + system) / 1000}
}

/** The first queries of a reader, one after another; the script counts with the first. */
export async function costsOf({files, prose}: Written): Promise<ReadonlyArray<Cost>> {
  const loader = memoryLoader(files)
  const engine = createEngine(loader)
  const costs: Array<Cost> = []
  for (const typed of queriesOf(prose)) costs.push(await costOf(typed, engine, loader, costs.length === 0 ? code() : 0))
  return costs
}

async function costOf(typed: string, engine: SearchEngine, loader: MemoryLoader, code: number): Promise<Cost> {
  loader.loaded.clear()
  const signal = {aborted: false}
  let enough: Found | undefined
  const partial = await engine.find(
    query(typed),
    (found) => {
      if (found.hits.length < firstResults) return
      enough ??= found
      signal.aborted = true
    },
    signal,
  )
  for (const hit of (enough ?? partial).hits.slice(0, firstResults)) await engine.entry(hit)
  const first = weigh(loader) + code
  loader.loaded.clear()
  const {hits} = await engine.find(query(typed))
  await engine.names()
  const rest = weigh(loader)
  return {query: typed, hits: hits.length, first, rest, wait: await waitOf(typed, loader)}
}

/** A new engine, as a reader has who comes to the page; what it loads has arrived, so that it waits for itself alone. */
async function waitOf(typed: string, loader: MemoryLoader): Promise<number> {
  const times: Array<number> = []
  const arrived = holding(loader)
  for (let round = 0; round < 4; round++) {
    const engine = createEngine(arrived)
    const signal = {aborted: false}
    const start = performance.now()
    const {hits} = await engine.find(
      query(typed),
      (found) => (signal.aborted = found.hits.length >= firstResults),
      signal,
    )
    for (const hit of hits.slice(0, firstResults)) await engine.entry(hit)
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

/** What was loaded once is there at once. */
function holding(loader: Loader): Loader {
  const files = new Map<string, ReadonlyArray<string>>()
  const slices = new Map<string, string>()
  return {
    async file(name) {
      const texts = files.get(name) ?? (await loader.file(name))
      files.set(name, texts)
      return texts
    },
    async slice(wanted) {
      const name = `${wanted.file} ${wanted.index}`
      const text = slices.get(name) ?? (await loader.slice(wanted))
      slices.set(name, text)
      return text
    },
  }
}

/** Whole files are sent packed, parts of files as they are. */
function weigh({loaded}: MemoryLoader): number {
  return [...loaded].reduce((sum, [name, bytes]) => sum + (name.includes(' ') ? bytes : gzipSync(bytes)).length, 0)
}

function code(): number {
  return gzipSync(readFileSync(fileURLToPath(new URL('../../client/search.js', import.meta.url)))).length
}

/** Words often, seldom and hardly ever used; a phrase as it stands in the newest article; two words. */
function queriesOf({words, documents}: Prose): ReadonlyArray<string> {
  const long = words.filter(({length}) => length === 2)
  const [, body = ''] = documents.at(-1)?.text.split('\n') ?? []
  const often = long[300] ?? ''
  return [often, long[3000] ?? '', long[15_000] ?? '', body.slice(4, 8), body.slice(9, 15), `${often} ${long[500]}`]
}

async function report(articles: number): Promise<void> {
  const written = writeIndex(articles)
  const [seconds, processor] = [written.milliseconds, written.processor].map((value) => (value / 1000).toFixed(1))
  const memory = (process.resourceUsage().maxRSS / 1e6).toFixed(2)
  console.log(
    `${articles} articles: ${seconds} s (${processor} s of the processor), ${memory} GB at most (with the articles), ${megabytes(written.bytes)} MB in ${written.files.length} files`,
  )
  const costs = await costsOf(written)
  for (const [at, {query: typed, hits, first, rest, wait}] of costs.entries()) {
    const which = at === 0 ? 'first query, with the script' : 'further query'
    console.log(
      `  ${typed}  ${hits} hits: ${kilobytes(first)} kB (${which}), then ${kilobytes(rest)} kB for all years; ${wait.toFixed(0)} ms`,
    )
  }
  const broken = breaches(costs)
  if (broken.length === 0) return
  console.error(broken.join('\n'))
  process.exitCode = 1
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

function kilobytes(bytes: number): string {
  return (bytes / 1e3).toFixed(0)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const articles of [1_000, 10_000, 50_000]) await report(articles)
