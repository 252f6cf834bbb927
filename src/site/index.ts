import {atOnce, type Steps} from '../archive/steps.ts'
import type {Archive} from '../archive/types.ts'
import type {SiteConfig} from '../config/types.ts'
import {type Context, createContext} from './frame.ts'
import type {Page} from './page.ts'
import type {SiteImage} from './props/image.ts'
import type {InlineStyle} from './props/not-found.ts'
import {articlePages} from './routes/article.ts'
import {calendarPages} from './routes/calendar.ts'
import {columnPages} from './routes/column.ts'
import {countsPages} from './routes/counts.ts'
import {departmentPages} from './routes/department.ts'
import {type FacingSources, facingPages, noFacing} from './routes/facing.ts'
import {homePage} from './routes/home.ts'
import {issuePages} from './routes/issue.ts'
import {notFoundPage} from './routes/not-found.ts'
import {noticePages} from './routes/notice.ts'
import {reporterPages} from './routes/reporter.ts'
import {searchPage} from './routes/search.ts'
import {readTexts, type TextSource, textPages, topTexts} from './routes/text.ts'
import type {WordEnds} from './wording/phrases.ts'

/** All that a site is made of. */
export interface SiteSources {
  readonly archive: Archive
  readonly config: SiteConfig
  /** `content/pages/**.md`, by path; `path` is relative to that folder. */
  readonly pages: ReadonlyArray<TextSource>
  /** Pictures by their paths below `content/`. */
  readonly images?: ReadonlyMap<string, SiteImage>
  /** What facing pages are made of besides the archive. */
  readonly facing?: FacingSources
  /** For the page that is shown at any address. */
  readonly style?: InlineStyle
  /** Keeps words whole where a headline is broken; without it a headline breaks at its blanks. */
  readonly wordEnds?: WordEnds
}

/** What pages and files are made with: the editor’s pages are read, the archive is indexed. */
export interface OpenSite extends Context {
  readonly texts: ReturnType<typeof readTexts>
}

/** Read and index what a site is made of, once for its pages and its files. */
export function openSite({archive, config, pages, images, wordEnds}: SiteSources): OpenSite {
  const texts = readTexts(pages, images)
  return {...createContext(archive, config, topTexts(texts), wordEnds, images), texts}
}

/** Every page of the site, as data. */
export function buildSite(sources: SiteSources, context: OpenSite = openSite(sources)): ReadonlyArray<Page> {
  return atOnce(siteInSteps(sources, context))
}

/** So many pages are made in a step; those that say much each in one. */
const few = 32
const isLong: ReadonlySet<Page['template']> = new Set(['department', 'reporter', 'column', 'counts'])

/** The same in steps. */
export function* siteInSteps(sources: SiteSources, context: OpenSite): Steps<ReadonlyArray<Page>> {
  const {texts} = context
  const {facing = noFacing} = sources
  const routes: ReadonlyArray<() => Iterable<Page>> = [
    () => [homePage(context)],
    () => issuePages(context),
    () => facingPages(context, facing),
    () => articlePages(context),
    () => departmentPages(context),
    () => reporterPages(context),
    () => columnPages(context),
    () => countsPages(context),
    () => calendarPages(context),
    () => textPages(context, texts),
    () => [searchPage(context), notFoundPage(context, sources.style)],
  ]
  const made: Array<Page> = []
  for (const pages of routes) {
    for (const page of pages()) {
      made.push(page)
      if (made.length % few === 0 || isLong.has(page.template)) yield
    }
    yield
  }
  return [...made, ...noticePages(context, made)]
}
