import type {SearchEngine} from '../../search/engine/engine.ts'
import {numberAsked} from '../../search/engine/number-asked.ts'
import type {DatePage} from './pages-of-date.ts'
import {dayLabel} from './result.ts'

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
    .filter(({date}) => asked.year === undefined || date.startsWith(asked.year))
    .map(({first, last, path, date}) => {
      const day = date === '' ? '' : `（${dayLabel(date)}）`
      return {label: `第${first < last ? `${first}—${last}` : first}期${day}`, path}
    })
    .reverse()
}
