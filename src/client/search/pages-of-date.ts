import {dateAsked} from '../../search/engine/date-asked.ts'
import type {Hit, SearchEngine, Signal} from '../../search/engine/engine.ts'

/** Where a day, a month or a year is: its issue, or its sheet of the calendar. */
export interface DatePage {
  readonly label: string
  readonly path: string
}

/** The page of the date that is typed, if something was printed then. */
export async function pageOfDate(
  engine: Pick<SearchEngine, 'find' | 'entry'>,
  typed: string,
  signal: Signal,
): Promise<DatePage | undefined> {
  const asked = dateAsked(typed)
  if (asked === undefined) return undefined
  const [year = '', month, day] = asked.split('-')
  const query = {terms: [], years: [year, year], facets: new Map(), order: 'date'} as const
  const hits = (await engine.find(query, undefined, signal)).hits.filter(({date}) => date.startsWith(asked))
  const path = await firstWithin(`${asked.replaceAll('-', '/')}/`, engine, hits)
  if (path === undefined) return undefined
  if (month === undefined) return {label: `${year}年`, path: `${year}/index.html`}
  const label = `${year}年${Number(month)}月`
  return day === undefined
    ? {label, path: `${year}/${month}/index.html`}
    : {label: `${label}${Number(day)}日`, path: path.replace(/[^/]*$/, 'index.html')}
}

/** So many hits are looked at: what is only guessed to be of a day is in no calendar, and is rare. */
const mostLookedAt = 5

async function firstWithin(
  folder: string,
  engine: Pick<SearchEngine, 'entry'>,
  hits: ReadonlyArray<Hit>,
): Promise<string | undefined> {
  for (const hit of hits.slice(0, mostLookedAt)) {
    const {path} = await engine.entry(hit)
    // Where its month or its year alone is known, it is in the calendar, wherever it stands.
    if (path.startsWith(folder) || hit.date.length < 'yyyy-mm-dd'.length) return path
  }
  return undefined
}
