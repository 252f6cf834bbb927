import type {Department} from '../../archive/types.ts'
import {addresses} from '../addresses.ts'
import type {Context} from '../frame.ts'
import {figure} from '../labels.ts'
import {byKind, byLetter} from '../letters.ts'
import {listingPages, summaryOf} from '../listing.ts'
import type {Page, PageOf} from '../page.ts'

/** The list of departments, and each department's articles. */
export function departmentPages(context: Context): ReadonlyArray<Page> {
  return [indexPage(context), ...context.archive.departments.flatMap((department) => pagesOf(context, department))]
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
      kinds: byKind(archive.departments),
      letters: byLetter(archive.departments),
    },
  }
}

function pagesOf({lookup, frame}: Context, department: Department): ReadonlyArray<PageOf<'department'>> {
  const listed = department.articles.map(({id, lead}) => ({article: lookup.article(id), note: lead ? '为主' : '涉及'}))
  const summary = summaryOf(
    listed.map(({article}) => article),
    lookup,
  )
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
      name: department.name,
      summary,
      crumbs: [{label: '部门', path: addresses.departments}],
      kind: department.kind,
      aliases: department.aliases.length === 0 ? undefined : department.aliases.join('、'),
      listing,
    },
  }))
}
