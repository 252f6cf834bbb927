import type {FileProps} from '../site/file.ts'
import type {ArticleRecord, Correction, Piece} from '../site/records/record.ts'
import {absolute} from './absolute.ts'
import {textBlocks} from './body.ts'
import {clean} from './clean.ts'

/**
 * An article as plain text: its headline’s lines, its paragraphs with a blank line between, where it stood.
 *
 *     新桥打下第一根桩
 *
 *     本报讯（记者 …）…
 *
 *     （某报 2024年3月15日 第12期 第二版）https://…
 *     （本文有更正，见 2024年3月22日 第13期）https://…
 */
export function articleText({record, content}: Piece): string {
  const {kickers, title, decks} = record
  return clean(`${[[...kickers, title, ...decks].join('\n'), ...textBlocks(content), endOf(record)].join('\n\n')}\n`)
}

/** Where it stood in print: `某报 2024年3月15日 第12期 第二版`. */
export function placeOf({paper, issue, pageLabel}: ArticleRecord): string {
  return [paper.title, issue.name, ...(pageLabel === undefined ? [] : [pageLabel])].join(' ')
}

/** Where it was corrected: `本文有更正，见 2024年3月22日 第13期`. */
export function correctedIn({issueName}: Correction): string {
  return `本文有更正，见 ${issueName}`
}

/** A whole issue as plain text: a heading of its own over each page and each column. */
export function issueText(
  {issue, paper, pages}: FileProps['issue-text'],
  pieces: ReadonlyArray<Piece>,
  textOf: (piece: Piece) => string,
): string {
  const parts = [`${paper.title}\n${issue.name}${issue.title === undefined ? '' : `\n${issue.title}`}`]
  let at = 0
  for (const {label, count} of pages) {
    if (label !== undefined) parts.push(`【${label}】`)
    let column: string | undefined
    for (const piece of pieces.slice(at, at + count)) {
      const own = piece.record.column?.name
      if (own !== undefined && own !== column) parts.push(`〔${own}〕`)
      column = own
      parts.push(textOf(piece).trimEnd())
    }
    at += count
  }
  return clean(`\uFEFF${parts.join('\n\n\n')}\n`)
}

function endOf(record: ArticleRecord): string {
  const {paper, path, corrections} = record
  return [
    `（${placeOf(record)}）${absolute(paper, path) ?? ''}`,
    ...corrections.map((later) => `（${correctedIn(later)}）${absolute(paper, later.path) ?? ''}`),
  ].join('\n')
}
