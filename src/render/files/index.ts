import type {SiteFile} from '../../site/file.ts'
import {textBlocks} from '../body.ts'
import {clean} from '../clean.ts'
import {createBinder, type PictureAt} from '../epub/index.ts'
import type {Packed} from '../epub/zip.ts'
import {issueText} from '../plain-text.ts'
import {createTeller} from '../retell.ts'
import {atomFeed, jsonFeed} from './feeds.ts'
import {sitemap, sitemapIndex} from './sitemaps.ts'

/** Prints a file of the site. */
export type Print = (file: SiteFile) => string | Uint8Array | Iterable<string>

/**
 * Make a printer; in `chapters` it keeps what books have in common until the last that needs it, and it may have a teller in
 * common with who draws the pages.
 */
export function createPrinter(chapters?: Map<string, Packed>, pictureAt?: PictureAt, retell = createTeller()): Print {
  const bind = createBinder(chapters, pictureAt)
  return (file) => {
    const {format, pieces} = file
    switch (format) {
      case 'text':
        return file.props.text
      case 'ris':
        return pieces.map((piece) => retell(piece).ris).join('\r\n')
      case 'biblatex':
        return pieces.map((piece) => retell(piece).biblatex).join('\n')
      case 'csl-json':
        return `${JSON.stringify(
          pieces.map((piece) => retell(piece).csl),
          undefined,
          1,
        )}\n`
      case 'issue-text':
        return issueText(file.props, pieces, (piece) => retell(piece).text)
      case 'ndjson':
        return ndjson(file.props.rows, pieces)
      case 'atom':
        return atomFeed(file.props, pieces)
      case 'json-feed':
        return jsonFeed(file.props, pieces)
      case 'sitemap':
        return sitemap(file.props)
      case 'sitemap-index':
        return sitemapIndex(file.props)
      case 'epub':
        return bind(file.props, pieces)
      default:
        return format satisfies never
    }
  }
}

/** A record a line, some lines at a time: the archive’s whole text may be more than one string can hold. */
function* ndjson(rows: ReadonlyArray<object>, pieces: SiteFile['pieces']): Generator<string> {
  for (let start = 0; start < pieces.length; start += together) {
    let lines = ''
    for (const [at, {content}] of pieces.slice(start, start + together).entries())
      lines += `${JSON.stringify({...rows[start + at], text: clean(textBlocks(content).join('\n\n'))})}\n`
    yield lines
  }
}

const together = 100
