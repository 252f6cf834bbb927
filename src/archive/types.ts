/**
 * The archive: what all sources together say. Immutable records, linked by ids; every list is in the order in which a
 * page shows it. `archive/index.ts` makes it, `site/` reads it.
 */
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {ArticleContent, Contributor, DateSource, FurnitureKind, HeadlineRole} from '../tree/types.ts'
import type {AddressRegistry} from './addresses/types.ts'
import type {ArticleId, ColumnId, DepartmentId, IssueDate, IssueId, PersonId, UrlPath} from './ids.ts'

export type {ArticleId, ColumnId, DepartmentId, IssueDate, IssueId, PersonId, UrlPath} from './ids.ts'

export interface Archive {
  /** Oldest first. */
  readonly issues: ReadonlyArray<Issue>
  /** By issue, then page, then order on the page. */
  readonly articles: ReadonlyArray<Article>
  /** By issue, in the order of their paths. */
  readonly sources: ReadonlyArray<SourceRecord>
  /** By pinyin. */
  readonly departments: ReadonlyArray<Department>
  /** By pinyin. */
  readonly people: ReadonlyArray<Person>
  /** By first appearance. */
  readonly columns: ReadonlyArray<Column>
  /** By the later issue. */
  readonly irregularities: ReadonlyArray<Irregularity>
  /** Addresses that were published and have no page of their own any more. */
  readonly notices: ReadonlyArray<Notice>
  /** `content/addresses.tsv` as it is to be written. */
  readonly addresses: AddressRegistry
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** What stands at an address whose page is gone. */
export interface Notice {
  readonly path: UrlPath
  /** It leads on; the editor withdrew it; nothing is left under this name; several people have it. */
  readonly state: 'moved' | 'withdrawn' | 'empty' | 'shared'
  readonly target: UrlPath | undefined
  /** Since when it is withdrawn. */
  readonly date: IssueDate | undefined
  /** Headline or name; may be empty. */
  readonly title: string
  readonly reason: string | undefined
}

/** What an issue is told by, as far as it is known. */
export interface IssueIdentity {
  /** Absent where no source names one. */
  readonly date: IssueDate | undefined
  /** The day, else the month or the year that alone is known: 2016-05, 2016. Issues stand in its order. */
  readonly when: string | undefined
  /**
   * Where the date comes from; with `text` it is the latest day that the text names, so the issue is not older. Below
   * `undated/` it is no more than likely.
   */
  readonly dateSource: DateSource | undefined
  /** 总第N期, digits as printed. */
  readonly number: string | undefined
  readonly title: string | undefined
}

export interface Issue extends IssueIdentity {
  readonly id: IssueId
  readonly path: UrlPath
  /** Paths of its source files, relative to `content/`. */
  readonly sources: ReadonlyArray<string>
  /** 版, in order; one with `name` undefined where the source names none. */
  readonly pages: ReadonlyArray<IssuePage>
  readonly articles: ReadonlyArray<ArticleId>
}

/** A source file, and what became of what it holds. */
export interface SourceRecord {
  readonly path: string
  readonly issue: IssueId
  /** Its facing page; absent where there is to be none. */
  readonly facing: UrlPath | undefined
  /** One for each article of its tree, in their order. */
  readonly articles: ReadonlyArray<ArticleFate>
}

/** What became of an article of a source. */
export interface ArticleFate {
  /** It begins here; it goes on here; another source says it, too, and was taken; it may not be shown. */
  readonly state: 'published' | 'continued' | 'copy' | 'withdrawn'
  /** Absent where it is withdrawn. */
  readonly id: ArticleId | undefined
}

/** 版 */
export interface IssuePage {
  readonly name: string | undefined
  /** Those that begin on it. */
  readonly articles: ReadonlyArray<ArticleId>
  /** Those that begin on another page of the issue and go on here. */
  readonly continued: ReadonlyArray<ArticleId>
  /** What it carries besides its articles, in the order printed. */
  readonly lines: ReadonlyArray<PageLine>
}

/** A line of a page that belongs to no article: 责任编辑, 总第N期, 第2版 综合新闻. */
export interface PageLine {
  readonly kind: FurnitureKind | 'column'
  readonly text: string
}

/** Where a part of an article stands. */
export interface ArticlePlace {
  /** Of its source. */
  readonly path: string
  readonly line: number
  readonly page: string | undefined
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
  /** Its source again, then the places to which it jumps. */
  readonly places: ReadonlyArray<ArticlePlace>
  /** When it happened, as its first sentence says. */
  readonly event: EventDate | undefined
  /**
   * For each of its paragraphs the names by which it is linked to, without `p-`, as the address book has them:
   * `ab12.cd34+ef56`, where the second paragraph has two, the first of which is the one to use.
   */
  readonly anchors: string
  /** The names of paragraphs that stood here once and stand in another article now, where they have the same names. */
  readonly led: ReadonlyArray<{readonly article: ArticleId; readonly names: ReadonlyArray<string>}>
  /** Of the article of which it once was a part. */
  readonly partOf: ArticleId | undefined
  /** The articles that it corrects. */
  readonly corrects: ReadonlyArray<ArticleId>
  /** Those that have most in common with it, the closest first. */
  readonly related: ReadonlyArray<ArticleId>
  /** Those that correct it, oldest first. */
  readonly correctedBy: ReadonlyArray<ArticleId>
}

/** When something happened, as far as the lead says it. */
export interface EventDate {
  /** A day; a third of a month (5月底); a month; not long ago (近日), which is no date. */
  readonly precision: 'day' | 'part' | 'month' | 'recent'
  readonly first: IssueDate | undefined
  readonly last: IssueDate | undefined
  readonly printed: string
}

/** A place in the run of issues where some are missing, or one number or day is there twice. */
export interface Irregularity {
  readonly kind:
    | 'numbers-missing'
    | 'number-repeated'
    | 'number-backward'
    | 'number-jump'
    | 'days-missing'
    | 'day-repeated'
  /** The issue before, and the one after. */
  readonly before: IssueId
  readonly after: IssueId
  /** `412`, `412–414`; how many days lie between; the day. */
  readonly what: string
}

export interface Contribution extends Contributor {
  readonly person: PersonId
  /** 记者 某某 摄: the role is a reporter’s, and what was made are the pictures. */
  readonly pictures?: true
}

/** An office as a registry says it; not every one has a page. */
export interface NamedOffice {
  readonly name: string
  readonly department: DepartmentId | undefined
}

export interface Department {
  readonly id: DepartmentId
  readonly path: UrlPath
  readonly name: string
  /** Other names under which it was printed or registered. */
  readonly aliases: ReadonlyArray<string>
  /** 局办, 街道, 镇 …; from the registry, or by its suffix. */
  readonly kind: string
  /** Lower-case pinyin of the name without its level (区, 县, 市), to sort and to head the index by. */
  readonly pinyin: string
  /** Newest first. */
  readonly articles: ReadonlyArray<{readonly id: ArticleId; readonly lead: boolean}>
  /** The office it belongs to, where the registry says so. */
  readonly parent: NamedOffice | undefined
  /** The office it became. */
  readonly successor: NamedOffice | undefined
  /** Year, month or day, as the registry has it. */
  readonly from: string | undefined
  readonly until: string | undefined
}

export interface Person {
  readonly id: PersonId
  readonly path: UrlPath
  readonly name: string
  /** Tells apart two people of one name: 区财政局. */
  readonly note: string | undefined
  /** Other names that were printed or registered. */
  readonly aliases: ReadonlyArray<string>
  /** A correspondent's office, where the registry says it. */
  readonly office: NamedOffice | undefined
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
