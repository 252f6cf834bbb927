import type {Article, ArticleId, Person} from '../../archive/types.ts'
import {addresses} from '../addresses.ts'
import {DeferredList} from '../deferred.ts'
import {feedsOf} from '../feed-links.ts'
import type {Context} from '../frame.ts'
import {titleOf} from '../links.ts'
import {byLetter} from '../lists/letters.ts'
import {isWanted, type Listed, listingPages} from '../lists/listing.ts'
import {personTable, tableLink} from '../lists/tables.ts'
import {type Companions, companionsOf, monthChart} from '../lists/tallies.ts'
import type {Page, PageOf} from '../page.ts'
import type {BarGroup} from '../props/list.ts'
import type {ReporterProps} from '../props/reporter.ts'
import type {Lookup} from '../records/lookup.ts'
import {articlesLabel, figure, unnamedRole} from '../wording/labels.ts'
import {countsLink} from './counts.ts'
import {issueLink} from './issue.ts'

/** The list of all who are named over an article, and each one's articles in all roles. */
export function* reporterPages(context: Context, only?: string): Generator<Page> {
  if (isWanted(addresses.reporters, only)) yield indexPage(context)
  for (const person of context.archive.people) if (isWanted(person.path, only)) yield* pagesOf(context, person)
}

function indexPage({archive, frame}: Context): PageOf<'reporters'> {
  const path = addresses.reporters
  const summary = `${figure(archive.people.length)} 人`
  return {
    path,
    template: 'reporters',
    props: {
      ...frame({path, section: 'reporters', title: '记者', description: `记者、通讯员${summary}，按音序。`}),
      summary,
      counts: countsLink(archive),
      letters: byLetter(archive.people),
    },
  }
}

function pagesOf({lookup, frame, config}: Context, person: Person): ReadonlyArray<PageOf<'reporter'>> {
  const name = titleOf(person)
  const articles = () => person.articles.map(lookup.article)
  const feeds = feedsOf(person, person.articles, {config, lookup})
  return listingPages(person.path, person.articles, listedOf, lookup).map(
    (page) =>
      new DeferredList('reporter', page, ({path, label, summary, listing}) => ({
        ...frame({
          path,
          section: 'reporters',
          title: label === undefined ? name : `${name} ${label}`,
          description: `${name}署名的报道：${summary}。`,
        }),
        own: person.path,
        name,
        summary,
        crumbs: [{label: '记者', path: addresses.reporters}],
        roles: rolesOf(person, label === undefined),
        aliases: person.aliases.length === 0 ? undefined : person.aliases.join('、'),
        office: officeOf(person, lookup),
        issues: label === undefined ? endsOf(person, lookup) : [],
        chart: label === undefined ? monthChart(person.articles, lookup) : undefined,
        companions: label === undefined ? groupsOf(companionsOf(articles(), person.id, lookup)) : [],
        table: tableLink(person, () => personTable(person, lookup)),
        feeds,
        listing,
      })),
  )

  function listedOf(id: ArticleId): Listed {
    const article = lookup.article(id)
    // Who has one role only has it here, too.
    return {article, note: person.roles.length > 1 ? rolesIn(article, person) : undefined, part: undefined}
  }
}

/** The first and the last issue in which somebody is named. */
function endsOf({articles}: Person, lookup: Lookup): ReporterProps['issues'] {
  const ends = [articles.at(-1), articles[0]].flatMap((id) => (id === undefined ? [] : lookup.article(id).issue))
  return [...new Set(ends)].map((id) => issueLink(lookup.issue(id)))
}

/** How often in each; who has one role has it as often as there are articles, which is said once. */
function rolesOf({roles}: Person, isWhole: boolean): ReporterProps['roles'] {
  return roles.map(({role, count}) => ({
    role: roleName(role),
    count: isWhole && roles.length > 1 ? articlesLabel(count) : undefined,
  }))
}

function rolesIn(article: Article, person: Person): string {
  const roles = article.byline.filter((contribution) => contribution.person === person.id).map(({role}) => role)
  return [...new Set(roles)].map(roleName).join('、')
}

function roleName(role: string): string {
  return role === '' ? unnamedRole : role
}

function officeOf({office}: Person, {department}: Lookup): ReporterProps['office'] {
  return office && {label: office.name, path: office.department && department(office.department).path}
}

function groupsOf({people, departments, columns}: Companions): ReadonlyArray<BarGroup> {
  return [
    {id: 'covered', label: '报道的部门', links: departments},
    {id: 'together', label: '合作', links: people},
    {id: 'in-columns', label: '栏目', links: columns},
  ].filter(({links}) => links.length > 0)
}
