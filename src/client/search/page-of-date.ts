import {dateAsked} from '../../search/date-asked.ts'
import type {SearchEngine, Signal} from '../../search/engine.ts'

/** Where a day or a month is: its issue, or its month in the calendar. */
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
  const [year = '', month = '', day] = asked.split('-')
  const query = {terms: [], years: [year, year], facets: new Map(), order: 'date'} as const
  const hit = (await engine.find(query, undefined, signal)).hits.find(({date}) => date.startsWith(asked))
  if (hit === undefined) return undefined
  const {path} = await engine.entry(hit)
  // What is only guessed to be of this day is in no calendar.
  if (!path.startsWith(`${asked.replaceAll('-', '/')}/`)) return undefined
  const label = `${year}年${Number(month)}月`
  return day === undefined
    ? {label, path: `${year}/${month}/index.html`}
    : {label: `${label}${Number(day)}日`, path: path.replace(/[^/]*$/, 'index.html')}
}
