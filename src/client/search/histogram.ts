import {parseYears} from '../../search/engine/query.ts'
import {make} from './elements.ts'

/** Years as bars, each a button that filters by it; one stop of the Tab key, then the arrows. */
export function drawYears(
  list: HTMLOListElement,
  years: ReadonlyMap<string, number>,
  chosen: string,
  choose: (year: string) => void,
): void {
  const [from, until] = parseYears(chosen) ?? []
  const held = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.year : undefined
  const highest = Math.max(1, ...years.values())
  const buttons = [...years].filter(([year]) => year !== '').map(([year, count]) => bar(year, count))
  list.replaceChildren(...buttons.map((button) => make('li', {}, button)))
  const first = buttons.find(({dataset}) => dataset.year === (held ?? from)) ?? buttons.at(-1)
  if (first) first.tabIndex = 0
  if (held !== undefined) first?.focus()
  list.onkeydown = (event) => step(event, buttons)

  function bar(year: string, count: number): HTMLButtonElement {
    const isChosen = from !== undefined && until !== undefined && year >= from && year <= until
    const button = make('button', {
      type: 'button',
      'data-year': year,
      'aria-pressed': String(isChosen),
      // Its number is shown where there is little room; those of several would stand on one another.
      ...(isChosen && from === until && {'data-alone': ''}),
      title: `${year}年 ${count}篇`,
      tabindex: '-1',
    })
    const share = make('span', {class: 'bar'})
    // The policy of the page forbids style in markup, not in scripts of its own.
    share.style.setProperty('--share', String(count / highest))
    button.append(share, make('span', {class: 'year'}, year), make('span', {class: 'n'}, `${count}篇`))
    button.onclick = () => choose(year === chosen ? '' : year)
    return button
  }
}

function step(event: KeyboardEvent, buttons: ReadonlyArray<HTMLButtonElement>): void {
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
  const next = buttons[at + by]
  if (at < 0 || by === 0 || next === undefined) return
  event.preventDefault()
  for (const button of buttons) button.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}
