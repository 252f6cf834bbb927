import {excerpt, pieces} from '../../search/engine/excerpt.ts'
import type {Entry} from '../../search/entry.ts'
import {make, marked} from './elements.ts'
import {inWords} from './in-words.ts'

/** A result: what it is named by, day, page, column, departments, and the text around the first hit. */
export function resultItem(
  {path, page, column, departments, people, text}: Entry,
  date: string,
  terms: ReadonlyArray<string>,
  typed: string,
): HTMLLIElement {
  const [name = '', ...lines] = text.split('\n')
  const query = terms.length > 0 ? `?${new URLSearchParams({q: typed})}` : ''
  const facts = make('p', {class: 'facts'})
  if (date !== '') facts.append(make('time', {datetime: date}, dayLabel(date)), ' ')
  const named = [pageLabel(page), column, departments.slice(0, 3).join('、'), people.slice(0, 4).join('、')]
  for (const fact of named) if (fact !== '') facts.append(make('span', {}, fact), ' ')
  const link = make('a', {href: path + query}, ...inWords(pieces(name, terms), [...departments, ...people]))
  // A word is one text, to screen readers and to the browser's own search.
  link.normalize()
  return make('li', {}, make('h2', {}, link), facts, make('p', {class: 'excerpt'}, ...marked(excerpt(lines, terms))))
}

/** `2` → 第2版; `A03` → A03版; anything else as printed: 头版 */
export function pageLabel(page: string): string {
  if (/^\d+$/.test(page)) return `第${page}版`
  return /^[A-Za-z]+\d+$/.test(page) ? `${page}版` : page
}

/** `2024-03-15` → 2024年3月15日; `2024-03` → 2024年3月; `2024` → 2024年 */
export function dayLabel(date: string): string {
  return date
    .split('-')
    .map((part, at) => `${Number(part)}${'年月日'.charAt(at)}`)
    .join('')
}
