import {say} from '../say.ts'
import {make} from './elements.ts'
import type {Way} from './other-ways.ts'
import {printRequest, type Request} from './request.ts'

/** Other ways to ask, each a link that anyone can keep; before them what they are, if it has to be said. */
export function waysSection(ways: ReadonlyArray<Way>, typed: string, head?: string): HTMLElement {
  const items = ways.map(({request, articles}) => {
    const count = make('span', {class: 'n'}, `${articles.toLocaleString('en')} 篇`)
    return make('li', {}, make('a', {href: printRequest(request)}, labelOf(request, typed)), ' ', count)
  })
  const heads = head === undefined ? [] : [make('p', {}, say(head))]
  return make('section', {class: 'finder-ways', 'aria-label': say('别的写法')}, ...heads, make('ul', {}, ...items))
}

/** 苏砚秋（2009年）, 1960—1969年 */
function labelOf({q, year}: Request, typed: string): string {
  const years = `${year.replace('-', '—')}年`
  if (year !== '') return q === '' ? years : `${q}（${years}）`
  return q === typed ? `${q}${say('（不加筛选）')}` : q
}
