import {monthOf} from '../../archive/dates/calendar.ts'
import type {Article, ArticleId, ColumnId, DepartmentId, PersonId} from '../../archive/types.ts'
import {type Titled, titleOf} from '../links.ts'
import type {Bar, MonthChart} from '../props/list.ts'
import type {Lookup} from '../records/lookup.ts'
import {articlesLabel, monthLabel} from '../wording/labels.ts'
import {mostMet} from './most-met.ts'

/** A chart holds so many months; more are too thin to be seen. */
const monthsShown = 60

/** The records that stand most often together with some articles. */
export interface Companions {
  readonly people: ReadonlyArray<Bar>
  readonly departments: ReadonlyArray<Bar>
  readonly columns: ReadonlyArray<Bar>
}

/** Count who and what stands with these articles, without the one whose they are. */
export function companionsOf(articles: ReadonlyArray<Article>, self: string, lookup: Lookup): Companions {
  const people = new Map<PersonId, number>()
  const departments = new Map<DepartmentId, number>()
  const columns = new Map<ColumnId, number>()
  for (const {byline, departments: named, column} of articles) {
    for (const person of new Set(byline.map(({person}) => person))) if (person !== self) add(people, person)
    for (const {id} of named) if (id !== self) add(departments, id)
    if (column !== undefined) add(columns, column)
  }
  return {
    people: barsOf(people, lookup.person),
    departments: barsOf(departments, lookup.department),
    columns: barsOf(columns, lookup.column),
  }
}

/** Articles by month, from the first to the last, as bars; undefined where fewer than two months have any. */
export function monthChart(articles: ReadonlyArray<ArticleId>, lookup: Lookup): MonthChart | undefined {
  const counts = new Map<string, number>()
  for (const id of articles) {
    const {when = ''} = lookup.issue(lookup.article(id).issue)
    const month = monthOf(when)
    if (month !== undefined) add(counts, month)
  }
  const named = [...counts.keys()].sort()
  const [first, last] = [named[0], named.at(-1)]
  if (first === undefined || last === undefined || first === last) return undefined
  const months = monthsBetween(first, last).slice(-monthsShown)
  const highest = Math.max(1, ...months.map((month) => counts.get(month) ?? 0))
  const bars = months.flatMap((month, at) => {
    const count = counts.get(month) ?? 0
    const height = Math.max(1, Math.round((40 * count) / highest))
    return count === 0
      ? []
      : [{x: at * 5, y: 40 - height, height, month: monthLabel(month), count: articlesLabel(count)}]
  })
  const [from = first] = months
  return {
    width: months.length * 5 - 1,
    size: `${Math.min(40, Math.max(16, Math.round((months.length * 2) / 3)))}rem`,
    most: `最多一月 ${articlesLabel(highest)}`,
    from: monthLabel(from),
    to: monthLabel(last),
    text: `${monthLabel(from)}至${monthLabel(last)}各月篇数，最多一月 ${articlesLabel(highest)}`,
    bars,
  }
}

/** `2024-11` to `2025-02`: four months. */
function monthsBetween(first: string, last: string): ReadonlyArray<string> {
  const [from, to] = [indexOf(first), indexOf(last)]
  return Array.from({length: to - from + 1}, (_, at) => {
    const month = from + at
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function barsOf<Id extends string>(
  counts: ReadonlyMap<Id, number>,
  find: (id: Id) => Titled & {readonly path: string; readonly pinyin?: string},
): ReadonlyArray<Bar> {
  const highest = Math.max(1, ...counts.values())
  return mostMet(counts, find).map(({record, count}) => ({
    label: titleOf(record),
    path: record.path,
    count: articlesLabel(count),
    width: Math.max(1, Math.round((100 * count) / highest)),
  }))
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
