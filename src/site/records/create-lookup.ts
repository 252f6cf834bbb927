import type {AddressEntry} from '../../archive/addresses/types.ts'
import {nameOfArticle} from '../../archive/naming/article-name.ts'
import {once} from '../../archive/once.ts'
import type {Archive, Article, ArticleId, Issue, IssueId, UrlPath} from '../../archive/types.ts'
import type {SiteConfig} from '../../config/types.ts'
import {numberedPath} from '../addresses.ts'
import {linkTo} from '../links.ts'
import {createRows} from '../lists/row.ts'
import type {SiteImage} from '../props/image.ts'
import {headlineLines} from '../wording/headline-lines.ts'
import {phrasesOf, type WordEnds} from '../wording/phrases.ts'
import {presenterOf} from '../wording/present.ts'
import {createRecords} from './create-records.ts'
import type {Lookup} from './lookup.ts'

/** Index the archive once, for all pages. */
export function createLookup(
  archive: Archive,
  config: SiteConfig,
  wordEnds?: WordEnds,
  images?: ReadonlyMap<string, SiteImage>,
): Lookup {
  const facing = new Map(archive.sources.map((source) => [source.path, source.facing]))
  const found = {
    article: finder(archive.articles),
    issue: finder(archive.issues),
    department: finder(archive.departments),
    person: finder(archive.people),
    column: finder(archive.columns),
    facing: (source: string) => facing.get(source),
    numbered: (path: UrlPath, number: number) => {
      const own = numberedPath(path, number)
      return isOfRecord(archive.addresses.entries.get(own)) ? numberedPath(path, `page-${number}`) : own
    },
  }
  return withShown(found, config, wordEnds, images)
}

/** A page of a list has no text of its own in the address book. */
function isOfRecord(entry: AddressEntry | undefined): boolean {
  return entry !== undefined && entry.text !== ''
}

/** What some records of an archive say now; all others are as they were. */
export interface Overlay {
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly issues: ReadonlyMap<IssueId, Issue>
}

/** The same records, but for those that say something else. */
export function overlaid(
  lookup: Lookup,
  {articles, issues}: Overlay,
  config: SiteConfig,
  wordEnds?: WordEnds,
  images?: ReadonlyMap<string, SiteImage>,
): Lookup {
  const found = {
    ...lookup,
    article: (id: ArticleId) => articles.get(id) ?? lookup.article(id),
    issue: (id: IssueId) => issues.get(id) ?? lookup.issue(id),
  }
  return withShown(found, config, wordEnds, images)
}

type Found = Pick<Lookup, 'article' | 'issue' | 'department' | 'person' | 'column' | 'facing' | 'numbered'>

/** All that is made of the records, as it is asked for. */
function withShown(
  found: Found,
  config: SiteConfig,
  wordEnds: WordEnds | undefined,
  images: ReadonlyMap<string, SiteImage> | undefined,
): Lookup {
  const present = presenterOf(config)
  const phrases = (line: string) => (wordEnds === undefined ? [line] : phrasesOf(line, wordEnds))
  const records = createRecords(config, found, images)
  return {
    ...found,
    departmentLink: maker(found.department, linkTo),
    personLink: maker(found.person, linkTo),
    headlineLink: maker(found.article, (article) => ({label: present(nameOfArticle(article)), path: article.path})),
    headlineLines: maker(found.article, (article) => headlineLines(article, {phrases, present})),
    present,
    ...records,
    row: createRows({...found, present, ...records}),
  }
}

function finder<Id extends string, T extends {readonly id: Id}>(records: ReadonlyArray<T>): (id: Id) => T {
  const byId = new Map<Id, T>(records.map((record) => [record.id, record]))
  return (id) => {
    const found = byId.get(id)
    if (found === undefined) throw new Error(`Unexpected id ${JSON.stringify(id)}, expected one of the archive’s`)
    return found
  }
}

/** Made once each, when first asked for. */
function maker<Id extends string, T, R extends object | string>(
  find: (id: Id) => T,
  make: (record: T) => R,
): (id: Id) => R {
  const made = new Map<Id, R>()
  return (id) => once(made, id, () => make(find(id)))
}
