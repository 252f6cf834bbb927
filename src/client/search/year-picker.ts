import {parseYears} from '../../search/engine/query.ts'
import {make, the} from './elements.ts'

/** A year, or the years from one to another. */
export interface YearPicker {
  /** `2024`, `2019-2024`, or empty. */
  value(): string
  show(value: string): void
  /** The years that there are to choose from; what is chosen stays chosen. */
  fill(years: ReadonlyArray<string>): void
}

/** Two lists of which the second, up to which year, is there once the first has one; `decided` hears of what is chosen. */
export function createYearPicker(decided: () => void): YearPicker {
  const from = the('finder-year', HTMLSelectElement)
  // A site may have a copy of our template from before this list was on it.
  const until =
    document.querySelector<HTMLSelectElement>('select#finder-until') ?? make('select', {}, make('option', {value: ''}))
  const range = document.getElementById('finder-range') ?? make('span')
  from.onchange = () => {
    // Whoever chooses another first year has the one up to which it goes still before them.
    show(printed(from.value, until.value))
    decided()
  }
  until.onchange = decided

  return {
    value: () => printed(from.value, until.value),
    show,
    fill(years) {
      const chosen = printed(from.value, until.value)
      from.length = 1
      until.length = 1
      for (const year of years)
        for (const list of [from, until]) list.append(make('option', {value: year}, `${year}年`))
      show(chosen)
    },
  }

  /** A year that is not in the lists (yet) is put there; what is none stays as it is, and finds what it finds. */
  function show(value: string): void {
    const [first, last] = parseYears(value) ?? [value, value]
    choose(from, first)
    choose(until, first === last ? '' : last)
    range.hidden = first === ''
  }
}

function printed(first: string, last: string): string {
  return first === '' || last === '' || first === last ? first : `${first}-${last}`
}

function choose(list: HTMLSelectElement, value: string): void {
  if (![...list.options].some((option) => option.value === value)) list.append(make('option', {value}, `${value}年`))
  list.value = value
}
