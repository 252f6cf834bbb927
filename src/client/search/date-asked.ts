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

/** The day or the month that is typed and nothing else: no text holds its own date in so many words. */
function dateAsked(typed: string): string | undefined {
  const [, year, month = '', day] = form.exec(typed.normalize('NFKC').trim()) ?? []
  if (year === undefined || Number(month) > 12 || Number(month) < 1) return undefined
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
}

/** 2024年3月, 2024-03, 2024.3.15, 2024年3月15日, 20240315 */
const form = /^(\d{4})(?:(?=\d{4}$)|\s*[-./年]\s*)(\d{1,2})(?:(?:\s*[-./月]\s*|(?<=^\d{6}))(\d{1,2})日?|月)?$/
