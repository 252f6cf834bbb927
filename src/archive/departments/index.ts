import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {nameClaims} from '../addresses/claim-names.ts'
import type {AddressEntry, AddressRegistry} from '../addresses/types.ts'
import {urlPath} from '../ids.ts'
import type {Placed} from '../layout.ts'
import {pinyinOf} from '../naming/pinyin.ts'
import {newestFirst} from '../newest-first.ts'
import {byPinyin} from '../order.ts'
import type {DepartmentEntry} from '../registries.ts'
import {mapInSteps, type Steps} from '../steps.ts'
import type {Article, ArticleId, Department, DepartmentId, IssueId, NamedOffice} from '../types.ts'
import {assign, type Listed, type Named} from './assign.ts'
import {evidenceOf} from './evidence.ts'
import type {Hit} from './find.ts'
import {superiorTo} from './home-level.ts'
import {knownNames} from './known-names.ts'
import {type ArticleHits, hitsOf, type Mention, mentionsOf} from './mentions.ts'
import {kindNamed, kindOf, withoutLevel} from './names.ts'
import {type Office, unifyNames} from './unify.ts'

/** The departments of an archive, and of each article. */
export interface Departments {
  readonly departments: ReadonlyArray<Department>
  readonly departmentsOf: ReadonlyMap<ArticleId, Article['departments']>
  /** The department that a name of the registries means, printed so or not. */
  readonly idOf: (name: string) => DepartmentId | undefined
  readonly addresses: ReadonlyArray<AddressEntry>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * Find the departments that articles are about or name: what may be one, what the archive says of it, which are one.
 * `wanted` are the names of offices that other registries say.
 */
export function* gatherDepartments(
  articles: ReadonlyArray<Placed>,
  registry: ReadonlyArray<DepartmentEntry>,
  addresses: AddressRegistry,
  wanted: ReadonlyArray<string> = [],
): Steps<Departments> {
  const known = knownNames(articles, registry)
  yield
  const hits = yield* mapInSteps(articles, (article) => hitsOf(article, known))
  const evidence = yield* evidenceOf(hits.map(everyHit))
  const named = yield* mapInSteps(articles, (article, at): Named => {
    const own = hits[at]
    const said = article.node.departments?.filter((name) => name.trim() !== '').map(asMention)
    return {article, mentions: said ?? (own ? mentionsOf(own, evidence) : [])}
  })
  const names = named.flatMap(({mentions}) => mentions.map(({name}) => name))
  const related = registry.flatMap(({parent, renamedTo}) => [parent ?? [], renamedTo ?? []].flat())
  yield
  const offices = unifyNames([...new Set(names)], registry, [...wanted, ...related])
  yield
  const claims = nameClaims('departments', 'department', addresses)
  const {listed, departmentsOf, unclear} = yield* assign(named, offices, superiorTo(names), claims)
  const issueOf = new Map(articles.map(({id, issue}) => [id, issue]))
  const ids = new Map(listed.map(({id, office}): [Office, DepartmentId] => [office, id]))
  const idByName = new Map(listed.flatMap(({id, office}) => [office.name, ...office.aliases].map((name) => [name, id])))
  const idOf = (name: string): DepartmentId | undefined => {
    const office = offices.officeOf.get(name)
    return idByName.get(name) ?? (office && ids.get(office))
  }
  return {
    departments: (yield* mapInSteps(listed, (each) => toDepartment(each, idOf, issueOf), 16)).sort(byPinyin),
    departmentsOf,
    idOf,
    addresses: claims.entries(),
    diagnostics: [...unclear].map(([name, article]) => ambiguity(name, article, offices.ambiguous.get(name) ?? [])),
  }
}

/** What the author says an article is about stands before all that its text may say; the first is the lead. */
function asMention(name: string, at: number): Mention {
  return {name, where: 'headline', index: 0, prefix: at === 0, opening: undefined}
}

function everyHit({headline, paragraphs, asides}: ArticleHits): ReadonlyArray<Hit> {
  return [headline, paragraphs, asides].flat(2)
}

function toDepartment(
  {id, office, articles}: Listed,
  idOf: (name: string) => DepartmentId | undefined,
  issueOf: ReadonlyMap<ArticleId, IssueId>,
): Department {
  const {name, aliases, entry} = office
  const kind = entry?.kind === undefined ? kindOf(name) : kindNamed(entry.kind)
  return {
    id,
    path: urlPath(`departments/${id}.html`),
    name,
    aliases,
    kind,
    pinyin: pinyinOf(withoutLevel(name)),
    articles: newestFirst(articles, (article) => issueOf.get(article.id)),
    parent: other(entry?.parent),
    successor: other(entry?.renamedTo),
    from: entry?.from,
    until: entry?.until,
  }

  function other(named: string | undefined): NamedOffice | undefined {
    const department = named === undefined ? undefined : idOf(named)
    return named === undefined || department === id ? undefined : {name: named, department}
  }
}

function ambiguity(name: string, {source, node}: Placed, offices: ReadonlyArray<Office>): Diagnostic {
  const candidates = someOf(offices.map((office) => office.name))
  return diagnostic(source.path, 'department-ambiguous', `Unexpected name ${name}, expected one of ${candidates}`, {
    at: node.position,
    actual: name,
    expected: candidates,
    note: '在 content/departments.yaml 写明它是哪一个机构之前，它自成一页。',
  })
}

/** A few are enough to see what is meant. */
function someOf(names: ReadonlyArray<string>): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ')
}
