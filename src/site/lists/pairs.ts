import {once} from '../../archive/once.ts'
import type {Article, Department, DepartmentId, Person, PersonId} from '../../archive/types.ts'
import {linkTo} from '../links.ts'
import type {PairTable} from '../props/counts.ts'
import type {Lookup} from '../records/lookup.ts'
import {figure} from '../wording/labels.ts'
import {mostMet} from './most-met.ts'

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
        add(
          once(counts, person, () => new Map<DepartmentId, number>()),
          id,
        )
        add(people, person)
        add(departments, id)
      }
    }
  }
  const columns = mostMet(departments, lookup.department).map(({record}) => record)
  const rows = mostMet(people, lookup.person).map(({record}) => record)
  if (columns.length < 2 || rows.length < 2) return undefined
  const countOf = (person: Person, department: Department) => counts.get(person.id)?.get(department.id) ?? 0
  const highest = Math.max(1, ...rows.flatMap((person) => columns.map((department) => countOf(person, department))))
  return {
    heads: columns.map(linkTo),
    rows: rows.map((person) => ({
      link: linkTo(person),
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

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
