import type {FacetKind} from '../../search/engine/facets.ts'
import {parseTerms, parseYears, type Query} from '../../search/engine/query.ts'

/** What the reader asks for, as the address says it. */
export interface Request {
  readonly q: string
  readonly year: string
  readonly department: string
  readonly reporter: string
  readonly column: string
  readonly order: string
}

export const fields = ['q', 'year', 'department', 'reporter', 'column', 'order'] as const

export function readRequest(search: string): Request {
  const params = new URLSearchParams(search)
  const [q = '', year = '', department = '', reporter = '', column = '', order = ''] = fields.map(
    (name) => params.get(name) ?? '',
  )
  return {q, year, department, reporter, column, order}
}

/** `?q=…`, or empty. */
export function printRequest(request: Request): string {
  const params = new URLSearchParams()
  for (const name of fields) if (request[name] !== '') params.set(name, request[name])
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

export function toQuery({q, year, department, reporter, column, order}: Request): Query {
  const facets = new Map<FacetKind, string>()
  if (department !== '') facets.set('department', department)
  if (reporter !== '') facets.set('person', reporter)
  if (column !== '') facets.set('column', column)
  return {
    terms: parseTerms(q),
    years: parseYears(year),
    facets,
    order: order === 'relevance' || order === 'oldest' ? order : 'date',
  }
}
