import {matchNames, type Name} from '../../search/names.ts'
import {say} from '../say.ts'
import {make, the} from './elements.ts'
import type {DatePage} from './pages-of-date.ts'
import {mostNumbered} from './pages-of-number.ts'

const kinds = {department: '部门', person: '作者', column: '栏目'} as const

/** Whether something is named that the words may mean, or only what is near to the date that they say. */
export type Named = 'meant' | 'near' | 'none'

/** Lead straight to the days and issues, people, departments and columns that the words may mean. */
export function showNames(names: ReadonlyArray<Name>, typed: string, pages: ReadonlyArray<DatePage>): Named {
  const meant = matchNames(names, typed)
  const section = the('finder-names', HTMLElement)
  const items = [
    ...pages.slice(0, mostNumbered).map(pageItem),
    ...(pages.length > mostNumbered ? [make('li', {}, say(tooMany(pages.length)))] : []),
    ...meant.map(item),
  ]
  section.hidden = items.length === 0
  section.querySelector('ul')?.replaceChildren(...items)
  if (items.length === 0) return 'none'
  return meant.length === 0 && pages.every(({missing}) => missing !== undefined) ? 'near' : 'meant'
}

function pageItem({label, path, missing}: DatePage): HTMLLIElement {
  const link = make('a', {href: path}, label)
  return missing === undefined
    ? make('li', {}, link)
    : make('li', {}, link, ' ', make('span', {class: 'n'}, say(`没有 ${missing} 的报`)))
}

function tooMany(issues: number): string {
  return `共 ${issues.toLocaleString('en')} 期，请写上年份，如 2024年第3期`
}

function item({kind, shown, note, path, articles}: Name): HTMLLIElement {
  const label = note === '' ? shown : `${shown}（${note}）`
  const count = make('span', {class: 'n'}, `${say(kinds[kind])} ${articles.toLocaleString('en')} 篇`)
  return make('li', {}, make('a', {href: path}, label), ' ', count)
}
