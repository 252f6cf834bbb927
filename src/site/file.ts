import type {UrlPath} from '../archive/types.ts'
import type {DataRow} from './records/data-row.ts'
import type {Paper} from './records/paper.ts'
import type {IssueRecord, Piece} from './records/record.ts'

/**
 * The files of the site that are no pages, as data, one entry a format: what a printer needs to know besides the articles
 * that the file holds.
 */
export interface FileProps {
  /** Printed already. */
  text: {readonly text: string}
  ris: Nothing
  biblatex: Nothing
  'csl-json': Nothing
  /** The whole issue as plain text. */
  'issue-text': {readonly issue: IssueRecord; readonly paper: Paper; readonly pages: ReadonlyArray<PageGroup>}
  /** A row for each of its pieces, which say all that rows do. */
  ndjson: {readonly rows: Iterable<DataRow>}
  /** A line for each of its pieces, likewise, below that of its heads. */
  csv: {readonly lines: Iterable<string>}
  atom: FeedProps
  'json-feed': FeedProps
  sitemap: {readonly urls: ReadonlyArray<SitemapEntry>}
  'sitemap-index': {readonly sitemaps: ReadonlyArray<SitemapEntry>}
  epub: BookProps
}

type Nothing = Readonly<Record<never, never>>

/** A file is data, as a page is: where it stands, in which format it is printed, of what. */
export type SiteFile = {[F in keyof FileProps]: FileOf<F>}[keyof FileProps]

/** A file of one format. */
export interface FileOf<F extends keyof FileProps> {
  readonly path: UrlPath
  readonly format: F
  readonly props: FileProps[F]
  /** In the order in which the file has them. Made when they are asked for: all files together hold each article six times. */
  readonly pieces: F extends 'ndjson' | 'csv' ? Iterable<Piece> : ReadonlyArray<Piece>
}

/** So many articles of the issue stand on this page. */
export interface PageGroup {
  /** Absent where the source names no page at all. */
  readonly label: string | undefined
  readonly count: number
}

export interface FeedProps {
  readonly title: string
  readonly description: string
  readonly paper: Paper
  /** The page that lists the same articles, and both feeds. */
  readonly page: UrlPath
  readonly atom: UrlPath
  readonly json: UrlPath
}

export interface SitemapEntry {
  readonly url: string
  readonly updated: string | undefined
}

export interface BookProps {
  /** A year’s book holds one issue, too, until the next one is out; it is another book. */
  readonly isOfYear: boolean
  readonly title: string
  readonly subtitle: string
  readonly paper: Paper
  /** The pictures of its articles that it holds, by their paths, each once. */
  readonly pictures: ReadonlyArray<string>
  /** Its pieces follow each other in the file’s list. */
  readonly chapters: ReadonlyArray<Chapter>
  /** A day, a month or a year. */
  readonly date: string | undefined
  readonly updated: string | undefined
}

/** An issue in a book. */
export interface Chapter {
  readonly issue: IssueRecord
  readonly pages: ReadonlyArray<PageGroup>
}
