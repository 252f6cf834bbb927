import type {Department} from '../../archive/types.ts'
import {addresses} from '../addresses.ts'
import {feedsOf} from '../feed-links.ts'
import type {Context} from '../frame.ts'
import {figure} from '../labels.ts'
import {byKind, byLetter} from '../letters.ts'
import {linkTo} from '../links.ts'
import {isWanted, listingPages, spanOf, summaryOf} from '../listing.ts'
import type {Lookup} from '../lookup.ts'
import type {Page, PageOf} from '../page.ts'
import type {DepartmentProps} from '../props/department.ts'
import type {BarGroup} from '../props/list.ts'
import {departmentTable, tableLink} from '../tables.ts'
import {type Companions, companionsOf, monthChart} from '../tallies.ts'
import {countsLink} from './counts.ts'

/** The list of departments, and each department's articles. */
export function departmentPages(context: Context, only?: string): ReadonlyArray<Page> {
  return [
    ...(isWanted(addresses.departments, only) ? [indexPage(context)] : []),
    ...context.archive.departments.flatMap((department) =>
      isWanted(department.path, only) ? pagesOf(context, department) : [],
    ),
  ]
}

function indexPage({archive, frame}: Context): PageOf<'departments'> {
  const path = addresses.departments
  const summary = `${figure(archive.departments.length)} 个部门`
  return {
    path,
    template: 'departments',
    props: {
      ...frame({path, section: 'departments', title: '部门', description: `见报的${summary}，按类别、按音序。`}),
      summary,
      counts: countsLink(archive),
      kinds: byKind(archive.departments),
      letters: byLetter(archive.departments),
    },
  }
}

function pagesOf({lookup, frame, config}: Context, department: Department): ReadonlyArray<PageOf<'department'>> {
  const listed = leadFirst(department, lookup).map(({id, lead}) => ({
    article: lookup.article(id),
    note: undefined,
    part: lead ? '为主' : '涉及',
  }))
  const articles = listed.map(({article}) => article)
  const summary = summaryOf(articles, lookup)
  const companions = companionsOf(articles, department.id, lookup)
  const chart = monthChart(
    department.articles.map(({id}) => id),
    lookup,
  )
  const feeds = feedsOf(department, spanOf(articles, lookup) !== undefined, config)
  const table = tableLink(department, () => departmentTable(department, lookup))
  return listingPages(department.path, listed, lookup).map(({path, label, listing}) => ({
    path,
    template: 'department',
    props: {
      ...frame({
        path,
        section: 'departments',
        title: label === undefined ? department.name : `${department.name} ${label}`,
        description: `${department.name}的报道：${summary}。`,
      }),
      own: department.path,
      name: department.name,
      summary,
      crumbs: [{label: '部门', path: addresses.departments}],
      kind: department.kind,
      aliases: department.aliases.length === 0 ? undefined : department.aliases.join('、'),
      years: yearsOf(department),
      relations: relationsOf(department, lookup),
      chart: label === undefined ? chart : undefined,
      companions: label === undefined ? groupsOf(companions) : [],
      table,
      feeds,
      listing,
    },
  }))
}

/** `2019年起`, `2019—2023年` */
function yearsOf({from, until}: Department): string | undefined {
  if (from === undefined && until === undefined) return undefined
  if (until === undefined) return `${from?.slice(0, 4)}年起`
  return from === undefined ? `至${until.slice(0, 4)}年` : `${from.slice(0, 4)}—${until.slice(0, 4)}年`
}

function relationsOf({parent, successor}: Department, {department}: Lookup): DepartmentProps['relations'] {
  return [
    ...(parent === undefined ? [] : [{label: '隶属', link: linkTo(department(parent))}]),
    ...(successor === undefined ? [] : [{label: '后更名为', link: linkTo(department(successor))}]),
  ]
}

function groupsOf({people, departments}: Companions): ReadonlyArray<BarGroup> {
  return [
    {id: 'writers', label: '作者', links: people},
    {id: 'together', label: '同时见报的部门', links: departments},
  ].filter(({links}) => links.length > 0)
}

/** By year as they come, newest first; in each year what is about the department, then what names it. */
function leadFirst({articles}: Department, {article, issue}: Lookup): Department['articles'] {
  const years = new Map<string, Array<Department['articles'][number]>>()
  for (const each of articles) {
    const year = issue(article(each.id).issue).date?.slice(0, 4) ?? ''
    const own = years.get(year)
    if (own) own.push(each)
    else years.set(year, [each])
  }
  return [...years.values()].flatMap((own) => [...own.filter(({lead}) => lead), ...own.filter(({lead}) => !lead)])
}
