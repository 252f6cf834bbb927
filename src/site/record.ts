import {type HeadlineSource, headlineSourceOf, nameOfArticle} from '../archive/article-name.ts'
import {once} from '../archive/once.ts'
import {picturePath} from '../archive/picture-path.ts'
import type {Article, ArticleId, EventDate, Issue, IssueDate} from '../archive/types.ts'
import type {SiteConfig} from '../config/types.ts'
import {tight} from '../tree/tight.ts'
import type {ArticleContent, DateSource, HeadlineRole} from '../tree/types.ts'
import {authorsOf, signaturesOf} from './authors.ts'
import {issueFullName, pageLabel} from './labels.ts'
import type {Lookup} from './lookup.ts'
import {type Paper, paperOn} from './paper.ts'
import type {ArticleImage, SiteImage} from './props/image.ts'
import {updatedOf} from './updated.ts'

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
  readonly updated: IssueDate | undefined
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

export interface IssueRecord {
  readonly path: string
  /** Day and number, as far as they are known. */
  readonly name: string
  readonly date: IssueDate | undefined
  readonly dateSource: DateSource | undefined
  readonly number: string | undefined
  readonly title: string | undefined
}

/** A 更正 that was printed later. */
export interface Correction {
  readonly path: string
  readonly text: string
  readonly date: IssueDate | undefined
}

/** An article’s record, and its text. */
export interface Piece {
  readonly record: ArticleRecord
  readonly content: ReadonlyArray<ArticleContent>
  /** The pictures that its content refers to and that are there. */
  readonly images: ReadonlyArray<ArticleImage>
}

/** The archive’s records by id. */
type Archived = Pick<Lookup, 'article' | 'issue' | 'department' | 'person' | 'column'>

/** The records of articles, made once each. */
export interface Records {
  readonly piece: (id: ArticleId) => Piece
  readonly issueRecord: (issue: Issue) => IssueRecord
}

/** Make records as they are asked for. */
export function createRecords(
  config: SiteConfig,
  lookup: Archived,
  images: ReadonlyMap<string, SiteImage> = new Map(),
): Records {
  const papers = new Map<Issue, Paper>()
  const issues = new Map<Issue, IssueRecord>()
  const pieces = new Map<ArticleId, Piece>()
  return {
    piece: (id) => once(pieces, id, pieceOf),
    issueRecord: (issue) => once(issues, issue, issueRecord),
  }

  function pieceOf(id: ArticleId): Piece {
    const article = lookup.article(id)
    const issue = lookup.issue(article.issue)
    const signatures = tight(signaturesOf(article, lookup))
    const corrections = article.correctedBy.map((later) => correctionOf(lookup.article(later), lookup))
    return {
      content: article.content,
      images: imagesOf(article, images),
      record: {
        path: article.path,
        paper: once(papers, issue, ({date}) => paperOn(config, date)),
        issue: once(issues, issue, issueRecord),
        title: textOf(article, 'main') || nameOfArticle(article),
        titleSource: headlineSourceOf(article),
        kickers: linesOf(article, 'kicker'),
        decks: linesOf(article, 'deck'),
        page: article.page,
        pageLabel: article.page === undefined ? undefined : pageLabel(article.page),
        order: article.order,
        signatures,
        authors: authorsOf(signatures),
        credit: article.credit,
        column: article.column === undefined ? undefined : named(lookup.column(article.column)),
        departments: article.departments.map(({id: department, lead}) => {
          const {name, path} = lookup.department(department)
          return {name, path, lead}
        }),
        dateline: article.dateline,
        event: article.event,
        excerpt: article.excerpt,
        length: article.length,
        source: article.source,
        partOf: article.partOf && lookup.article(article.partOf).path,
        corrects: article.corrects.map((earlier) => lookup.article(earlier).path),
        corrections,
        updated: updatedOf(article, lookup),
      },
    }
  }
}

function imagesOf({content, source}: Article, images: ReadonlyMap<string, SiteImage>): ReadonlyArray<ArticleImage> {
  if (images.size === 0) return none
  return content.flatMap((node) => {
    if (node.type !== 'figure') return []
    const image = images.get(picturePath(source.path, node.url) ?? '')
    return image === undefined ? [] : [{url: node.url, ...image}]
  })
}

function issueRecord(issue: Issue): IssueRecord {
  const {path, date, dateSource, number, title} = issue
  return {path, name: issueFullName(issue), date, dateSource, number, title}
}

function correctionOf({path, issue, excerpt, headline}: Article, lookup: Archived): Correction {
  return {path, text: excerpt || headline, date: lookup.issue(issue).date}
}

const none: ReadonlyArray<never> = []

function linesOf({headlineLines}: Article, wanted: HeadlineRole): ReadonlyArray<string> {
  return headlineLines.filter(({role}) => role === wanted).map(({text}) => text)
}

function textOf(article: Article, wanted: HeadlineRole): string {
  return linesOf(article, wanted).join(' ')
}

function named({name, path}: Named): Named {
  return {name, path}
}
