import type {Position} from 'unist'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Article, Bulletin, Contributor, IssueFacts} from '../../tree/types.ts'
import {articlesOf, find, textOf} from '../../tree/walk.ts'

/** What `benbao parse --json` prints for one file. */
export interface ParseRecord {
  readonly file: string
  readonly issue: {readonly [K in 'date' | 'dateSource' | 'number' | 'page']: IssueFacts[K] | null}
  readonly articles: ReadonlyArray<ArticleRecord>
  readonly diagnostics: ReadonlyArray<
    Pick<Diagnostic, 'ruleId' | 'severity' | 'reason'> & {readonly line: number | null; readonly column: number | null}
  >
}

export interface ArticleRecord {
  /** Its lines joined by one space. */
  readonly headline: string
  readonly headlineLines: ReadonlyArray<string>
  readonly column: string | null
  /** As printed, without a byline in brackets. */
  readonly dateline: string | null
  /** 小标题 and captions included. */
  readonly paragraphs: ReadonlyArray<string>
  readonly byline: ReadonlyArray<Contributor>
  readonly credit: string | null
  readonly position: Position | null
}

export function toJson(file: string, tree: Bulletin, diagnostics: ReadonlyArray<Diagnostic>): ParseRecord {
  const {date, dateSource, number, page} = tree.issue
  return {
    file,
    issue: {date: date ?? null, dateSource: dateSource ?? null, number: number ?? null, page: page ?? null},
    articles: articlesOf(tree).map(articleRecord),
    diagnostics: diagnostics.map(({ruleId, severity, line, column, reason}) => ({
      ruleId,
      severity,
      line: line ?? null,
      column: column ?? null,
      reason,
    })),
  }
}

function articleRecord(article: Article): ArticleRecord {
  const headlineLines = find(article, 'headline')?.children.map((line) => textOf(line.children)) ?? []
  const dateline = find(article, 'dateline')
  const bylines = article.children.filter((content) => content.type === 'byline')
  return {
    headline: headlineLines.join(' '),
    headlineLines,
    column: article.column ?? null,
    dateline: dateline ? textOf(dateline.children) : null,
    paragraphs: paragraphsOf(article),
    byline: bylines.flatMap((byline) => byline.contributors),
    credit: bylines.find((byline) => byline.credit !== undefined)?.credit ?? null,
    position: article.position ?? null,
  }
}

/** The texts of the body; a second dateline stays in front of the paragraph that it opens. */
function paragraphsOf(article: Article): Array<string> {
  const paragraphs: Array<string> = []
  const first = find(article, 'dateline')
  let inner = ''
  for (const content of article.children) {
    if (content.type === 'dateline' && content !== first) inner = `${textOf(content.children)} `
    if (content.type !== 'paragraph' && content.type !== 'subheading' && content.type !== 'caption') continue
    paragraphs.push(inner + textOf(content.children))
    inner = ''
  }
  return paragraphs
}
