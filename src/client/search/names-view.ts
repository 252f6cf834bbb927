import {matchNames, type Name} from '../../search/names.ts'
import {say} from '../say.ts'
import {make, the} from './elements.ts'
import type {DatePage} from './page-of-date.ts'

const kinds = {department: '部门', person: '作者', column: '栏目'} as const

/** Lead straight to the date, people, departments and columns that the words may mean; says whether there are any. */
export function showNames(names: ReadonlyArray<Name>, typed: string, date?: DatePage): boolean {
  const meant = matchNames(names, typed)
  const section = the('finder-names', HTMLElement)
  const items = [...(date ? [make('li', {}, make('a', {href: date.path}, date.label))] : []), ...meant.map(item)]
  section.hidden = items.length === 0
  section.querySelector('ul')?.replaceChildren(...items)
  return items.length > 0
}

function item({kind, shown, note, path, articles}: Name): HTMLLIElement {
  const label = note === '' ? shown : `${shown}（${note}）`
  const count = make('span', {class: 'n'}, `${say(kinds[kind])} ${articles.toLocaleString('en')} 篇`)
  return make('li', {}, make('a', {href: path}, label), ' ', count)
}
