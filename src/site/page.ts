import type {Root} from 'hast'
import type {ArticleFate, UrlPath} from '../archive/types.ts'
import type {ArticleContent} from '../tree/types.ts'
import type {Paper} from './paper.ts'
import type {ArticleRecord, IssueRecord} from './record.ts'

/**
 * The props of each template: plain, small, and complete; a template computes nothing. One entry a template file.
 *
 * Addresses are relative to the site's root; the renderer's `url()` makes them relative to the page. What may be absent
 * is there as `undefined`, so that the strict proxy can tell a missing value from a misspelt name.
 */
export interface TemplateProps {
  home: HomeProps
  issue: IssueProps
  article: ArticleProps
  departments: DepartmentsProps
  department: DepartmentProps
  reporters: ReportersProps
  reporter: ReporterProps
  columns: ColumnsProps
  column: ColumnProps
  calendar: CalendarProps
  year: YearProps
  month: MonthProps
  text: TextProps
  'not-found': NotFoundProps
  notice: NoticeProps
  facing: FacingProps
  counts: CountsProps
  search: SearchProps
}

/** A page is data: where it stands, which template draws it, with what. */
export type Page = {[T in keyof TemplateProps]: PageOf<T>}[keyof TemplateProps]

/** A page of one template. */
export interface PageOf<T extends keyof TemplateProps> {
  readonly path: UrlPath
  readonly template: T
  readonly props: TemplateProps[T]
}

/** What every page carries. */
export interface Framed {
  /** The same record on all pages of a section. */
  readonly site: SiteFrame
  /** For `<title>` */
  readonly title: string
  readonly description: string
  /** Absent where the site has no address of its own. */
  readonly canonical: string | undefined
}

export interface SiteFrame {
  /** 报名 */
  readonly title: string
  readonly home: string
  readonly stylesheet: string
  readonly script: string
  /** Runs before a page is drawn; `script` runs when it is. */
  readonly pageScript: string
  /** The page that searches. */
  readonly search: string
  /** Absent where the site has no address of its own. */
  readonly openSearch: string | undefined
  readonly nav: ReadonlyArray<NavItem>
  /** What an edition that is not for the public says of itself on every page. */
  readonly closed: string | undefined
  /** Whether pages stand a second time, in traditional characters. */
  readonly traditional: boolean
  readonly paper: Paper
  /** Of the whole site; none where it has no address. */
  readonly feeds: ReadonlyArray<Feed>
  readonly colophon: Colophon
}

export interface NavItem extends Link {
  readonly current: boolean
}

export interface Colophon {
  /** 刊号 or 准印证 */
  readonly serialName: string
  /** 主办 or 编印 */
  readonly publisherName: string
  readonly publisher: string | undefined
  /** 发送对象, 印刷, 印数, as far as they are said. */
  readonly printing: ReadonlyArray<{readonly name: string; readonly value: string}>
  readonly place: string | undefined
  /** Without that name. */
  readonly serial: string | undefined
  readonly contact: string | undefined
  /** 备案, with the register that the law wants it to lead to. */
  readonly filing: {readonly label: string; readonly register: string | undefined} | undefined
}

export interface Link {
  readonly label: string
  /** Relative to the root; may end in a fragment. */
  readonly path: string
}

export interface CountedLink extends Link {
  /** `1,240 篇` */
  readonly count: string
}

export interface DatedLink extends Link {
  /** Absent where its issue has no date. */
  readonly day: Day | undefined
}

/** A feed of the articles that a page lists. */
export interface Feed extends Link {
  readonly type: 'application/atom+xml' | 'application/feed+json'
  readonly title: string
}

/** A list to take away as CSV: a file, or a text that stands in the link itself. */
export interface TableLink {
  readonly label: string
  /** What it is to be called then. */
  readonly name: string
  readonly path: string | undefined
  /** Absent where it is a file. */
  readonly text: string | undefined
}

/** A file to take away, and the name that it is to have then. */
export interface Download extends Link {
  readonly name: string
}

export interface Day {
  /** For `<time datetime>` */
  readonly iso: string
  readonly label: string
}

/** A line in pieces that stay whole: it may be broken between them. */
export type Phrases = ReadonlyArray<string>

/** A headline by its lines: the h1 holds all from the first main line to the last. */
export interface HeadlineLines {
  readonly before: ReadonlyArray<Phrases>
  readonly main: ReadonlyArray<Phrases>
  readonly after: ReadonlyArray<Phrases>
  /** By its longest main line: how large it may be set. */
  readonly size: 'short' | 'medium' | 'long'
  /** Whether its phrases, parted by blanks, are short enough to stay whole on a line: on any, on a wide one, on none. */
  readonly phrases: 'brief' | 'whole' | 'broken'
}

/** 记者 甲 乙 */
export interface Credit {
  /** 署名, where only names are printed. */
  readonly role: string
  readonly people: ReadonlyArray<Link>
  /** 文/图 */
  readonly share: string | undefined
}

/** A paragraph of an excerpt; a 小标题 stands by itself. */
export interface Passage {
  readonly text: string
  readonly isHeading: boolean
}

/** An article in an issue. */
export interface Entry {
  readonly path: string
  readonly headline: HeadlineLines
  readonly departments: ReadonlyArray<Link>
  readonly byline: ReadonlyArray<Credit>
  /** `等 12 人`, where the list stops short. */
  readonly others: string | undefined
  readonly excerpt: ReadonlyArray<Passage>
  readonly length: string
  readonly coins: string
}

/** Articles that stand together on a page: those of one column, or those of none. */
export interface Block {
  readonly column: Link | undefined
  readonly lead: Entry | undefined
  readonly entries: ReadonlyArray<Entry>
  /** Those that stand below a lead with entries beside it: it is not long enough for more. */
  readonly more: ReadonlyArray<Entry>
  /** How the entries stand to the lead. */
  readonly shape: 'alone' | 'beside' | 'below' | 'list'
}

/** 版 */
export interface Section {
  /** Within its page: `page-1` */
  readonly id: string
  readonly label: string
  /** Absent where no article begins on it. */
  readonly count: string | undefined
  readonly blocks: ReadonlyArray<Block>
  /** Articles that go on here: `上接第一版`, and what goes on. */
  readonly continued: ReadonlyArray<{readonly from: string; readonly link: Link}>
  /** What it carries besides its articles, as printed. */
  readonly lines: ReadonlyArray<string>
  /** What an editor typed into its text. */
  readonly typed: ReadonlyArray<string>
}

export interface IssueHead {
  readonly path: string
  /** Its day; else its number, its title, or that nothing is known. */
  readonly name: string
  readonly day: Day | undefined
  readonly weekday: string | undefined
  readonly number: string | undefined
  readonly title: string | undefined
  /** `四版 · 23 篇` */
  readonly extent: string
}

export interface HomeProps extends Framed {
  readonly lede: string
  readonly span: string | undefined
  readonly issue: IssueHead | undefined
  readonly sections: ReadonlyArray<Section>
  /** What it led with at this time of earlier years. */
  readonly yearsAgo: ReadonlyArray<DatedLink>
  readonly recent: ReadonlyArray<CountedLink>
  readonly years: ReadonlyArray<CountedLink>
  readonly departments: ReadonlyArray<CountedLink>
  readonly reporters: ReadonlyArray<CountedLink>
  readonly columns: ReadonlyArray<CountedLink>
  /** `412 期` */
  readonly numbers: ReadonlyArray<Figure>
  /** The data of all articles, and the feeds. */
  readonly data: ReadonlyArray<Link>
  readonly indexes: Indexes
}

/** Where the lists of all stand. */
export interface Indexes {
  readonly calendar: string
  readonly departments: string
  readonly reporters: string
  readonly columns: string
}

export interface Figure {
  readonly value: string
  readonly unit: string
}

export interface IssueProps extends Framed {
  readonly crumbs: ReadonlyArray<Link>
  readonly issue: IssueHead
  readonly origin: string | undefined
  readonly sections: ReadonlyArray<Section>
  readonly sources: ReadonlyArray<{readonly label: string; readonly path: string | undefined}>
  readonly record: IssueRecord
  readonly downloads: ReadonlyArray<Download>
  readonly previous: Link | undefined
  readonly next: Link | undefined
}

export interface ArticleProps extends Framed {
  readonly crumbs: ReadonlyArray<Link>
  readonly headline: HeadlineLines
  readonly column: Link | undefined
  readonly byline: ReadonlyArray<Credit>
  readonly issue: Link
  readonly day: Day | undefined
  readonly weekday: string | undefined
  readonly number: string | undefined
  readonly page: Link | undefined
  /** By what it is dated, where its day is not printed over it. */
  readonly origin: string | undefined
  /** What citations and metadata are printed from. */
  readonly record: ArticleRecord
  /** The whole issue’s files. */
  readonly downloads: ReadonlyArray<Download>
  /** The tree after the headline. */
  readonly content: ReadonlyArray<ArticleContent>
  /** For each paragraph its names, the first to link to; the page has them with `p-` before. */
  readonly anchors: ReadonlyArray<ReadonlyArray<string>>
  /** What this 更正 corrects, what corrects this, of what this was a part, and what was a part of this. */
  readonly corrects: ReadonlyArray<Link>
  readonly correctedBy: ReadonlyArray<Link>
  readonly partOf: Link | undefined
  readonly parts: ReadonlyArray<Link>
  /** `3 处`; absent where no break was mended. */
  readonly seams: string | undefined
  readonly departments: ReadonlyArray<CountedLink>
  readonly reporters: ReadonlyArray<CountedLink>
  /** The pictures that its content refers to and that are there. */
  readonly images: ReadonlyArray<ArticleImage>
  /** When it happened, as its lead says: 6月1日, or 近日. */
  readonly event: Day | undefined
  readonly length: string
  /** Where its parts stand; `facing` leads to the line on the source's facing page, `item` to the article there. */
  readonly sources: ReadonlyArray<{
    readonly path: string
    readonly line: string
    readonly page: string | undefined
    readonly facing: string | undefined
    readonly item: string | undefined
  }>
  /** A mail to the editors; absent where they give no address. */
  readonly report: Link | undefined
  /** What has most in common with it. */
  readonly related: ReadonlyArray<DatedLink>
  /** 同版, 同期 */
  readonly nearby: string
  readonly neighbours: ReadonlyArray<Link>
  readonly previous: Link | undefined
  readonly next: Link | undefined
  readonly previousIssue: Link | undefined
  readonly nextIssue: Link | undefined
}

/** A picture of the site. */
export interface SiteImage {
  readonly path: string
  /** As a browser shows it. */
  readonly width: number
  readonly height: number
}

export interface ArticleImage extends SiteImage {
  /** How the article's content refers to it. */
  readonly url: string
}

/** An article in a list. */
export interface Row {
  readonly path: string
  readonly headline: string
  readonly day: Day | undefined
  /** Says when, where no day is known. */
  readonly issue: string
  readonly page: string | undefined
  readonly note: string | undefined
  readonly coins: string
}

export interface YearGroup {
  readonly id: string
  readonly label: string
  /** 为主, 涉及; one part without a label where nothing parts them. */
  readonly parts: ReadonlyArray<{readonly label: string | undefined; readonly rows: ReadonlyArray<Row>}>
}

/** One of the pages on which a long list stands. */
export interface Listing {
  readonly groups: ReadonlyArray<YearGroup>
  /** Whether any of its articles names its 版. */
  readonly hasPages: boolean
  /** Empty on all but the first page. */
  readonly years: ReadonlyArray<Bar>
  readonly newer: Link | undefined
  readonly older: Link | undefined
}

/** A year, or a name, in a chart. */
export interface Bar extends CountedLink {
  /** Of 100: the share of the fullest. */
  readonly width: number
}

export interface ListHead {
  readonly name: string
  readonly summary: string
  readonly crumbs: ReadonlyArray<Link>
}

/** Articles by month as bars, in a box of 40 units. */
export interface MonthChart {
  readonly width: number
  readonly from: string
  readonly to: string
  /** In a few words. */
  readonly text: string
  readonly bars: ReadonlyArray<{
    readonly x: number
    readonly y: number
    readonly height: number
    /** `2024年3月` */
    readonly month: string
    /** `3 篇` */
    readonly count: string
  }>
}

/** 上稿量 */
export interface CountsProps extends Framed {
  readonly name: string
  readonly summary: string
  readonly crumbs: ReadonlyArray<Link>
  readonly years: ReadonlyArray<Link>
  readonly tables: ReadonlyArray<CountTable>
  /** 谁写了谁 */
  readonly pairs: PairTable | undefined
  readonly csv: Link
}

/** Who wrote how often about whom, a dot for each pair, its area by their articles. */
export interface PairTable {
  readonly heads: ReadonlyArray<Link>
  readonly rows: ReadonlyArray<{
    readonly link: Link
    /** In a box of ten. */
    readonly cells: ReadonlyArray<{readonly count: string; readonly radius: number}>
  }>
}

export interface CountTable {
  readonly id: string
  readonly label: string
  readonly summary: string
  readonly heads: ReadonlyArray<string>
  readonly rows: ReadonlyArray<{readonly link: Link; readonly cells: ReadonlyArray<string>; readonly total: string}>
}

export interface DepartmentsProps extends Framed {
  readonly summary: string
  /** 上稿量; absent where nothing can be counted. */
  readonly counts: Link | undefined
  readonly kinds: ReadonlyArray<LinkGroup>
  readonly letters: ReadonlyArray<LinkGroup>
}

/** Names with their counts as bars. */
export interface BarGroup {
  readonly id: string
  readonly label: string
  readonly links: ReadonlyArray<Bar>
}

export interface LinkGroup {
  readonly id: string
  readonly label: string
  readonly links: ReadonlyArray<CountedLink>
}

export interface DepartmentProps extends Framed, ListHead {
  readonly kind: string
  readonly aliases: string | undefined
  /** 2019年起, 2019—2023年 */
  readonly years: string | undefined
  /** 上级 and 更名为, each with its link. */
  readonly relations: ReadonlyArray<{readonly label: string; readonly link: Link}>
  readonly chart: MonthChart | undefined
  /** Only on the first page. */
  readonly companions: ReadonlyArray<BarGroup>
  /** The list’s first page. */
  readonly own: string
  readonly table: TableLink
  readonly feeds: ReadonlyArray<Feed>
  readonly listing: Listing
}

export interface ReportersProps extends Framed {
  readonly summary: string
  readonly counts: Link | undefined
  readonly letters: ReadonlyArray<LinkGroup>
}

export interface ReporterProps extends Framed, ListHead {
  /** With the number of each, where there are several. */
  readonly roles: ReadonlyArray<{readonly role: string; readonly count: string | undefined}>
  readonly aliases: string | undefined
  /** Whose correspondent it is. */
  readonly office: {readonly label: string; readonly path: string | undefined} | undefined
  /** The first and the last issue. */
  readonly issues: ReadonlyArray<Link>
  readonly chart: MonthChart | undefined
  /** Only on the first page. */
  readonly companions: ReadonlyArray<BarGroup>
  /** The list’s first page. */
  readonly own: string
  readonly table: TableLink
  readonly feeds: ReadonlyArray<Feed>
  readonly listing: Listing
}

export interface ColumnsProps extends Framed {
  readonly summary: string
  readonly links: ReadonlyArray<CountedLink & {readonly span: string | undefined}>
}

export interface ColumnProps extends Framed, ListHead {
  readonly table: TableLink
  readonly feeds: ReadonlyArray<Feed>
  readonly listing: Listing
}

export interface CalendarProps extends Framed {
  readonly summary: string
  readonly years: ReadonlyArray<CalendarYear>
  readonly undated: ReadonlyArray<CountedLink>
  /** Where the run of issues has a gap, or a number twice. */
  readonly irregularities: ReadonlyArray<RunGap>
}

export interface RunGap {
  readonly text: string
  /** The issues before and after. */
  readonly links: ReadonlyArray<Link>
}

/** A year without an issue has no page. */
export interface CalendarYear {
  readonly label: string
  readonly path: string | undefined
  readonly count: string
  /** Twelve, January first; none where the year has no issue. */
  readonly months: ReadonlyArray<{readonly label: string; readonly path: string | undefined; readonly count: string}>
}

/** A day of a month's sheet: an empty cell before the first, a day without an issue, a day with one. */
export interface DayCell {
  readonly label: string
  readonly path: string | undefined
  readonly iso: string | undefined
}

export interface MonthSheet {
  readonly label: string
  readonly path: string | undefined
  readonly weeks: ReadonlyArray<ReadonlyArray<DayCell>>
}

export interface YearProps extends Framed {
  readonly downloads: ReadonlyArray<Download>
  readonly name: string
  readonly summary: string
  readonly crumbs: ReadonlyArray<Link>
  readonly months: ReadonlyArray<MonthSheet>
  readonly irregularities: ReadonlyArray<RunGap>
  readonly previous: Link | undefined
  readonly next: Link | undefined
}

export interface MonthProps extends Framed {
  readonly name: string
  readonly summary: string
  readonly crumbs: ReadonlyArray<Link>
  readonly sheet: MonthSheet
  readonly issues: ReadonlyArray<MonthIssue>
  readonly previous: Link | undefined
  readonly next: Link | undefined
}

export interface MonthIssue {
  readonly id: string | undefined
  readonly issue: IssueHead
  /** The first of each page; of few pages, the first articles. */
  readonly headlines: ReadonlyArray<Link>
}

export interface TextProps extends Framed {
  /** The pages under which it stands. */
  readonly crumbs: ReadonlyArray<Link>
  readonly name: string
  /** Markdown, as a tree. */
  readonly content: Root
  /** The pages that stand under it. */
  readonly below: ReadonlyArray<Link>
}

export interface SearchProps extends Framed {
  readonly stylesheet: string
  /** The script that searches, and where its index begins. */
  readonly script: string
  readonly index: string
  /** For readers without scripts. */
  readonly ways: ReadonlyArray<Link>
}

/** What stands where a page was. */
export interface NoticeProps extends Framed {
  readonly name: string
  readonly message: string
  /** Since when it is withdrawn. */
  readonly day: Day | undefined
  readonly reason: string | undefined
  /** Where it leads. */
  readonly target: Link | undefined
  readonly ways: ReadonlyArray<Link>
}

/** 原文对照: a source as it was pasted, beside what was understood. */
export interface FacingProps extends Framed {
  readonly crumbs: ReadonlyArray<Link>
  readonly issue: string
  /** The body, which is looked up while drawing; the digest stands for it in the page's key. */
  readonly source: {readonly path: string; readonly digest: string}
  /** One for each article of the source, in their order. */
  readonly items: ReadonlyArray<FacingItem>
  readonly doubts: ReadonlyArray<Doubt>
  readonly previous: Link | undefined
  readonly next: Link | undefined
}

export interface FacingItem {
  readonly state: ArticleFate['state']
  /** By which the article is linked to on this page. */
  readonly id: string | undefined
  /** To its own page. */
  readonly link: Link | undefined
}

/** A finding, as a reader is told. */
export interface Doubt {
  /** Of the source; undefined where all of it is meant. */
  readonly line: number | undefined
  readonly rule: string
  readonly label: string
}

export interface NotFoundProps extends Framed {
  /** The root's absolute address path, for this page is shown at any depth: `/` where the site has no address. */
  readonly base: string
}
