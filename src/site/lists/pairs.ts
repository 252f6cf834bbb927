import type {Article, DepartmentId, PersonId} from '../../archive/types.ts'
import {linkTo} from '../links.ts'
import type {PairTable} from '../props/counts.ts'
import type {Lookup} from '../records/lookup.ts'
import {figure} from '../wording/labels.ts'

/** So many of both are shown: those that meet most. */
const shown = 12
/** The largest dot in a box of ten. */
const radius = 4.6

/** Who wrote how often about whom: those with most articles, in both directions; undefined where there are not two. */
export function whoWithWhom(articles: Iterable<Article>, lookup: Lookup): PairTable | undefined {
  const counts = new Map<PersonId, Map<DepartmentId, number>>()
  const people = new Map<PersonId, number>()
  const departments = new Map<DepartmentId, number>()
  for (const {byline, departments: named} of articles) {
    for (const person of new Set(byline.map((each) => each.person))) {
      for (const {id} of named) {
        const own = counts.get(person) ?? new Map<DepartmentId, number>()
        counts.set(person, own)
        add(own, id)
        add(people, person)
        add(departments, id)
      }
    }
  }
  const columns = most(departments, lookup.department)
  const rows = most(people, lookup.person)
  if (columns.length < 2 || rows.length < 2) return undefined
  const countOf = (person: PersonId, department: DepartmentId): number => counts.get(person)?.get(department) ?? 0
  const highest = Math.max(1, ...rows.flatMap((person) => columns.map((department) => countOf(person, department))))
  return {
    heads: columns.map((id) => linkTo(lookup.department(id))),
    rows: rows.map((person) => ({
      link: linkTo(lookup.person(person)),
      cells: columns.map((department) => {
        const count = countOf(person, department)
        return {
          count: count === 0 ? '' : figure(count),
          radius: count === 0 ? 0 : Math.round(10 * radius * Math.sqrt(count / highest)) / 10,
        }
      }),
    })),
  }
}

/** Most first; equal ones by pinyin. */
function most<Id extends string>(
  counts: ReadonlyMap<Id, number>,
  find: (id: Id) => {readonly name: string; readonly pinyin: string},
): ReadonlyArray<Id> {
  return [...counts]
    .map(([id, count]) => ({id, count, record: find(id)}))
    .sort(
      (a, b) => b.count - a.count || compare(a.record.pinyin, b.record.pinyin) || compare(a.record.name, b.record.name),
    )
    .slice(0, shown)
    .map(({id}) => id)
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
