import {matchNames, type Name} from '../../search/names.ts'
import {say} from '../say.ts'
import {make, the} from './elements.ts'

/** A field that takes one of many names: by its characters, by pinyin, by its initials. */
export interface NamePicker {
  /** The id of the name that is chosen, or empty. */
  value(): string
  show(id: string): void
  /** What there is to choose from; what is chosen stays chosen. */
  fill(names: ReadonlyArray<Name>): void
}

/** So many are shown; whoever wants another one types on. */
const most = 12

/**
 * Make the field with this id one: a combobox as the ARIA practices have it, whose list is the element after it. Arrows
 * go through the list, Enter takes a name, Escape leaves things as they were; an empty field is no filter.
 */
export function createNamePicker(id: string, decided: () => void): NamePicker {
  const box = the(id, HTMLInputElement)
  const list = the(`${id}-list`, HTMLUListElement)
  let names: ReadonlyArray<Name> = []
  let known = new Map<string, Name>()
  let chosen = ''
  let offered: ReadonlyArray<string> = []
  let active = -1

  box.oninput = (event) => {
    // Letters of an input method are not yet what is meant.
    if (event instanceof InputEvent && event.isComposing) return
    open()
  }
  box.addEventListener('compositionend', open)
  box.onclick = open
  box.onkeydown = press
  box.onblur = settle
  list.onpointerdown = (event) => event.preventDefault() // the field keeps the keyboard
  list.onclick = ({target}) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    const at = option === null ? -1 : [...list.children].indexOf(option)
    if (at >= 0) take(offered[at] ?? '')
  }

  return {
    value: () => chosen,
    show,
    fill(all) {
      names = all
      // An archive may know no column at all.
      box.closest<HTMLElement>('.picker')?.toggleAttribute('hidden', all.length === 0 && chosen === '')
      known = new Map(all.map((name) => [name.id, name]))
      show(chosen)
    },
  }

  /** A name that is not there (yet) is shown by its id. */
  function show(wanted: string): void {
    chosen = wanted
    const name = known.get(wanted)
    box.value = name === undefined ? wanted : labelOf(name)
    close()
  }

  function open(): void {
    const own = known.get(chosen)
    const isAsIs = box.value === '' || (own !== undefined && box.value === labelOf(own))
    const found = isAsIs ? mostNamed(names) : matchNames(names, box.value, most, 1)
    offered = isAsIs && chosen !== '' ? ['', ...found.map((name) => name.id)] : found.map((name) => name.id)
    list.replaceChildren(...offered.map(optionOf))
    list.hidden = offered.length === 0
    box.setAttribute('aria-expanded', String(!list.hidden))
    activate(-1)
  }

  function close(): void {
    list.hidden = true
    list.replaceChildren()
    offered = []
    box.setAttribute('aria-expanded', 'false')
    activate(-1)
  }

  function optionOf(wanted: string, at: number): HTMLLIElement {
    const name = known.get(wanted)
    const content = name === undefined ? [say('全部')] : [labelOf(name), ' ', make('span', {class: 'n'}, countOf(name))]
    return make('li', {id: `${id}-${at}`, role: 'option', 'aria-selected': 'false'}, ...content)
  }

  function activate(at: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false')
    active = at
    const option = list.children[at]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({block: 'nearest'})
    if (option) box.setAttribute('aria-activedescendant', option.id)
    else box.removeAttribute('aria-activedescendant')
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      if (list.hidden) open()
      if (event.altKey) return
      // The field itself is a stop between the last and the first.
      activate(((active + 1 + step + offered.length + 1) % (offered.length + 1)) - 1)
    } else if (event.key === 'Enter' && !list.hidden) {
      event.preventDefault()
      take(box.value === '' && active < 0 ? '' : (offered[Math.max(0, active)] ?? ''))
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      show(chosen)
    }
  }

  function take(wanted: string): void {
    const isNew = wanted !== chosen
    show(wanted)
    if (isNew) decided()
  }

  /** Whoever leaves the field has chosen what stands in it, if it is a name. */
  function settle(): void {
    const meant = names.find((name) => labelOf(name) === box.value)
    take(box.value === '' ? '' : (meant?.id ?? chosen))
  }
}

function mostNamed(names: ReadonlyArray<Name>): ReadonlyArray<Name> {
  return [...names].sort((a, b) => b.articles - a.articles).slice(0, most)
}

function labelOf({shown, note}: Name): string {
  return note === '' ? shown : `${shown}（${note}）`
}

function countOf({articles}: Name): string {
  return `${articles.toLocaleString('en')} 篇`
}
