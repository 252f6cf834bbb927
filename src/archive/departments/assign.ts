import {tight} from '../../tree/tight.ts'
import type {NameClaims} from '../addresses/claim-names.ts'
import {isIssueDate, isWithin} from '../dates/calendar.ts'
import {departmentId} from '../ids.ts'
import type {Placed} from '../layout.ts'
import {pinyinOf} from '../naming/pinyin.ts'
import {slugOf} from '../naming/slugs.ts'
import {once} from '../once.ts'
import type {Steps} from '../steps.ts'
import type {Article, ArticleId, Department, DepartmentId, IssueId} from '../types.ts'
import {leadOf} from './lead.ts'
import type {Mention} from './mentions.ts'
import type {Office, Offices} from './unify.ts'

/** An article, and the offices that it names. */
export interface Named {
  readonly article: Placed
  readonly mentions: ReadonlyArray<Mention>
}

/** An office that has a page. */
export interface Listed {
  readonly id: DepartmentId
  readonly office: Office
  readonly articles: Array<Department['articles'][number]>
}

/** So many articles are looked at in a step. */
const turn = 512

/** Give each office its id by first appearance, and each article its departments, the lead first. */
export function* assign(
  named: ReadonlyArray<Named>,
  offices: Offices,
  isSuperior: (name: string) => boolean,
  {claim, lead: leadTo}: NameClaims,
): Steps<{
  listed: ReadonlyArray<Listed>
  departmentsOf: ReadonlyMap<ArticleId, Article['departments']>
  /** Names that stay in doubt, each with the first article that leaves it so. */
  unclear: ReadonlyMap<string, Placed>
}> {
  const byOffice = new Map<Office, Listed>()
  const departmentsOf = new Map<ArticleId, Article['departments']>()
  const unclear = new Map<string, Placed>()
  const settled = new Map<string, Set<DepartmentId>>()
  const meaningOf = meanings(named, offices)
  for (const [at, {article, mentions}] of named.entries()) {
    if (at % turn === turn - 1) yield
    const meant = mentions.flatMap((mention) => {
      const office = meaningOf(mention.name, article)
      if (!office) return []
      const listed = once(byOffice, office, newListed)
      if (offices.ambiguous.has(mention.name)) note(mention.name, article, listed)
      return [{mention, listed, id: listed.id, superior: isSuperior(mention.name)}]
    })
    const lead = leadOf(meant)
    const own = new Map(meant.map(({id, listed}) => [id, listed]))
    for (const [id, {articles}] of own) articles.push({id: article.id, lead: id === lead})
    const rest = [...own.keys()].filter((id) => id !== lead).map((id) => ({id, lead: false}))
    departmentsOf.set(article.id, tight(lead === undefined ? rest : [{id: lead, lead: true}, ...rest]))
  }
  for (const [name, [only, other]] of settled) {
    if (only !== undefined && other === undefined && !unclear.has(name)) leadTo(name, only)
  }
  return {listed: [...byOffice.values()], departmentsOf, unclear}

  function newListed(office: Office): Listed {
    const names = [office.name, ...office.aliases.filter((alias) => !offices.ambiguous.has(alias))]
    return {id: departmentId(claim(names, slugOf(pinyinOf(office.name)))), office, articles: []}
  }

  function note(name: string, article: Placed, {id, office}: Listed): void {
    if (office === offices.officeOf.get(name)) {
      if (!unclear.has(name)) unclear.set(name, article)
      return
    }
    once(settled, name, () => new Set<DepartmentId>()).add(id)
  }
}

/**
 * What a name means in an article. 统计局 that may be several is the one that the article names in full, or else the one
 * that its issue does; where these name several, or none, it stays by itself.
 */
function meanings(named: ReadonlyArray<Named>, {officeOf, ambiguous}: Offices) {
  const inArticle = new Map<ArticleId, Set<Office>>()
  const inIssue = new Map<IssueId, Set<Office>>()
  if (ambiguous.size > 0) {
    for (const {article, mentions} of named) {
      const own = new Set(mentions.flatMap(({name}) => (ambiguous.has(name) ? [] : (officeOf.get(name) ?? []))))
      inArticle.set(article.id, own)
      inIssue.set(article.issue, new Set([...(inIssue.get(article.issue) ?? []), ...own]))
    }
  }
  return (name: string, {id, issue}: Placed): Office | undefined => {
    const all = ambiguous.get(name)
    if (all === undefined) return officeOf.get(name)
    // The day of an issue that has one for certain stands in its id.
    const day = isIssueDate(issue.slice(0, 10)) ? issue.slice(0, 10) : undefined
    const candidates = all.filter(({entry}) => isWithin(day, entry?.from, entry?.until))
    if (candidates.length === 1 && all.length > 1) return candidates[0]
    for (const introduced of [inArticle.get(id), inIssue.get(issue)]) {
      const [only, other] = candidates.filter((office) => introduced?.has(office))
      if (other) break
      if (only) return only
    }
    return officeOf.get(name)
  }
}
