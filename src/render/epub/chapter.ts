import type {Chapter} from '../../site/file.ts'
import type {IssueRecord, Piece} from '../../site/records/record.ts'
import {absolute} from '../absolute.ts'
import {bodyOf} from '../body.ts'
import {correctedIn, placeOf} from '../plain-text.ts'
import {lines, type Markup, text, xml} from '../xml.ts'

/** A chapter of a book, with its articles. */
export interface Bound extends Chapter {
  /** Its file’s name without the ending. */
  readonly stem: string
  readonly pieces: ReadonlyArray<Piece>
}

/** `2024/03/15/index.html` → `2024-03-15` */
export function chapterStem({path}: IssueRecord): string {
  return path.replace(/\/index\.html$/, '').replaceAll('/', '-')
}

/** An article’s place in its chapter. */
export function articleId({record}: Piece): string {
  return `a-${record.path.replace(/^.*\/|\.html$/g, '')}`
}

/** An issue as a page of a book: its articles by page, in the order printed. The same in each book that has it. */
export function chapterPage({issue, pages, pieces}: Bound, pictures: ReadonlySet<string>): Markup {
  let at = 0
  const parts = pages.flatMap(({label, count}) => {
    const own = pieces.slice(at, at + count)
    at += count
    const head = label === undefined ? [] : [xml('p', {class: 'page'}, text(label))]
    return [...head, ...own.map((piece, index) => article(piece, own[index - 1], pictures))]
  })
  return bookPage(issue.name, lines(xml('h1', {}, text(issue.name)), ...parts))
}

/** A page of a book. */
export function bookPage(title: string, content: Markup): Markup {
  return xml(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: 'zh-Hans',
      'xml:lang': 'zh-Hans',
    },
    xml(
      'head',
      {},
      xml('meta', {charset: 'utf-8'}),
      xml('title', {}, text(title)),
      xml('link', {rel: 'stylesheet', type: 'text/css', href: 'style.css'}),
    ),
    xml('body', {}, content),
  )
}

function article(piece: Piece, before: Piece | undefined, pictures: ReadonlySet<string>): Markup {
  const {record, content} = piece
  const {kickers, title, decks, column} = record
  const isFirst = column !== undefined && column.path !== before?.record.column?.path
  const end = (words: string, path: string) => {
    const url = absolute(record.paper, path)
    return xml('p', {class: 'place'}, url === undefined ? text(words) : xml('a', {href: url}, text(words)))
  }
  const images = piece.images.filter(({path}) => pictures.has(path))
  return xml(
    'article',
    {id: articleId(piece)},
    lines(
      ...(isFirst ? [xml('p', {class: 'column'}, text(column.name))] : []),
      ...kickers.map((line) => xml('p', {class: 'kicker'}, text(line))),
      xml('h2', {}, text(title)),
      ...decks.map((line) => xml('p', {class: 'deck'}, text(line))),
      bodyOf(content, 'h3', images.length === 0 ? undefined : {images, url: (path) => path}),
      end(placeOf(record), record.path),
      ...record.corrections.map((later) => end(correctedIn(later), later.path)),
    ),
  )
}
