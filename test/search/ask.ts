import type {Archive} from '../../src/archive/types.ts'
import {digestOf} from '../../src/build/digest.ts'
import {createEngine, type SearchEngine} from '../../src/search/engine/engine.ts'
import type {FacetKind} from '../../src/search/engine/facets.ts'
import {parseTerms, parseYears, type Query} from '../../src/search/engine/query.ts'
import {indexArchive} from '../../src/search/index/index-files.ts'
import {memoryLoader} from './memory-loader.ts'

/** The engine over an archive; `limit` makes small archives have many segments. */
export function engineOf(archive: Archive, limit?: number, by?: 'bytes' | 'script'): SearchEngine {
  return createEngine(memoryLoader(indexArchive(archive, digestOf, {limit}).files, by))
}

/** A query as the search page makes it. */
export function query(
  typed: string,
  more: {years?: string; facets?: Array<[FacetKind, string]>; order?: Query['order']} = {},
): Query {
  const {years = '', facets = [], order = 'date'} = more
  return {terms: parseTerms(typed), years: parseYears(years), facets: new Map(facets), order}
}

/** The addresses that answer, in order. */
export async function ask(engine: SearchEngine, asked: Query): Promise<ReadonlyArray<string>> {
  const {hits} = await engine.find(asked)
  return Promise.all(hits.map(async (hit) => (await engine.entry(hit)).path))
}
