import type {HeadlineSource} from '../../archive/naming/article-name.ts'
import type {EventDate, IssueDate, IssueIdentity} from '../../archive/types.ts'
import type {ArticleContent} from '../../tree/types.ts'
import type {ArticleImage} from '../props/image.ts'
import type {Paper} from './paper.ts'

/**
 * An article as the world outside cites, lists and reads it: everything by its name, nothing of a layout. Citations,
 * metadata, feeds, data and books are printed from it alone.
 */
export interface ArticleRecord {
  readonly path: string
  /** The same record for all articles. */
  readonly paper: Paper
  /** The same record for all articles of the issue. */
  readonly issue: IssueRecord
  /** Its main lines, joined by one space; where it has no headline, its first words in brackets. */
  readonly title: string
  readonly titleSource: HeadlineSource
  /** 引题 */
  readonly kickers: ReadonlyArray<string>
  /** 副题 */
  readonly decks: ReadonlyArray<string>
  /** 版次 as printed: 2, A03. */
  readonly page: string | undefined
  /** 第二版, A03版 */
  readonly pageLabel: string | undefined
  readonly order: number
  readonly signatures: ReadonlyArray<Signature>
  /** Who is cited as author, by name, each once. */
  readonly authors: ReadonlyArray<string>
  readonly credit: string | undefined
  readonly column: Named | undefined
  /** The one that it is about above all comes first. */
  readonly departments: ReadonlyArray<Named & {readonly lead: boolean}>
  readonly dateline: string | undefined
  readonly event: EventDate | undefined
  readonly excerpt: string
  readonly length: number
  readonly source: {readonly path: string; readonly line: number}
  readonly partOf: string | undefined
  readonly corrects: ReadonlyArray<string>
  readonly corrections: ReadonlyArray<Correction>
  /** The day of its issue, or of its last correction; there is no other clock. */
  readonly updated: string | undefined
}

/** A name that has a page. */
export interface Named {
  readonly name: string
  readonly path: string
}

/** Who is named over an article, and as what. */
export interface Signature extends Named {
  /** As printed; may be empty. */
  readonly role: string
  readonly part: 'reporter' | 'correspondent' | 'picture' | 'editor'
}

export interface IssueRecord extends IssueIdentity {
  readonly path: string
  /** Day and number, as far as they are known. */
  readonly name: string
}

/** A 更正 that was printed later. */
export interface Correction {
  readonly path: string
  readonly text: string
  readonly date: IssueDate | undefined
  /** Its issue’s day and number. */
  readonly issueName: string
}

/** An article’s record, and its text. */
export interface Piece {
  readonly record: ArticleRecord
  readonly content: ReadonlyArray<ArticleContent>
  /** The pictures that its content refers to and that are there. */
  readonly images: ReadonlyArray<ArticleImage>
}
