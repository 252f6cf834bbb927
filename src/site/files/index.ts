import {atOnce, type Steps} from '../../archive/steps.ts'
import {addresses} from '../addresses.ts'
import type {SiteFile} from '../file.ts'
import type {Context} from '../frame.ts'
import type {Page} from '../page.ts'
import {publicUrl} from '../public-url.ts'
import {bookFiles} from './books.ts'
import {dataFiles} from './data.ts'
import {feedFiles} from './feeds.ts'
import {issueFiles} from './issue-files.ts'
import {openSearchFile} from './open-search.ts'
import {sitemapFiles} from './sitemaps.ts'
import {tableFiles} from './tables.ts'
import {textFile} from './text-file.ts'

/** So many files are made in a step. */
const few = 32

/** What the site holds beside its pages: citations, text and books of each issue, data, tables, feeds, sitemaps. */
export function buildFiles(context: Context, pages: ReadonlyArray<Page>): ReadonlyArray<SiteFile> {
  return atOnce(filesInSteps(context, pages))
}

/** The same in steps. */
export function* filesInSteps(context: Context, pages: ReadonlyArray<Page>): Steps<ReadonlyArray<SiteFile>> {
  const url = publicUrl(context.config)
  const kinds: ReadonlyArray<() => Iterable<SiteFile>> = [
    () => tableFiles(context),
    () => (context.archive.articles.length === 0 ? [] : dataFiles(context)),
    () => issueFiles(context),
    () => bookFiles(context),
    () => feedFiles(context),
    () => (url === undefined ? [] : [...sitemapFiles(context, pages, url), robots(url), openSearchFile(context, url)]),
    () => (context.config.closed ? [textFile(addresses.robots, () => 'User-agent: *\nDisallow: /\n')] : []),
  ]
  const made: Array<SiteFile> = []
  for (const files of kinds) {
    for (const file of files()) {
      made.push(file)
      if (made.length % few === 0) yield
    }
    yield
  }
  return made
}

/** All may be read; crawlers learn where the sitemap is. Only one at the root of its host is asked for. */
function robots(url: string): SiteFile {
  return textFile(addresses.robots, () => `User-agent: *\nAllow: /\n\nSitemap: ${url}${addresses.sitemap}\n`)
}
