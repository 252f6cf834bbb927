import type {UrlPath} from '../archive/types.ts'
import type {Indexes} from './page.ts'

/** Where the pages stand that belong to no record of the archive. */
export const addresses = {
  home: address('index.html'),
  calendar: address('calendar.html'),
  departments: address('departments.html'),
  reporters: address('reporters.html'),
  columns: address('columns.html'),
  counts: address('counts.html'),
  countsCsv: address('counts.csv'),
  notFound: address('404.html'),
  stylesheet: address('assets/style.css'),
  script: address('assets/page.js'),
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

/** `2026-03` → `2026/03/index.html` */
export function monthPath(month: string): UrlPath {
  return address(`${month.slice(0, 4)}/${month.slice(5, 7)}/index.html`)
}

/** `departments/x.html`, 2 → `departments/x-2.html` */
export function numberedPath(path: UrlPath, number: number): UrlPath {
  return address(path.replace(/\.html$/, `-${number}.html`))
}

/** `about.md` → `about.html` */
export function textPath(path: string): UrlPath {
  return address(path.replace(/\.(?:md|markdown)$/i, '.html'))
}

/** Where on its page an issue's nth page begins. */
export function sectionId(index: number): string {
  return `page-${index + 1}`
}

function address(path: string): UrlPath {
  if (!isAddress(path)) throw new Error(`Unexpected address ${JSON.stringify(path)}, expected a path below the root`)
  return path
}

function isAddress(path: string): path is UrlPath {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..')
}
