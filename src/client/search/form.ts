import type {FacetKind} from '../../search/engine/facets.ts'
import type {Name} from '../../search/names.ts'
import {the} from './elements.ts'
import {createNamePicker, type NamePicker} from './name-picker.ts'
import type {Request} from './request.ts'
import {createYearPicker} from './year-picker.ts'

export interface SearchForm {
  read(): Request
  show(request: Request): void
  chooseYear(year: string): void
  /** What there is to choose from; what the address has chosen stays chosen. */
  fill(years: ReadonlyMap<string, number>, names: ReadonlyArray<Name>): void
}

/** Milliseconds without a key: then what is typed is asked. */
const quiet = 200

/** The form of the search page; `ask` hears of what is typed (the same entry of the history) or decided (a new one). */
export function createForm(ask: (entry: 'new' | 'same') => void): SearchForm {
  const form = the('finder', HTMLFormElement)
  const box = the('finder-q', HTMLInputElement)
  const year = createYearPicker(() => now('new'))
  const order = the('finder-order', HTMLSelectElement)
  const pickers: Readonly<Record<FacetKind, NamePicker>> = {
    department: createNamePicker('finder-department', () => now('new')),
    person: createNamePicker('finder-reporter', () => now('new')),
    column: createNamePicker('finder-column', () => now('new')),
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
  order.onchange = () => now('new')
  addEventListener('keydown', (event) => walk(event, box))
  if (!new URLSearchParams(location.search).has('q')) box.focus()

  return {
    read() {
      return {
        q: box.value,
        year: year.value(),
        department: pickers.department.value(),
        reporter: pickers.person.value(),
        column: pickers.column.value(),
        order: order.value,
      }
    },

    show(request) {
      box.value = request.q
      year.show(request.year)
      order.value = request.order
      if (order.selectedIndex < 0) order.value = ''
      pickers.department.show(request.department)
      pickers.person.show(request.reporter)
      pickers.column.show(request.column)
    },

    chooseYear: year.show,

    fill(years, names) {
      year.fill([...years.keys()].filter((each) => each !== '').reverse())
      for (const kind of ['department', 'person', 'column'] as const)
        pickers[kind].fill(names.filter((name) => name.kind === kind))
    },
  }

  function now(entry: 'new' | 'same'): void {
    clearTimeout(typing)
    ask(entry)
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
