import type {FileOf, SiteFile} from '../../site/file.ts'
import {textBlocks} from '../body.ts'
import {clean} from '../clean.ts'
import {type ChapterAt, createBinder, type PictureAt} from '../epub/index.ts'
import {issueText} from '../plain-text.ts'
import {createTeller, type Retell} from '../retell.ts'
import {createFeedBody} from './feed-bodies.ts'
import {atomFeed, jsonFeed} from './feeds.ts'
import {sitemap, sitemapIndex} from './sitemaps.ts'

/** Prints a file of the site. */
export type Print = (file: SiteFile) => string | Uint8Array | Iterable<string>

/** What a printer may be given. */
export interface PrinterParts {
  /** In a book that was bound before. */
  readonly chapterAt?: ChapterAt | undefined
  readonly pictureAt?: PictureAt | undefined
  /** In common with who draws the pages. */
  readonly retell?: Retell
}

/** Make a printer. */
export function createPrinter({chapterAt, pictureAt, retell = createTeller()}: PrinterParts = {}): Print {
  const bind = createBinder(chapterAt, pictureAt)
  const bodyOf = createFeedBody()
  return (file) => {
    switch (file.format) {
      case 'text':
        return file.props.text
      case 'ris':
        return file.pieces.map((piece) => retell(piece).ris).join('\r\n')
      case 'biblatex':
        return file.pieces.map((piece) => retell(piece).biblatex).join('\n')
      case 'csl-json':
        return `${JSON.stringify(
          file.pieces.map((piece) => retell(piece).csl),
          undefined,
          1,
        )}\n`
      case 'issue-text':
        return issueText(file.props, file.pieces, (piece) => retell(piece).text)
      case 'ndjson':
        return inRuns(records(file))
      case 'csv':
        return inRuns(file.props.lines)
      case 'atom':
        return atomFeed(file.props, file.pieces, bodyOf)
      case 'json-feed':
        return jsonFeed(file.props, file.pieces, bodyOf)
      case 'sitemap':
        return sitemap(file.props)
      case 'sitemap-index':
        return sitemapIndex(file.props)
      case 'epub':
        return bind(file.props, file.pieces)
      default:
        return file satisfies never
    }
  }
}

/** A record a line. */
function* records({props, pieces}: FileOf<'ndjson'>): Generator<string> {
  const rows = props.rows[Symbol.iterator]()
  for (const {content} of pieces)
    yield `${JSON.stringify({...rows.next().value, text: clean(textBlocks(content).join('\n\n'))})}\n`
}

/** Some lines at a time: all of the archive may be more than one string can hold. */
function* inRuns(lines: Iterable<string>): Generator<string> {
  let run = ''
  let count = 0
  for (const line of lines) {
    run += line
    if (++count % together > 0) continue
    yield run
    run = ''
  }
  yield run
}

const together = 100
