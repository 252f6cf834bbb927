import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {digestOf} from '../../src/build/digest.ts'
import {createEngine, type Found, firstResults, type SearchEngine} from '../../src/search/engine.ts'
import {filesOf, type IndexFile} from '../../src/search/index-files.ts'
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
  const files = filesOf(prose.documents, prose.names, digestOf)
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
  return {query: typed, hits: hits.length, first, rest: weigh(loader)}
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
  for (const [at, {query: typed, hits, first, rest}] of (await costsOf(written)).entries()) {
    const which = at === 0 ? 'first query, with the script' : 'further query'
    console.log(`  ${typed}  ${hits} hits: ${kilobytes(first)} kB (${which}), then ${kilobytes(rest)} kB for all years`)
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

function kilobytes(bytes: number): string {
  return (bytes / 1e3).toFixed(0)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const articles of [1_000, 10_000, 50_000]) await report(articles)
