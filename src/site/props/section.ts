import type {Day, Link} from './link.ts'

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
  /** The words by which its excerpt opens, where nothing is printed over it: they stand for the headline. */
  readonly opening: string | undefined
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
  /** 要闻, where the page prints what it is for. */
  readonly title: string | undefined
  /** Absent where no article begins on it. */
  readonly count: string | undefined
  readonly blocks: ReadonlyArray<Block>
  /** Articles that go on here: `上接第一版`, and what goes on. */
  readonly continued: ReadonlyArray<{readonly from: string; readonly link: Link}>
  /** What it carries besides its articles, as printed. */
  readonly lines: ReadonlyArray<string>
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
