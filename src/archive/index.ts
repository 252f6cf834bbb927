import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {withoutSettled} from '../diagnostics/settled.ts'
import type {ParsedSource} from '../tree/types.ts'
import {finishRegistry} from './addresses/finish.ts'
import {emptyRegistry} from './addresses/types.ts'
import {toArticle} from './articles.ts'
import {gatherColumns} from './columns.ts'
import {findCorrections} from './corrections.ts'
import {findEvents} from './dates/events.ts'
import {gatherDepartments} from './departments/index.ts'
import {findIrregularities} from './issues/irregularities.ts'
import {gatherIssues} from './issues/issues.ts'
import {layOut} from './layout.ts'
import {byPlace} from './order.ts'
import {gatherPeople} from './people/people.ts'
import type {DepartmentEntry, Registries} from './registries.ts'
import type {Dictionary} from './related/dictionary.ts'
import {findRelated} from './related/index.ts'
import {atOnce, mapInSteps, type Steps} from './steps.ts'
import type {Archive} from './types.ts'

/** What the editors have settled beside the sources. */
export interface ArchiveOptions extends Partial<Omit<Registries, 'departments'>> {
  /** Is each source to have a facing page? */
  readonly facing?: boolean
  /** Whose words an article may have in common with others. */
  readonly dictionary?: Dictionary
}

/** Say what all sources together say: issues, articles, and who and what they are about. The order of sources is nothing. */
export function buildArchive(
  sources: ReadonlyArray<ParsedSource>,
  entries: ReadonlyArray<DepartmentEntry>,
  options: ArchiveOptions = {},
): Archive {
  return atOnce(archiveInSteps(sources, entries, options))
}

/** The same in steps: each of them sees all articles. */
export function* archiveInSteps(
  sources: ReadonlyArray<ParsedSource>,
  entries: ReadonlyArray<DepartmentEntry>,
  {people: known = [], addresses = emptyRegistry, facing = false, dictionary}: ArchiveOptions = {},
): Steps<Archive> {
  const gathered = yield* gatherIssues(sources, addresses)
  yield
  const laid = yield* layOut(gathered.issues, addresses, facing)
  yield
  const offices = known.flatMap(({office}) => office ?? [])
  const departments = yield* gatherDepartments(laid.articles, entries, addresses, offices)
  yield
  const people = yield* gatherPeople(laid, departments, {people: known, addresses})
  yield
  const columns = gatherColumns(laid.articles, addresses)
  yield
  const facts = new Map(sources.map(({path, tree}) => [path, tree.issue]))
  const run = findIrregularities(laid.issues, facts)
  yield
  const events = yield* findEvents(laid.articles, laid.issues)
  yield
  const settled = new Map(laid.addresses.map((entry) => [entry.path, entry]))
  const corrections = findCorrections(laid.articles, laid.issues, addresses.corrections, {
    get: (path) => settled.get(path) ?? addresses.entries.get(path),
  })
  yield
  const related = yield* findRelated(laid.articles, {
    departmentsOf: departments.departmentsOf,
    bylines: people.bylines,
    dictionary,
  })
  yield
  const parts = [gathered, laid, departments, people, corrections, run, events]
  const finished = finishRegistry(addresses, [
    ...laid.addresses,
    ...departments.addresses,
    ...people.addresses,
    ...columns.addresses,
  ])
  yield
  const articles = yield* mapInSteps(laid.articles, (article) =>
    toArticle(article, people.bylines, columns.columnOf, departments.departmentsOf, {
      corrections,
      events: events.eventOf,
      related,
    }),
  )
  return {
    issues: laid.issues,
    articles,
    sources: laid.sources,
    departments: departments.departments,
    people: people.people,
    columns: columns.columns,
    irregularities: run.irregularities,
    notices: finished.notices,
    addresses: finished.registry,
    diagnostics: [
      ...withoutSettled(withoutEchoes([...parts, finished].flatMap(({diagnostics}) => diagnostics)), (path) =>
        facts.get(path),
      ),
    ].sort(byPlace),
  }
}

/** A copy of a source is of the same day, which need not be said besides. */
function withoutEchoes(diagnostics: ReadonlyArray<Diagnostic>): Array<Diagnostic> {
  const repeated = diagnostics.filter(({ruleId, file, cause}) => ruleId === 'issue-repeated' && cause?.file !== file)
  const copies = new Set(repeated.map(({file}) => file))
  return diagnostics.filter(({ruleId, file}) => ruleId !== 'issue-merged' || !copies.has(file))
}
