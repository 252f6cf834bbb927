import type {Archive, UrlPath} from '../archive/types.ts'
import type {SiteConfig} from '../config/types.ts'
import {addresses} from './addresses.ts'
import {siteFeeds} from './feed-links.ts'
import type {Framed, SiteFrame} from './props/frame.ts'
import type {SiteImage} from './props/image.ts'
import type {Link} from './props/link.ts'
import {publicUrl} from './public-url.ts'
import {createLookup} from './records/create-lookup.ts'
import type {Lookup} from './records/lookup.ts'
import {paperOf} from './records/paper.ts'
import {closedLine, colophonOf} from './wording/colophon.ts'
import type {WordEnds} from './wording/phrases.ts'

/** A part of the site, as the navigation names it. */
export type SectionName = 'home' | 'calendar' | 'departments' | 'reporters' | 'columns'

/** What the routes work with. */
export interface Context {
  readonly archive: Archive
  readonly config: SiteConfig
  readonly lookup: Lookup
  /** The frame of a page; `section` is a section's name or the address of a Markdown page. */
  readonly frame: (page: FrameFacts) => Framed
}

export interface FrameFacts {
  readonly path: UrlPath
  readonly section: SectionName | UrlPath | undefined
  /** Without the paper's name. */
  readonly title: string
  /** Said after the paper's name: the day, where the page is of one. */
  readonly date?: string | undefined
  readonly description: string
}

/** Gather what all routes need; `texts` are the Markdown pages, for the navigation. */
export function createContext(
  archive: Archive,
  config: SiteConfig,
  texts: ReadonlyArray<Link>,
  wordEnds?: WordEnds,
  images?: ReadonlyMap<string, SiteImage>,
): Context {
  const sections = new Map<string | undefined, SiteFrame>()
  const links = navigation(archive, texts)
  const paper = paperOf(config)
  const feeds = siteFeeds(archive, config)
  return {archive, config, lookup: createLookup(archive, config, wordEnds, images), frame}

  function frame({path, section, title, date, description}: FrameFacts): Framed {
    const paper = date === undefined ? config.title : `${config.title} ${date}`
    return {
      site: siteFrame(section),
      title: section === 'home' ? paper : `${title}｜${paper}`,
      description,
      canonical: config.url === undefined ? undefined : new URL(encodeURI(path), config.url).href,
    }
  }

  /** One record a section: an archive of 50,000 pages holds a handful of them. */
  function siteFrame(section: string | undefined): SiteFrame {
    const known = sections.get(section)
    if (known !== undefined) return known
    const made: SiteFrame = {
      title: config.title,
      home: addresses.home,
      stylesheet: addresses.stylesheet,
      pageScript: addresses.pageScript,
      script: addresses.siteScript,
      search: addresses.search,
      openSearch: publicUrl(config) === undefined ? undefined : addresses.openSearch,
      paper,
      feeds,
      nav: links.map(({name, label, path}) => ({label, path, current: name === section})),
      closed: config.closed ? closedLine : undefined,
      traditional: config.traditional !== undefined,
      colophon: colophonOf(config),
    }
    sections.set(section, made)
    return made
  }
}

function navigation(archive: Archive, texts: ReadonlyArray<Link>): ReadonlyArray<Link & {readonly name: string}> {
  return [
    {name: 'home', label: '最新一期', path: addresses.home},
    {name: 'calendar', label: '按日期', path: addresses.calendar},
    ...(archive.departments.length > 0 ? [{name: 'departments', label: '部门', path: addresses.departments}] : []),
    ...(archive.people.length > 0 ? [{name: 'reporters', label: '记者', path: addresses.reporters}] : []),
    ...(archive.columns.length > 0 ? [{name: 'columns', label: '栏目', path: addresses.columns}] : []),
    ...texts.map(({label, path}) => ({name: path, label, path})),
  ]
}
