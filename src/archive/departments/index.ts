import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {type NameClaims, nameClaims} from '../addresses/claim-names.ts'
import type {AddressEntry, AddressRegistry} from '../addresses/types.ts'
import {departmentId, urlPath} from '../ids.ts'
import type {Placed} from '../layout.ts'
import {newestFirst} from '../newest-first.ts'
import {byPinyin} from '../order.ts'
import {pinyinOf} from '../pinyin.ts'
import {slugOf} from '../slugs.ts'
import type {Article, ArticleId, Department, DepartmentEntry, DepartmentId, IssueId} from '../types.ts'
import {evidenceOf} from './evidence.ts'
import {superiorTo} from './home-level.ts'
import {knownNames} from './known-names.ts'
import {leadOf} from './lead.ts'
import {type ArticleHits, hitsOf, type Mention, mentionsOf} from './mentions.ts'
import {kindNamed, kindOf, withoutLevel} from './names.ts'
import {type Office, type Offices, unifyNames} from './unify.ts'

interface Listed {
  readonly id: DepartmentId
  readonly office: Office
  readonly articles: Array<Department['articles'][number]>
}

interface Named {
  readonly article: Placed
  readonly mentions: ReadonlyArray<Mention>
}

/** Find the departments that articles are about or name: what may be one, what the archive says of it, which are one. */
export function gatherDepartments(
  articles: ReadonlyArray<Placed>,
  registry: ReadonlyArray<DepartmentEntry>,
  addresses: AddressRegistry,
): {
  departments: ReadonlyArray<Department>
  departmentsOf: ReadonlyMap<ArticleId, Article['departments']>
  addresses: ReadonlyArray<AddressEntry>
  diagnostics: ReadonlyArray<Diagnostic>
} {
  const known = knownNames(articles, registry)
  const hits = articles.map((article) => hitsOf(article, known))
  const evidence = evidenceOf(everyHit(hits))
  const named = articles.map((article, at): Named => {
    const own = hits[at]
    const said = article.node.departments?.map(asMention)
    return {article, mentions: said ?? (own ? mentionsOf(own, evidence) : [])}
  })
  const names = named.flatMap(({mentions}) => mentions.map(({name}) => name))
  const offices = unifyNames([...new Set(names)], registry)
  const claims = nameClaims('departments', 'department', addresses)
  const {listed, departmentsOf} = assign(named, offices, superiorTo(names), claims)
  const issueOf = new Map(articles.map(({id, issue}) => [id, issue]))
  const idOf = new Map(listed.flatMap(({id, office}) => [office.name, ...office.aliases].map((name) => [name, id])))
  return {
    departments: listed.map((each) => toDepartment(each, idOf, issueOf)).sort(byPinyin),
    departmentsOf,
    addresses: claims.entries(),
    diagnostics: ambiguities(named, offices),
  }
}

/** What the author says an article is about stands before all that its text may say; the first is the lead. */
function asMention(name: string, at: number): Mention {
  return {name, where: 'headline', index: 0, prefix: at === 0, opening: undefined}
}

function* everyHit(hits: ReadonlyArray<ArticleHits>) {
  for (const {headline, paragraphs, asides} of hits) {
    for (const texts of [headline, paragraphs, asides]) for (const text of texts) yield* text
  }
}

/** Give each office its id by first appearance, and each article its departments, the lead first. */
function assign(
  named: ReadonlyArray<Named>,
  {officeOf}: Offices,
  isSuperior: (name: string) => boolean,
  {claim}: NameClaims,
) {
  const byOffice = new Map<Office, Listed>()
  const departmentsOf = new Map<ArticleId, Article['departments']>()
  for (const {article, mentions} of named) {
    const meant = mentions.flatMap((mention) => {
      const office = officeOf.get(mention.name)
      if (!office) return []
      const listed = byOffice.get(office) ?? {
        id: departmentId(claim([office.name, ...office.aliases], slugOf(pinyinOf(office.name)))),
        office,
        articles: [],
      }
      byOffice.set(office, listed)
      return [{mention, listed, id: listed.id, superior: isSuperior(mention.name)}]
    })
    const lead = leadOf(meant)
    const own = new Map(meant.map(({id, listed}) => [id, listed]))
    for (const [id, {articles}] of own) articles.push({id: article.id, lead: id === lead})
    const rest = [...own.keys()].filter((id) => id !== lead).map((id) => ({id, lead: false}))
    departmentsOf.set(article.id, lead === undefined ? rest : [{id: lead, lead: true}, ...rest])
  }
  return {listed: [...byOffice.values()], departmentsOf}
}

function toDepartment(
  {id, office, articles}: Listed,
  idOf: ReadonlyMap<string, DepartmentId>,
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

  function other(named: string | undefined): DepartmentId | undefined {
    const found = named === undefined ? undefined : idOf.get(named)
    return found === id ? undefined : found
  }
}

function ambiguities(named: ReadonlyArray<Named>, {ambiguous}: Offices): ReadonlyArray<Diagnostic> {
  const first = new Map<string, Placed>()
  for (const {article, mentions} of named) {
    for (const {name} of mentions) if (ambiguous.has(name) && !first.has(name)) first.set(name, article)
  }
  return [...first].map(([name, {source, node}]) => {
    const candidates = someOf(ambiguous.get(name) ?? [])
    return diagnostic(source.path, 'department-ambiguous', `Unexpected name ${name}, expected one of ${candidates}`, {
      at: node.position,
      actual: name,
      expected: candidates,
      note: '在 content/departments.yaml 写明它是哪一个机构之前，它自成一页。',
    })
  })
}

/** A few are enough to see what is meant. */
function someOf(names: ReadonlyArray<string>): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ')
}
