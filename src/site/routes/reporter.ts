import type {Article, Person} from '../../archive/types.ts'
import {addresses} from '../addresses.ts'
import type {Context} from '../frame.ts'
import {articlesLabel, figure} from '../labels.ts'
import {byLetter} from '../letters.ts'
import {listingPages, summaryOf} from '../listing.ts'
import type {Page, PageOf} from '../page.ts'

/** The list of all who are named over an article, and each one's articles in all roles. */
export function reporterPages(context: Context): ReadonlyArray<Page> {
  return [indexPage(context), ...context.archive.people.flatMap((person) => pagesOf(context, person))]
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
      letters: byLetter(archive.people),
    },
  }
}

function pagesOf({lookup, frame}: Context, person: Person): ReadonlyArray<PageOf<'reporter'>> {
  const listed = person.articles.map((id) => {
    const article = lookup.article(id)
    return {article, note: rolesIn(article, person)}
  })
  const summary = summaryOf(
    listed.map(({article}) => article),
    lookup,
  )
  const roles = person.roles.map(({role, count}) => ({role: roleName(role), count: articlesLabel(count)}))
  return listingPages(person.path, listed, lookup).map(({path, label, listing}) => ({
    path,
    template: 'reporter',
    props: {
      ...frame({
        path,
        section: 'reporters',
        title: label === undefined ? person.name : `${person.name} ${label}`,
        description: `${person.name}署名的报道：${summary}。`,
      }),
      name: person.name,
      summary,
      crumbs: [{label: '记者', path: addresses.reporters}],
      roles,
      listing,
    },
  }))
}

function rolesIn(article: Article, person: Person): string {
  const roles = article.byline.filter((contribution) => contribution.person === person.id).map(({role}) => role)
  return [...new Set(roles)].map(roleName).join('、')
}

/** What to call a contribution whose role is not printed. */
function roleName(role: string): string {
  return role === '' ? '署名' : role
}
