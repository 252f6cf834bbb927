import {button, make} from './make.ts'
import type {Way} from './types.ts'
import type {Words} from './words.ts'

/** What is around the list. */
export interface Frame {
  readonly list: HTMLElement
  way(): Way
  count(left: number, settled: number): void
  /** What has just been done. */
  say(text: string): void
  /** What is wrong, until it is not. */
  alarm(text: string, ...more: ReadonlyArray<Node>): void
  note(text: string): void
}

/** What keys do. */
export interface KeyDeeds {
  move(by: number): void
  press(sign: string): void
  undoLast(): void
}

/** Make the page: its head, the list, the line that says what was done, and the list of keys. */
export function makeFrame(words: Words, deeds: KeyDeeds): Frame {
  const counted = make('p', 'counted')
  const alarm = make('div', 'alarm')
  alarm.setAttribute('role', 'alert')
  const said = make('p', 'said')
  said.setAttribute('role', 'status')
  const note = make('p', 'note')
  const list = make('ol')
  list.setAttribute('aria-label', words.list)
  const home = make('a', '', words.home)
  home.href = '/'
  const help = helpOf(words)
  const asks = button('quiet', () => help.showModal(), words.help, mark('?'))
  const {fieldset, way, turn} = waysOf(words)
  const head = make(
    'header',
    'head',
    make('h1', '', words.title),
    counted,
    make('nav', '', home, ' ', asks),
    fieldset,
    alarm,
  )
  document.body.append(head, make('main', '', list, note, said), help)
  document.addEventListener('keydown', (event) => {
    const {target, key} = event
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
    // Keys count where no word is being typed.
    if (target instanceof HTMLInputElement && target.type !== 'radio') {
      if (key === 'Escape') target.closest<HTMLElement>('.card')?.focus()
      return
    }
    const act = actFor(key)
    if (!act) return
    event.preventDefault()
    act()
  })
  return {
    list,
    way,
    count: (left, settled) => (counted.textContent = words.left(left, settled)),
    say: (text) => (said.textContent = text),
    alarm: (text, ...more) => alarm.replaceChildren(...(text === '' ? [] : [text]), ...more),
    note: (text) => (note.textContent = text),
  }

  function actFor(key: string): (() => void) | undefined {
    if (key === 'j' || key === 'ArrowDown') return () => deeds.move(1)
    if (key === 'k' || key === 'ArrowUp') return () => deeds.move(-1)
    if (key === 'u') return deeds.undoLast
    if (key === '?') return () => help.showModal()
    if (key === 'w') return turn
    return /^[a-z1-5]$/.test(key) ? () => deeds.press(key) : undefined
  }
}

function waysOf(words: Words): {fieldset: HTMLElement; way: () => Way; turn: () => void} {
  const fieldset = make('fieldset', '', make('legend', '', words.where))
  const inputs = (['source', 'beside'] as const).map((way) => {
    const input = make('input')
    Object.assign(input, {type: 'radio', name: 'way', value: way, checked: way === 'source'})
    fieldset.append(make('label', '', input, words.ways[way]))
    return {way, input}
  })
  return {
    fieldset,
    way: () => inputs.find(({input}) => input.checked)?.way ?? 'source',
    turn: () => {
      const other = inputs.find(({input}) => !input.checked)
      if (other) other.input.checked = true
    },
  }
}

function helpOf(words: Words): HTMLDialogElement {
  const dialog = make('dialog')
  const rows = words.keys.flatMap(([key, does]) => [make('dt', '', make('kbd', '', key)), make('dd', '', does)])
  const heading = make('h2', '', words.help)
  heading.id = 'keys'
  dialog.setAttribute('aria-labelledby', 'keys')
  dialog.append(
    heading,
    make('dl', '', ...rows),
    button('', () => dialog.close(), words.close),
  )
  return dialog
}

function mark(sign: string): HTMLElement {
  const made = make('kbd', '', sign)
  made.setAttribute('aria-hidden', 'true')
  return made
}
