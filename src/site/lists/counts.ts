import {monthOf} from '../../archive/dates/calendar.ts'
import {once} from '../../archive/once.ts'
import {by, byNumber, byPinyin, type Compare, inTurn} from '../../archive/order.ts'
import type {Article, DepartmentId, PersonId} from '../../archive/types.ts'
import {type Titled, titleOf} from '../links.ts'
import type {Lookup} from '../records/lookup.ts'

/** 上稿量 of one record in one year: by month, January first. */
export interface Count {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly pinyin: string
  readonly months: ReadonlyArray<number>
  readonly total: number
}

/** Most first; equal ones by pinyin. */
export const byTotal: Compare<Count> = inTurn<Count>(
  by(({total}) => -total, byNumber),
  byPinyin,
)

/** The lists of a year. */
export interface YearCounts {
  readonly departments: ReadonlyArray<Count>
  readonly correspondents: ReadonlyArray<Count>
  readonly reporters: ReadonlyArray<Count>
}

interface Open {
  readonly departments: Map<DepartmentId, Array<number>>
  readonly correspondents: Map<PersonId, Array<number>>
  readonly reporters: Map<PersonId, Array<number>>
}

/** Whoever is named so is a correspondent; all others that sign are reporters. */
const correspondent = /通讯员/

/**
 * Count each year's articles: of a department those that are about it, of a person those that they sign, each article
 * once. Newest year first.
 */
export function countYears(articles: ReadonlyArray<Article>, lookup: Lookup): ReadonlyMap<string, YearCounts> {
  const years = new Map<string, Open>()
  for (const article of articles) {
    const known = monthOf(lookup.issue(article.issue).when ?? '')
    // A year alone is in no month’s count.
    if (known === undefined) continue
    const year = once(
      years,
      known.slice(0, 4),
      (): Open => ({departments: new Map(), correspondents: new Map(), reporters: new Map()}),
    )
    const month = Number(known.slice(5)) - 1
    for (const {id, lead} of article.departments) if (lead) add(year.departments, id, month)
    const signed = new Map<PersonId, boolean>()
    for (const {person, role} of article.byline)
      signed.set(person, (signed.get(person) ?? true) && correspondent.test(role))
    for (const [person, only] of signed) add(only ? year.correspondents : year.reporters, person, month)
  }
  return new Map(
    [...years].reverse().map(([year, open]) => [
      year,
      {
        departments: listed(open.departments, lookup.department),
        correspondents: listed(open.correspondents, lookup.person),
        reporters: listed(open.reporters, lookup.person),
      },
    ]),
  )
}

function add<Id>(counts: Map<Id, Array<number>>, id: Id, month: number): void {
  const months = once(counts, id, () => Array.from({length: 12}, () => 0))
  months[month] = (months[month] ?? 0) + 1
}

function listed<Id extends string>(
  counts: ReadonlyMap<Id, ReadonlyArray<number>>,
  find: (id: Id) => Titled & {readonly path: string; readonly pinyin: string},
): ReadonlyArray<Count> {
  return [...counts]
    .map(([id, months]): Count => {
      const {path, pinyin, ...named} = find(id)
      return {id, name: titleOf(named), path, pinyin, months, total: months.reduce((sum, count) => sum + count, 0)}
    })
    .sort(byTotal)
}
