import type {Archive, Issue} from '../archive/types.ts'
import type {SiteConfig} from '../config/types.ts'
import {addresses, issueFilePath, yearBookPath} from './addresses.ts'
import {siteFeeds} from './feed-links.ts'
import type {Download, Link} from './props/link.ts'
import {issueFullName} from './wording/labels.ts'

/** The files of an issue, in the order in which its pages name them. */
const issueFormats = [
  {label: 'EPUB', ending: 'epub'},
  {label: '纯文本', ending: 'txt'},
  {label: 'RIS', ending: 'ris'},
  {label: 'BibLaTeX', ending: 'bib'},
  {label: 'CSL-JSON', ending: 'csl.json'},
] as const

/** An issue to take away: as a book, as text, as citations of all its articles. */
export function issueDownloads(issue: Issue, paper: string): ReadonlyArray<Download> {
  const name = `${paper} ${issue.date ?? issueFullName(issue)}`
  return issueFormats.map(({label, ending}) => ({
    label,
    path: issueFilePath(issue.path, ending),
    name: `${name}.${ending}`,
  }))
}

/** A year to take away. */
export function yearDownloads(year: string, paper: string): ReadonlyArray<Download> {
  return [{label: 'EPUB', path: yearBookPath(year), name: `${paper} ${year}.epub`}]
}

/** The data of all articles, and what announces new ones. */
export function dataLinks(archive: Archive, config: SiteConfig): ReadonlyArray<Link> {
  if (archive.articles.length === 0) return []
  return [
    ...siteFeeds(archive, config).map(({label, path}) => ({label, path})),
    {label: 'CSV', path: addresses.articlesCsv},
    {label: 'NDJSON', path: addresses.articlesNdjson},
    {label: 'Data Package', path: addresses.dataPackage},
  ]
}
