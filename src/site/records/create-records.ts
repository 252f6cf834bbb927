import {headlineSourceOf, nameOfArticle} from '../../archive/naming/article-name.ts'
import {once} from '../../archive/once.ts'
import {picturePath} from '../../archive/pictures/picture-path.ts'
import type {Article, ArticleId, Issue} from '../../archive/types.ts'
import type {SiteConfig} from '../../config/types.ts'
import {tight} from '../../tree/tight.ts'
import type {HeadlineRole} from '../../tree/types.ts'
import type {ArticleImage, SiteImage} from '../props/image.ts'
import {issueFullName, pageLabel} from '../wording/labels.ts'
import {authorsOf, signaturesOf} from './authors.ts'
import type {Lookup} from './lookup.ts'
import {type Paper, paperOn} from './paper.ts'
import type {Correction, IssueRecord, Named, Piece} from './record.ts'
import {updatedOf} from './updated.ts'

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
        paper: once(papers, issue, ({when}) => paperOn(config, when)),
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
  const {path, date, when, dateSource, number, title} = issue
  return {path, name: issueFullName(issue), date, when, dateSource, number, title}
}

function correctionOf({path, issue, excerpt, headline}: Article, lookup: Archived): Correction {
  const printed = lookup.issue(issue)
  return {path, text: excerpt || headline, date: printed.date, issueName: issueFullName(printed)}
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
