import type {ArticleContent} from '../../tree/types.ts'
import type {ArticleRecord} from '../records/record.ts'
import type {Framed} from './frame.ts'
import type {ArticleImage} from './image.ts'
import type {DatedLink, Day, Download, Link} from './link.ts'
import type {Credit, HeadlineLines} from './section.ts'

/** An article that holds what stood here, and the names of those paragraphs. */
export interface PartLink extends Link {
  readonly names: ReadonlyArray<string>
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
  /** By what it is dated. */
  readonly origin: string
  /** What citations and metadata are printed from. */
  readonly record: ArticleRecord
  /** The whole issue’s files. */
  readonly downloads: ReadonlyArray<Download>
  /** The tree after the headline. */
  readonly content: ReadonlyArray<ArticleContent>
  /** For each paragraph its names, `ab12.cd34+ef56`, the first to link to; the page has them with `p-` before. */
  readonly anchors: string
  /** What this 更正 corrects, what corrects this, of what this was a part, and what was a part of this. */
  readonly corrects: ReadonlyArray<DatedLink>
  readonly correctedBy: ReadonlyArray<DatedLink>
  readonly partOf: Link | undefined
  readonly parts: ReadonlyArray<PartLink>
  /** Leads on to a paragraph that stands in a part now; absent where none does. */
  readonly movedScript: string | undefined
  /** `3 处`; absent where no break was mended. */
  readonly seams: string | undefined
  /** Without their numbers: an issue more would change the pages of all who share an office with it. */
  readonly departments: ReadonlyArray<Link>
  readonly reporters: ReadonlyArray<Link>
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
