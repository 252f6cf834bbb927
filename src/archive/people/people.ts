import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {simplifiedName} from '../../tree/simplified.ts'
import type {Byline} from '../../tree/types.ts'
import {nameClaims} from '../addresses/claim-names.ts'
import type {AddressEntry} from '../addresses/types.ts'
import {isWithin} from '../dates/calendar.ts'
import {personId, urlPath} from '../ids.ts'
import type {Placed} from '../layout.ts'
import {pinyinOf, pinyinOfPerson} from '../naming/pinyin.ts'
import {slugOf} from '../naming/slugs.ts'
import {newestFirst} from '../newest-first.ts'
import {once} from '../once.ts'
import {byCount, byPinyin} from '../order.ts'
import {pushTo} from '../push-to.ts'
import type {PersonEntry, Registries} from '../registries.ts'
import {mapInSteps, type Steps} from '../steps.ts'
import type {Article, ArticleId, Contribution, DepartmentId, Issue, IssueId, Person, PersonId} from '../types.ts'
import {photographersOf} from './picture-credit.ts'
import {watchRoles} from './two-roles.ts'

interface Signed {
  readonly id: PersonId
  readonly name: string
  readonly note: string | undefined
  readonly entry: PersonEntry | undefined
  readonly pinyin: string
  readonly roles: Map<string, number>
  readonly names: Set<string>
  /** With their issues. */
  readonly articles: Map<ArticleId, IssueId>
}

/** So many articles are looked at in a step. */
const turn = 512

interface Surroundings {
  /** The department that a name of the registry means. */
  readonly idOf: (name: string) => DepartmentId | undefined
  readonly departmentsOf: ReadonlyMap<ArticleId, Article['departments']>
}

/**
 * All who sign an article, one person a name, whatever the role; and each article's byline. Where the registry has two
 * of one name, the day, the role and the offices of the article say which one it is; where they do not, the name stays by itself.
 */
export function* gatherPeople(
  {articles, issues}: {readonly articles: ReadonlyArray<Placed>; readonly issues: ReadonlyArray<Issue>},
  {idOf, departmentsOf}: Surroundings,
  {people: registry, addresses}: Omit<Registries, 'departments'>,
): Steps<{
  people: ReadonlyArray<Person>
  bylines: ReadonlyMap<ArticleId, ReadonlyArray<Contribution>>
  addresses: ReadonlyArray<AddressEntry>
  diagnostics: ReadonlyArray<Diagnostic>
}> {
  const {claim, entries: claimed} = nameClaims('reporters', 'person', addresses)
  const known = entriesByName(registry)
  const dateOf = new Map(issues.map(({id, when}): [IssueId, string | undefined] => [id, when]))
  const records = new Map<PersonEntry | string, Signed>()
  const bylines = new Map<ArticleId, ReadonlyArray<Contribution>>()
  const unclear = new Map<string, Diagnostic>()
  const roles = watchRoles()
  const signed = yield* mapInSteps(articles, (article) => ({article, contributors: contributorsOf(article)}), 512)
  yield
  const formsOf = printedForms(signed.flatMap(({contributors}) => contributors))
  for (const [at, {article, contributors}] of signed.entries()) {
    if (at % turn === 0) yield
    const byline = contributors.map(({role, name, pictures}): Contribution => {
      const record = recordOf(role, name, article)
      // Whom the registry has, the editors know.
      if (!record.entry && !known.has(sameName(name))) roles.hear(record, {name, role, article})
      record.roles.set(role, (record.roles.get(role) ?? 0) + 1)
      record.names.add(name)
      record.articles.set(article.id, article.issue)
      return {role, name, person: record.id, ...(pictures ? {pictures} : {})}
    })
    bylines.set(article.id, byline)
  }
  const people = (yield* mapInSteps(records.values(), (record) => toPerson(record, idOf), 64)).sort(byPinyin)
  return {people, bylines, addresses: claimed(), diagnostics: [...unclear.values(), ...roles.diagnostics()]}

  function recordOf(role: string, name: string, article: Placed): Signed {
    const same = sameName(name)
    const entries = known.get(same) ?? []
    const entry = entries.length > 1 ? theOne(entries, role, article) : entries[0]
    if (entries.length > 1 && entry === undefined && !unclear.has(name))
      unclear.set(name, ambiguity(name, entries, article))
    return once(records, entry ?? same, () => newRecord(name, entry))
  }

  function theOne(entries: ReadonlyArray<PersonEntry>, role: string, article: Placed): PersonEntry | undefined {
    const date = dateOf.get(article.issue)
    const named = new Set((departmentsOf.get(article.id) ?? []).map(({id}) => id))
    const then = entries.filter(({from, until}) => isWithin(date, from, until))
    // 摄影 may be either of them.
    const own = then.some((entry) => entry.role === role)
      ? then.filter((entry) => entry.role === undefined || entry.role === role)
      : then
    if (own.length === 1) return own[0]
    const there = own.filter(({office}) => office !== undefined && isNamed(idOf(office), named))
    return there.length === 1 ? there[0] : undefined
  }

  function newRecord(printed: string, entry: PersonEntry | undefined): Signed {
    const name = entry?.name ?? printed
    const shared = (known.get(sameName(name))?.length ?? 0) > 1
    const note = entry && shared ? noteOf(entry) : undefined
    const pinyin = entry?.pinyin ?? pinyinOfPerson(name)
    const label = note === undefined ? name : `${name}（${note}）`
    const wanted = note === undefined ? pinyin : `${pinyin} ${pinyinOf(note)}`
    const names = [label, ...(shared ? [] : [...(entry?.aliases ?? []), ...(formsOf.get(sameName(name)) ?? [])])]
    const id = personId(claim(names, slugOf(wanted)))
    return {id, name, note, entry, pinyin, roles: new Map(), names: new Set(), articles: new Map()}
  }
}

/** 蘇硯秋 and 苏砚秋 are one person, under every form that is printed. */
function printedForms(contributors: ReadonlyArray<Named>): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>()
  for (const {name} of contributors) {
    const same = sameName(name)
    once(forms, same, () => new Set<string>()).add(name)
  }
  return forms
}

function entriesByName(registry: ReadonlyArray<PersonEntry>): ReadonlyMap<string, ReadonlyArray<PersonEntry>> {
  const known = new Map<string, Array<PersonEntry>>()
  for (const entry of registry) {
    for (const name of new Set([entry.name, ...entry.aliases].map((each) => sameName(each)))) pushTo(known, name, entry)
  }
  return known
}

function isNamed(office: DepartmentId | undefined, named: ReadonlySet<DepartmentId>): boolean {
  return office !== undefined && named.has(office)
}

/** Each role and name once; 王 芳 is 王芳. Who signs alone for 文/图 wrote it and took the pictures; who is named beside one took that. */
function contributorsOf(article: Placed): ReadonlyArray<Named> {
  const seen = new Map<string, Named>()
  for (const node of article.content) {
    if (node.type === 'figure')
      for (const name of photographersOf(node.credit ?? '')) seen.set(`摄影\n${name}`, {role: '摄影', name})
    if (node.type !== 'byline') continue
    for (const {role, name: printed} of node.contributors) {
      const name = bare(printed)
      if (!name) continue
      const key = `${role}\n${name}`
      if (!tookPictures(node, role, printed)) seen.set(key, {role, name})
      else if (!seen.has(key)) seen.set(key, {role, name, pictures: true})
      if (node.contributors.length === 1 && /[图圖摄攝]/.test(node.credit ?? ''))
        seen.set(`摄影\n${name}`, {role: '摄影', name})
    }
  }
  return [...seen.values()]
}

type Named = Omit<Contribution, 'person'>

/** 记者 某某 摄, under a picture: a reporter, who did not write. */
function tookPictures({contributors, credit}: Byline, role: string, name: string): boolean {
  return (
    role !== '摄影' && credit === undefined && contributors.some((each) => each.role === '摄影' && each.name === name)
  )
}

/** Without blanks, and without what cannot be seen. */
function bare(name: string): string {
  return name.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g, '')
}

/** What is one for all forms in which a name may be printed: 艾尔肯•吐尔逊, Ｔｏｍ, 蘇硯秋. */
function sameName(name: string): string {
  return simplifiedName(
    bare(name)
      .normalize('NFKC')
      .replace(/[•‧・∙⋅]/g, '·'),
  )
}

/** 区财政局, 记者, `2019—2021` */
function noteOf({office, role, from, until}: PersonEntry): string {
  return office ?? role ?? `${from?.slice(0, 4) ?? ''}—${until?.slice(0, 4) ?? ''}`
}

function toPerson(record: Signed, idOf: Surroundings['idOf']): Person {
  const {id, name, note, entry, pinyin, roles, names, articles} = record
  const aliases = new Set([...(entry?.aliases ?? []), ...names])
  aliases.delete(name)
  const office = entry?.office
  return {
    ...{id, name, note, pinyin},
    path: urlPath(`reporters/${id}.html`),
    aliases: [...aliases],
    office: office === undefined ? undefined : {name: office, department: idOf(office)},
    roles: [...roles].sort(byCount).map(([role, count]) => ({role, count})),
    articles: newestFirst(articles, ([, issue]) => issue).map(([article]) => article),
  }
}

function ambiguity(name: string, entries: ReadonlyArray<PersonEntry>, {source, node}: Placed): Diagnostic {
  const candidates = entries.map((entry) => `${entry.name} (${noteOf(entry)})`).join(', ')
  return diagnostic(source.path, 'person-ambiguous', `Unexpected name ${name}, expected one of ${candidates}`, {
    at: node.position,
    actual: name,
    expected: candidates,
    note: '在 content/people.yaml 用 office、role 或 from、until 分清之前，它自成一页。',
  })
}
