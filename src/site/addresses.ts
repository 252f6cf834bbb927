import {isAddress} from '../archive/ids.ts'
import type {UrlPath} from '../archive/types.ts'
import type {Indexes} from './props/home.ts'

/** Where the pages stand that belong to no record of the archive. */
export const addresses = {
  home: address('index.html'),
  calendar: address('calendar.html'),
  departments: address('departments.html'),
  reporters: address('reporters.html'),
  columns: address('columns.html'),
  counts: address('counts.html'),
  countsCsv: address('counts.csv'),
  articlesCsv: address('articles.csv'),
  articlesNdjson: address('articles.ndjson'),
  dataPackage: address('datapackage.json'),
  feed: address('feed.html'),
  sitemap: address('sitemap.xml'),
  robots: address('robots.txt'),
  notFound: address('404.html'),
  stylesheet: address('assets/style.css'),
  search: address('search.html'),
  openSearch: address('opensearch.xml'),
  siteScript: address('assets/site.js'),
  searchScript: address('assets/search.js'),
  searchStylesheet: address('assets/search.css'),
  searchIndex: address('search/index.js'),
  pageScript: address('assets/page.js'),
  movedScript: address('assets/moved.js'),
} as const

/** The lists of all, for the pages that lead to them. */
export const indexes: Indexes = {
  calendar: addresses.calendar,
  departments: addresses.departments,
  reporters: addresses.reporters,
  columns: addresses.columns,
}

/** `2026` → `2026/index.html` */
export function yearPath(year: string): UrlPath {
  return address(`${year}/index.html`)
}

/** `2026` → `2026/counts.html` */
export function countsPath(year: string): UrlPath {
  return address(`${year}/counts.html`)
}

/** `departments/x.html` → `departments/x.csv` */
export function csvPath(path: UrlPath): UrlPath {
  return address(path.replace(/\.html$/, '.csv'))
}

/** `departments/x.html` → `departments/x.xml`, an Atom feed */
export function atomPath(path: UrlPath): UrlPath {
  return address(path.replace(/\.html$/, '.xml'))
}

/** `departments/x.html` → `departments/x.json`, a JSON Feed */
export function jsonFeedPath(path: UrlPath): UrlPath {
  return address(path.replace(/\.html$/, '.json'))
}

/** `2026/03/17/index.html`, `ris` → `2026/03/17/issue.ris` */
export function issueFilePath(path: UrlPath, ending: string): UrlPath {
  return address(path.replace(/index\.html$/, `issue.${ending}`))
}

/** `2026` → `2026/year.epub` */
export function yearBookPath(year: string): UrlPath {
  return address(`${year}/year.epub`)
}

/** `2026` → `sitemap-2026.xml` */
export function sitemapPath(part: string): UrlPath {
  return address(`sitemap-${part}.xml`)
}

/** `2026-03` → `2026/03/index.html` */
export function monthPath(month: string): UrlPath {
  return address(`${month.slice(0, 4)}/${month.slice(5, 7)}/index.html`)
}

/** `departments/x.html`, 2 → `departments/x-2.html` */
export function numberedPath(path: UrlPath, number: number | `page-${number}`): UrlPath {
  return address(path.replace(/\.html$/, `-${number}.html`))
}

/** `about.md` → `about.html` */
export function textPath(path: string): UrlPath {
  return address(path.replace(/\.md$/i, '.html'))
}

/** Where on its page an issue's nth page begins. */
export function sectionId(index: number): string {
  return `page-${index + 1}`
}

/** Where on its source's facing page an article begins: `2020/06/05/2-3.html` → `2-3` */
export function itemId(path: string): string {
  return path.replace(/^.*\/|\.html$/g, '')
}

/** Where on a facing page a line of the source stands. */
export function lineId(line: number): string {
  return `L${line}`
}

function address(path: string): UrlPath {
  if (!isAddress(path)) throw new Error(`Unexpected address ${JSON.stringify(path)}, expected a path below the root`)
  return path
}
