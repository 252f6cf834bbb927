import type {FacetKind} from '../../search/facets.ts'
import type {Name} from '../../search/names.ts'
import {make, the} from './elements.ts'
import {fields, type Request} from './request.ts'

type Filter = Exclude<(typeof fields)[number], 'q'>

export interface SearchForm {
  read(): Request
  show(request: Request): void
  choose(filter: Filter, value: string): void
  /** Put years and names into the lists; what the address has chosen stays chosen. */
  fill(years: ReadonlyMap<string, number>, names: ReadonlyArray<Name>, request: Request): void
}

/** Milliseconds without a key: then what is typed is asked. */
const quiet = 200

const filterOf: Readonly<Record<FacetKind, Filter>> = {department: 'department', person: 'reporter', column: 'column'}

/** The form of the search page; `ask` hears of what is typed (the same entry of the history) or decided (a new one). */
export function createForm(ask: (entry: 'new' | 'same') => void): SearchForm {
  const form = the('finder', HTMLFormElement)
  const box = the('finder-q', HTMLInputElement)
  const lists: Readonly<Record<Filter, HTMLSelectElement>> = {
    year: the('finder-year', HTMLSelectElement),
    department: the('finder-department', HTMLSelectElement),
    reporter: the('finder-reporter', HTMLSelectElement),
    column: the('finder-column', HTMLSelectElement),
    order: the('finder-order', HTMLSelectElement),
  }
  let typing: ReturnType<typeof setTimeout> | undefined

  form.hidden = false
  form.onsubmit = (event) => {
    event.preventDefault()
    now('new')
  }
  box.oninput = (event) => {
    // Letters of an input method are not yet what is meant.
    if (event instanceof InputEvent && event.isComposing) return
    clearTimeout(typing)
    typing = setTimeout(() => ask('same'), quiet)
  }
  box.addEventListener('compositionend', () => now('same'))
  for (const list of Object.values(lists)) list.onchange = () => now('new')
  addEventListener('keydown', (event) => walk(event, box))
  if (!new URLSearchParams(location.search).has('q')) box.focus()

  return {
    read() {
      const {year, department, reporter, column, order} = lists
      return {
        q: box.value,
        year: year.value,
        department: department.value,
        reporter: reporter.value,
        column: column.value,
        order: order.value,
      }
    },

    show(request) {
      box.value = request.q
      for (const name of fields) if (name !== 'q') choose(name, request[name])
    },

    choose,

    fill(years, names, request) {
      for (const name of ['year', 'department', 'reporter', 'column'] as const) lists[name].length = 1
      for (const year of [...years.keys()].reverse())
        if (year !== '') lists.year.append(make('option', {value: year}, `${year}年`))
      for (const {kind, id, name, note, articles} of names) {
        const label = note === '' ? name : `${name}（${note}）`
        lists[filterOf[kind]].append(make('option', {value: id}, `${label} ${articles}`))
      }
      for (const name of fields) if (name !== 'q') choose(name, request[name])
    },
  }

  function now(entry: 'new' | 'same'): void {
    clearTimeout(typing)
    ask(entry)
  }

  /** A value that is not in its list (`2019-2024`, a name that is not loaded yet) is put there. */
  function choose(filter: Filter, value: string): void {
    const list = lists[filter]
    if (![...list.options].some((option) => option.value === value)) list.append(make('option', {value}, value))
    list.value = value
  }
}

/** Arrows lead from the box to the results, from one to the next, and back. */
function walk(event: KeyboardEvent, box: HTMLInputElement): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const stops: ReadonlyArray<HTMLElement> = [box, ...document.querySelectorAll<HTMLElement>('#finder-results h2 a')]
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  const next = stops[at + by]
  if (by === 0 || at < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}
