/**
 * The archive: what all sources together say. Immutable records, linked by ids; every list is in the order in which a
 * page shows it. `archive/index.ts` makes it, `site/` reads it.
 */
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {ArticleContent, Contributor, DateSource, HeadlineRole} from '../tree/types.ts'

/** A full ISO date, `2020-06-05`. */
export type IssueDate = string & {readonly __brand: 'IssueDate'}
/** An address below the site's root, with `/`, without a leading one: `2020/06/05/2-3.html`. */
export type UrlPath = string & {readonly __brand: 'UrlPath'}
export type IssueId = string & {readonly __brand: 'IssueId'}
export type ArticleId = string & {readonly __brand: 'ArticleId'}
export type DepartmentId = string & {readonly __brand: 'DepartmentId'}
export type PersonId = string & {readonly __brand: 'PersonId'}
export type ColumnId = string & {readonly __brand: 'ColumnId'}

export interface Archive {
  /** Oldest first. */
  readonly issues: ReadonlyArray<Issue>
  /** By issue, then page, then order on the page. */
  readonly articles: ReadonlyArray<Article>
  /** By pinyin. */
  readonly departments: ReadonlyArray<Department>
  /** By pinyin. */
  readonly people: ReadonlyArray<Person>
  /** By first appearance. */
  readonly columns: ReadonlyArray<Column>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

export interface Issue {
  readonly id: IssueId
  readonly path: UrlPath
  /** Absent where no source names one. */
  readonly date: IssueDate | undefined
  /** Where the date comes from; with `text` it is the latest day that the text names, so the issue is not older. */
  readonly dateSource: DateSource | undefined
  /** 总第N期, digits as printed. */
  readonly number: string | undefined
  readonly title: string | undefined
  /** Paths of its source files, relative to `content/`. */
  readonly sources: ReadonlyArray<string>
  /** 版, in order; one with `name` undefined where the source names none. */
  readonly pages: ReadonlyArray<{readonly name: string | undefined; readonly articles: ReadonlyArray<ArticleId>}>
  readonly articles: ReadonlyArray<ArticleId>
}

export interface Article {
  readonly id: ArticleId
  readonly path: UrlPath
  readonly issue: IssueId
  /** 版次 as printed: 2, A03. */
  readonly page: string | undefined
  /** From 1, within its page. */
  readonly order: number
  readonly headlineLines: ReadonlyArray<{readonly role: HeadlineRole; readonly text: string}>
  /** Its lines joined by one space. */
  readonly headline: string
  readonly column: ColumnId | undefined
  readonly dateline: string | undefined
  readonly byline: ReadonlyArray<Contribution>
  /** 文/图 */
  readonly credit: string | undefined
  readonly departments: ReadonlyArray<{readonly id: DepartmentId; readonly lead: boolean}>
  /** Everything after the headline, in order: for the page. */
  readonly content: ReadonlyArray<ArticleContent>
  /** The first sentences, at most 120 characters: for lists. */
  readonly excerpt: string
  /** 字数: characters without blanks and punctuation. */
  readonly length: number
  readonly source: {readonly path: string; readonly line: number}
}

export interface Contribution extends Contributor {
  readonly person: PersonId
}

export interface Department {
  readonly id: DepartmentId
  readonly path: UrlPath
  readonly name: string
  /** Other names under which it was printed or registered. */
  readonly aliases: ReadonlyArray<string>
  /** 局办, 街道, 镇 …; from the registry, or by its suffix. */
  readonly kind: string
  /** Lower-case pinyin of the name, to sort and to head the index by. */
  readonly pinyin: string
  /** Newest first. */
  readonly articles: ReadonlyArray<{readonly id: ArticleId; readonly lead: boolean}>
}

export interface Person {
  readonly id: PersonId
  readonly path: UrlPath
  readonly name: string
  readonly pinyin: string
  /** Most frequent first. */
  readonly roles: ReadonlyArray<{readonly role: string; readonly count: number}>
  /** Newest first. */
  readonly articles: ReadonlyArray<ArticleId>
}

export interface Column {
  readonly id: ColumnId
  readonly path: UrlPath
  readonly name: string
  /** Newest first. */
  readonly articles: ReadonlyArray<ArticleId>
}

/** `content/departments.yaml`, read. */
export interface DepartmentEntry {
  readonly name: string
  readonly aliases: ReadonlyArray<string>
  readonly kind: string | undefined
}
