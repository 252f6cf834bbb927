import {groupBy} from '../../archive/group-by.ts'
import type {Department, NamedOffice} from '../../archive/types.ts'
import {addresses} from '../addresses.ts'
import {DeferredList} from '../deferred.ts'
import {feedsOf} from '../feed-links.ts'
import type {Context} from '../frame.ts'
import {linkTo} from '../links.ts'
import {byKind, byLetter} from '../lists/letters.ts'
import {isWanted, type Listed, listingPages} from '../lists/listing.ts'
import {departmentTable, tableLink} from '../lists/tables.ts'
import {type Companions, companionsOf, monthChart} from '../lists/tallies.ts'
import type {Page, PageOf} from '../page.ts'
import type {DepartmentProps} from '../props/department.ts'
import type {BarGroup} from '../props/list.ts'
import type {Lookup} from '../records/lookup.ts'
import {figure} from '../wording/labels.ts'
import {countsLink} from './counts.ts'

/** The list of departments, and each department's articles. */
export function* departmentPages(context: Context, only?: string): Generator<Page> {
  const {departments} = context.archive
  const kin = {
    parts: byOffice(departments, ({parent}) => parent),
    formers: byOffice(departments, ({successor}) => successor),
  }
  if (isWanted(addresses.departments, only)) yield indexPage(context)
  for (const department of departments) if (isWanted(department.path, only)) yield* pagesOf(context, department, kin)
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

function pagesOf(
  {lookup, frame, config}: Context,
  department: Department,
  kin: Kin,
): ReadonlyArray<PageOf<'department'>> {
  const ids = department.articles.map(({id}) => id)
  const articles = () => ids.map(lookup.article)
  const feeds = feedsOf(department, ids, {config, lookup})
  return listingPages(department.path, leadFirst(department, lookup), listedOf, lookup).map(
    (page) =>
      new DeferredList('department', page, ({path, label, summary, listing}) => ({
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
        relations: relationsOf(department, lookup, kin),
        chart: label === undefined ? monthChart(ids, lookup) : undefined,
        companions: label === undefined ? groupsOf(companionsOf(articles(), department.id, lookup)) : [],
        table: tableLink(department, () => departmentTable(department, lookup)),
        feeds,
        listing,
      })),
  )

  function listedOf({id, lead}: Department['articles'][number]): Listed {
    return {article: lookup.article(id), note: undefined, part: lead ? '为主' : '涉及'}
  }
}

/** `2019年起`, `2019—2023年` */
function yearsOf({from, until}: Department): string | undefined {
  if (from === undefined && until === undefined) return undefined
  if (until === undefined) return `${from?.slice(0, 4)}年起`
  return from === undefined ? `至${until.slice(0, 4)}年` : `${from.slice(0, 4)}—${until.slice(0, 4)}年`
}

/** What others say of an office: they belong to it, they became it. */
interface Kin {
  readonly parts: ReadonlyMap<string, ReadonlyArray<Department>>
  readonly formers: ReadonlyMap<string, ReadonlyArray<Department>>
}

function byOffice(
  departments: ReadonlyArray<Department>,
  officeOf: (department: Department) => NamedOffice | undefined,
): Kin['parts'] {
  return groupBy(
    departments.filter((each) => officeOf(each)?.department !== undefined),
    (each) => officeOf(each)?.department ?? '',
  )
}

function relationsOf(
  {id, parent, successor}: Department,
  {department}: Lookup,
  {parts, formers}: Kin,
): DepartmentProps['relations'] {
  const named = (office: NamedOffice | undefined) =>
    office === undefined
      ? []
      : [
          office.department === undefined
            ? {label: office.name, path: undefined}
            : linkTo(department(office.department)),
        ]
  return [
    {label: '隶属', offices: named(parent)},
    {label: '下设', offices: (parts.get(id) ?? []).map(linkTo)},
    {label: '原为', offices: (formers.get(id) ?? []).map(linkTo)},
    {label: '后更名为', offices: named(successor)},
  ].filter(({offices}) => offices.length > 0)
}

function groupsOf({people, departments}: Companions): ReadonlyArray<BarGroup> {
  return [
    {id: 'writers', label: '作者', links: people},
    {id: 'together', label: '同时见报的部门', links: departments},
  ].filter(({links}) => links.length > 0)
}

/** By year as they come, newest first; in each year what is about the department, then what names it. */
function leadFirst({articles}: Department, {article, issue}: Lookup): Department['articles'] {
  const years = groupBy(articles, ({id}) => issue(article(id).issue).when?.slice(0, 4) ?? '')
  return [...years.values()].flatMap((own) => [...own.filter(({lead}) => lead), ...own.filter(({lead}) => !lead)])
}
