import type {SearchEngine} from '../../search/engine/engine.ts'
import {numberAsked} from '../../search/engine/number-asked.ts'
import type {DatePage} from './page-of-date.ts'

/** So many issues are named; where a paper counts anew each year there may be many of one number. */
export const mostNumbered = 8

/** The pages of the issues whose number is typed, newest first: a number may have been given twice. */
export async function pagesOfNumber(
  engine: Pick<SearchEngine, 'numbers'>,
  typed: string,
): Promise<ReadonlyArray<DatePage>> {
  const asked = numberAsked(typed)
  if (asked === undefined) return []
  const numbers = await engine.numbers()
  return numbers
    .filter(({first, last}) => first <= asked.last && last >= asked.first)
    .filter(({path}) => asked.year === undefined || path.startsWith(`${asked.year}/`))
    .map(({first, last, path}) => ({label: `第${first < last ? `${first}—${last}` : first}期${dayIn(path)}`, path}))
    .reverse()
}

/** `2024/03/15/index.html` → （2024年3月15日） */
function dayIn(path: string): string {
  const [, year, month, day] = /^(\d{4})\/(\d\d)\/(\d\d)/.exec(path) ?? []
  return year === undefined ? '' : `（${year}年${Number(month)}月${Number(day)}日）`
}
