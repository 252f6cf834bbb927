import type {BreadcrumbList, CollectionPage, Graph, ItemList, ListItem, ProfilePage, Thing} from 'schema-dts'
import type {Page} from '../../site/page.ts'
import type {Link} from '../../site/props/link.ts'
import type {Listing} from '../../site/props/list.ts'
import {absolute} from '../absolute.ts'
import {relativeUrl} from '../url.ts'
import {type Address, newsArticle, newspaper, publicationIssue} from './article.ts'

/**
 * What a page is, for machines: schema.org’s words as the text of a script element that runs nothing. Undefined where
 * there is nothing to say.
 */
export function linkedData(page: Page): string | undefined {
  const {paper} = page.props.site
  const address: Address = (path) => absolute(paper, path) ?? relativeUrl(page.path, path)
  const things = [...thingsOf(page, address), ...breadcrumbs(page, address)]
  if (things.length === 0) return undefined
  const graph: Graph = {'@context': 'https://schema.org', '@graph': things}
  return forScript(JSON.stringify(graph))
}

/** JSON that neither ends its script element nor opens a comment in it, whatever it says. */
export function forScript(json: string): string {
  return json.replace(/[<>\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function thingsOf(page: Page, address: Address): ReadonlyArray<Thing> {
  const {paper} = page.props.site
  switch (page.template) {
    case 'home':
      return [
        {'@type': 'WebSite', name: paper.title, url: address(page.path), inLanguage: 'zh-Hans'},
        newspaper(paper, address),
      ]
    case 'article':
      return [newsArticle(page.props.record, address)]
    case 'issue': {
      const {record, sections, paper: then} = page.props
      const entries = sections.flatMap(({blocks}) =>
        blocks.flatMap(({lead = [], entries: own, more}) => [lead, own, more].flat()),
      )
      return [{...collection(page, entries.map(addressOf), address), about: publicationIssue(record, then, address)}]
    }
    case 'department': {
      const about = {
        '@type': 'GovernmentOrganization',
        '@id': `${address(page.props.own)}#organization`,
        name: page.props.name,
      } as const
      return [{...collection(page, pathsIn(page.props.listing), address), about}]
    }
    case 'column':
      return [collection(page, pathsIn(page.props.listing), address)]
    case 'month':
      return [
        collection(
          page,
          page.props.issues.map(({issue}) => issue.path),
          address,
        ),
      ]
    case 'reporter':
      return [profile(page, address), itemList(pathsIn(page.props.listing), address)]
    default:
      return []
  }
}

/** The way down to a page, itself last. */
function breadcrumbs(page: Page, address: Address): ReadonlyArray<BreadcrumbList> {
  const crumbs = crumbsOf(page)
  if (crumbs.length === 0) return []
  const items = [...crumbs, {label: nameOf(page), path: page.path}].map(
    ({label, path}, index): ListItem => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: {'@id': address(path)},
    }),
  )
  return [{'@type': 'BreadcrumbList', itemListElement: items}]
}

function crumbsOf({props}: Page): ReadonlyArray<Link> {
  if (!('crumbs' in props)) return []
  return 'issue' in props && typeof props.issue === 'object' && 'label' in props.issue
    ? [...props.crumbs, props.issue]
    : props.crumbs
}

function nameOf({props}: Page): string {
  if ('record' in props) return 'name' in props.record ? props.record.name : props.record.title
  return 'name' in props ? props.name : props.title
}

function collection(page: Page, paths: ReadonlyArray<string>, address: Address): Exclude<CollectionPage, string> {
  return {
    '@type': 'CollectionPage',
    '@id': address(page.path),
    name: nameOf(page),
    inLanguage: 'zh-Hans',
    mainEntity: itemList(paths, address),
  }
}

function itemList(paths: ReadonlyArray<string>, address: Address): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems: paths.length,
    itemListElement: paths.map(
      (path, index): ListItem => ({'@type': 'ListItem', position: index + 1, url: address(path)}),
    ),
  }
}

function profile(page: Extract<Page, {template: 'reporter'}>, address: Address): ProfilePage {
  const {name, roles, office} = page.props
  return {
    '@type': 'ProfilePage',
    '@id': address(page.path),
    mainEntity: {
      '@type': 'Person',
      '@id': `${address(page.props.own)}#person`,
      name,
      ...(roles.length > 0 && {jobTitle: roles.map(({role}) => role)}),
      ...(office !== undefined && {worksFor: {'@type': 'Organization', name: office.label}}),
    },
  }
}

function pathsIn({groups}: Listing): ReadonlyArray<string> {
  return groups.flatMap(({parts}) => parts.flatMap(({rows}) => rows.map(addressOf)))
}

function addressOf({path}: {readonly path: string}): string {
  return path
}
