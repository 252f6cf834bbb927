import {pushTo} from '../../archive/push-to.ts'
import type {ArticleId, UrlPath} from '../../archive/types.ts'
import {addresses, sitemapPath} from '../addresses.ts'
import type {FileOf, SiteFile, SitemapEntry} from '../file.ts'
import type {Context} from '../frame.ts'
import type {Page} from '../page.ts'
import {newestOf, updatedOf} from '../records/updated.ts'

/** The protocol’s limit. */
const urlsInSitemap = 50_000

/** Pages of which no search engine should know; a facing page says again what its articles say. */
const unlisted: ReadonlySet<Page['template']> = new Set<Page['template']>(['not-found', 'notice', 'facing'])

/**
 * A sitemap of each year, one of all other pages, and their index. A page’s date is that of what it shows: an article’s
 * issue or last correction, the newest issue of a list; where none is known, none is said.
 */
export function sitemapFiles(
  {archive, lookup}: Context,
  pages: ReadonlyArray<Page>,
  url: string,
): ReadonlyArray<SiteFile> {
  const dates = new Map<string, string | undefined>()
  const newest = new Map<string, string>()
  for (const {path, when, articles} of archive.issues) {
    dates.set(path, when)
    for (const id of articles) {
      const article = lookup.article(id)
      dates.set(article.path, updatedOf(article, lookup))
    }
    if (when !== undefined) for (const prefix of ['', when.slice(0, 4), when.slice(0, 7)]) newest.set(prefix, when)
  }

  const parts = new Map<string, Array<SitemapEntry>>()
  for (const page of pages) {
    if (unlisted.has(page.template)) continue
    const part = /^(\d{4})\//.exec(page.path)?.[1] ?? 'pages'
    const entry = {url: addressOf(page.path), updated: dateOf(page)}
    pushTo(parts, part, entry)
  }
  const sitemaps = [...parts].flatMap(([part, urls]) => sitemapsOf(part, urls))
  return [...sitemaps, index(sitemaps)]

  function dateOf(page: Page): string | undefined {
    const {path, template} = page
    if (dates.has(path)) return dates.get(path)
    const issue = path.replace(/[^/]*$/, 'index.html')
    if (dates.has(issue)) return dates.get(issue)
    if (template === 'department' || template === 'reporter' || template === 'column') return page.updated
    if (template === 'text' || template === 'search') return undefined
    if (template === 'departments')
      return newestIn(archive.departments.flatMap(({articles}) => articles.map(({id}) => id)))
    if (template === 'reporters') return newestIn(archive.people.flatMap(({articles}) => articles))
    if (template === 'columns') return newestIn(archive.columns.flatMap(({articles}) => articles))
    return newest.get(/^\d{4}(?:\/\d\d)?(?=\/)/.exec(path)?.[0].replace('/', '-') ?? '')
  }

  /** A list of names changes with the newest issue that has one of them. */
  function newestIn(ids: ReadonlyArray<ArticleId>): string | undefined {
    return newestOf(ids.map((id) => lookup.issue(lookup.article(id).issue).when))
  }

  function index(made: ReadonlyArray<FileOf<'sitemap'>>): SiteFile {
    const all = made.map(({path, props}) => ({
      url: addressOf(path),
      updated: newestOf(props.urls.map(({updated}) => updated)),
    }))
    return {path: addresses.sitemap, format: 'sitemap-index', props: {sitemaps: all}, pieces: []}
  }

  function addressOf(path: UrlPath): string {
    return path === addresses.home ? url : new URL(encodeURI(path), url).href
  }
}

function sitemapsOf(part: string, urls: ReadonlyArray<SitemapEntry>): ReadonlyArray<FileOf<'sitemap'>> {
  const count = Math.ceil(urls.length / urlsInSitemap)
  return Array.from({length: count}, (_, at) => ({
    path: sitemapPath(at === 0 ? part : `${part}-${at + 1}`),
    format: 'sitemap',
    props: {urls: urls.slice(at * urlsInSitemap, (at + 1) * urlsInSitemap)},
    pieces: [],
  }))
}
