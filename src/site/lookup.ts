import type {
  Archive,
  Article,
  ArticleId,
  Column,
  ColumnId,
  Department,
  DepartmentId,
  Issue,
  IssueId,
  Person,
  PersonId,
  UrlPath,
} from '../archive/types.ts'
import type {SiteConfig} from '../config/types.ts'
import {coinsOf} from './coins.ts'
import {fullWidth} from './full-width.ts'
import {countedLinkTo} from './links.ts'
import {type IsWord, phrasesOf} from './phrases.ts'
import type {SiteImage} from './props/image.ts'
import type {CountedLink, Link} from './props/link.ts'
import {createRecords, type IssueRecord, type Piece} from './record.ts'

/** The archive's records by id. An id that is not there is a fault of the program: it throws. */
export interface Lookup {
  readonly article: (id: ArticleId) => Article
  readonly issue: (id: IssueId) => Issue
  readonly department: (id: DepartmentId) => Department
  readonly person: (id: PersonId) => Person
  readonly column: (id: ColumnId) => Column
  /** One record a department, person or article, for all pages that lead to it. */
  readonly departmentLink: (id: DepartmentId) => CountedLink
  readonly personLink: (id: PersonId) => CountedLink
  readonly headlineLink: (id: ArticleId) => Link
  /** The facing page of a source, where it has one. */
  readonly facing: (source: string) => UrlPath | undefined
  /** A text as it is shown. */
  readonly present: (text: string) => string
  /** Where a headline may be broken. */
  readonly phrases: (line: string) => ReadonlyArray<string>
  /** What citations, feeds and data are printed from, made once each. */
  readonly piece: (id: ArticleId) => Piece
  readonly issueRecord: (issue: Issue) => IssueRecord
  readonly coins: (id: ArticleId) => string
}

/** Index the archive once, for all pages. */
export function createLookup(
  archive: Archive,
  config: SiteConfig,
  isWord?: IsWord,
  images?: ReadonlyMap<string, SiteImage>,
): Lookup {
  const facing = new Map(archive.sources.map((source) => [source.path, source.facing]))
  const present = config.punctuation === 'full-width' ? fullWidth : (text: string): string => text
  const named = {
    article: finder(archive.articles),
    issue: finder(archive.issues),
    department: finder(archive.departments),
    person: finder(archive.people),
    column: finder(archive.columns),
    departmentLink: maker(archive.departments, countedLinkTo),
    personLink: maker(archive.people, countedLinkTo),
    headlineLink: maker(archive.articles, ({headline, path}) => ({label: present(headline), path})),
    present,
    phrases: (line: string) => (isWord === undefined ? [line] : phrasesOf(line, isWord)),
    facing: (source: string) => facing.get(source),
  }
  const records = createRecords(config, named, images)
  return {...named, ...records, coins: maker(archive.articles, ({id}) => coinsOf(records.piece(id).record))}
}

function finder<Id extends string, T extends {readonly id: Id}>(records: ReadonlyArray<T>): (id: Id) => T {
  return maker(records, (record) => record)
}

function maker<Id extends string, T extends {readonly id: Id}, R>(
  records: ReadonlyArray<T>,
  make: (record: T) => R,
): (id: Id) => R {
  const byId = new Map<Id, R>(records.map((record) => [record.id, make(record)]))
  return (id) => {
    const found = byId.get(id)
    if (found === undefined) throw new Error(`Unexpected id ${JSON.stringify(id)}, expected one of the archive’s`)
    return found
  }
}
