import {datesAsked} from '../../search/engine/date-asked.ts'
import type {Hit, SearchEngine, Signal} from '../../search/engine/engine.ts'

/** Where a day, a month or a year is: its issue, or its sheet of the calendar. */
export interface DatePage {
  readonly label: string
  readonly path: string
  /** What was typed, and is not there; this is what there is around it. */
  readonly missing?: string
}

type Engine = Pick<SearchEngine, 'find' | 'entry' | 'years'>

/**
 * The pages of the date that is typed, if something was printed then; else of the month or the year in which it would be, or
 * of all years.
 *
 *     2024年3月16日    →    2024年3月, where there is nothing of the 16th
 */
export async function pagesOfDate(engine: Engine, typed: string, signal: Signal): Promise<ReadonlyArray<DatePage>> {
  const asked = datesAsked(typed)
  for (let [dates, missing] = [asked, {}]; dates.some((date) => date !== ''); dates = dates.map(around)) {
    const pages = await Promise.all(dates.map((date) => pageOf(date, engine, signal)))
    const found = pages.filter((page) => page !== undefined)
    if (found.length > 0) return found.map((page) => ({...page, ...missing}))
    missing = {missing: typed.trim()}
  }
  // What has four digits is often no year.
  return /^(?:1[89]|20)/.test(asked[0] ?? '') ? allYears(engine, typed.trim()) : []
}

async function pageOf(date: string, engine: Engine, signal: Signal): Promise<DatePage | undefined> {
  const [year = '', month, day] = date.split('-')
  const query = {terms: [], years: [year, year], facets: new Map(), order: 'date'} as const
  const hits = (await engine.find(query, undefined, signal)).hits.filter((hit) => hit.date.startsWith(date))
  const path = await firstWithin(`${date.replaceAll('-', '/')}/`, engine, hits)
  if (path === undefined) return undefined
  if (month === undefined) return {label: `${year}年`, path: `${year}/index.html`}
  const label = `${year}年${Number(month)}月`
  return day === undefined
    ? {label, path: `${year}/${month}/index.html`}
    : {label: `${label}${Number(day)}日`, path: path.replace(/[^/]*$/, 'index.html')}
}

/** `2024-03-16` → `2024-03` → `2024` → nothing */
function around(date: string): string {
  return date.slice(0, Math.max(0, date.lastIndexOf('-')))
}

async function allYears(engine: Engine, missing: string): Promise<ReadonlyArray<DatePage>> {
  const years = [...(await engine.years()).keys()].filter((year) => year !== '')
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return [{label: first === last ? `${first}年` : `${first}年—${last}年`, path: 'calendar.html', missing}]
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
