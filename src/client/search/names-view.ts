import {matchNames, type Name} from '../../search/names.ts'
import {say} from '../say.ts'
import {make, the} from './elements.ts'
import type {DatePage} from './page-of-date.ts'
import {mostNumbered} from './pages-of-number.ts'

const kinds = {department: '部门', person: '作者', column: '栏目'} as const

/** Lead straight to the days and issues, people, departments and columns that the words may mean; says whether there are any. */
export function showNames(names: ReadonlyArray<Name>, typed: string, pages: ReadonlyArray<DatePage>): boolean {
  const meant = matchNames(names, typed)
  const section = the('finder-names', HTMLElement)
  const items = [
    ...pages.slice(0, mostNumbered).map(({label, path}) => make('li', {}, make('a', {href: path}, label))),
    ...(pages.length > mostNumbered ? [make('li', {}, say(tooMany(pages.length)))] : []),
    ...meant.map(item),
  ]
  section.hidden = items.length === 0
  section.querySelector('ul')?.replaceChildren(...items)
  return items.length > 0
}

function tooMany(issues: number): string {
  return `共 ${issues.toLocaleString('en')} 期，请写上年份，如 2024年第3期`
}

function item({kind, shown, note, path, articles}: Name): HTMLLIElement {
  const label = note === '' ? shown : `${shown}（${note}）`
  const count = make('span', {class: 'n'}, `${say(kinds[kind])} ${articles.toLocaleString('en')} 篇`)
  return make('li', {}, make('a', {href: path}, label), ' ', count)
}
