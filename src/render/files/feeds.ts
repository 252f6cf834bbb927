import type {FeedProps} from '../../site/file.ts'
import type {ArticleRecord, Piece} from '../../site/records/record.ts'
import {absolute} from '../absolute.ts'
import {clean} from '../clean.ts'
import {firstDay} from '../first-day.ts'
import {lines, type Markup, text, xml, xmlDocument} from '../xml.ts'
import type {FeedBody} from './feed-bodies.ts'

/**
 * An Atom feed (RFC 4287) with the whole text of its entries. An entry’s id is its address, which lasts. It was
 * published on its issue’s date and updated on that of its last correction, so the feed changes only when its content does.
 */
export function atomFeed(props: FeedProps, pieces: ReadonlyArray<Piece>, bodyOf: FeedBody): string {
  const {paper, title, description} = props
  const self = addressOf(paper, props.atom)
  const updated = newest(pieces)
  const root = xml(
    'feed',
    {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-Hans'},
    lines(
      xml('id', {}, text(self)),
      xml('title', {}, text(title)),
      ...(description === '' ? [] : [xml('subtitle', {}, text(description))]),
      xml('updated', {}, text(updated)),
      xml('author', {}, xml('name', {}, text(paper.publisher ?? paper.title))),
      xml('link', {rel: 'self', type: 'application/atom+xml', href: self}),
      xml('link', {rel: 'alternate', type: 'text/html', href: addressOf(paper, props.page)}),
      xml('generator', {}, text('Benbao')),
      ...pieces.map((piece) => entry(piece, bodyOf(piece))),
    ),
  )
  return xmlDocument(root)
}

function entry({record}: Piece, body: Markup): Markup {
  const url = addressOf(record.paper, record.path)
  return xml(
    'entry',
    {},
    lines(
      xml('id', {}, text(url)),
      xml('title', {}, text(headlineOf(record))),
      xml('link', {rel: 'alternate', type: 'text/html', href: url}),
      xml('published', {}, text(instant(record.issue.when))),
      xml('updated', {}, text(instant(record.updated))),
      ...authorsOf(record).map(({name, path}) =>
        xml('author', {}, xml('name', {}, text(name)), xml('uri', {}, text(addressOf(record.paper, path)))),
      ),
      ...tagsOf(record).map(({name, path}) => xml('category', {term: path.replace(/\.html$/, ''), label: name})),
      xml('content', {type: 'html'}, text(body)),
    ),
  )
}

/** A JSON Feed 1.1 of the same. */
export function jsonFeed(props: FeedProps, pieces: ReadonlyArray<Piece>, bodyOf: FeedBody): string {
  const {paper, title, description} = props
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: clean(title),
    home_page_url: addressOf(paper, props.page),
    feed_url: addressOf(paper, props.json),
    ...(description !== '' && {description: clean(description)}),
    language: 'zh-Hans',
    ...(paper.publisher !== undefined && {authors: [{name: clean(paper.publisher)}]}),
    items: pieces.map((piece) => item(piece, bodyOf(piece))),
  }
  return `${JSON.stringify(feed)}\n`
}

function item({record}: Piece, body: Markup) {
  const url = addressOf(record.paper, record.path)
  const authors = authorsOf(record)
  const tags = tagsOf(record)
  return {
    id: url,
    url,
    title: clean(headlineOf(record)),
    content_html: body,
    ...(record.excerpt !== '' && {summary: clean(record.excerpt)}),
    date_published: instant(record.issue.when),
    ...(record.updated !== record.issue.when && {date_modified: instant(record.updated)}),
    ...(authors.length > 0 && {
      authors: authors.map(({name, path}) => ({name: clean(name), url: addressOf(record.paper, path)})),
    }),
    ...(tags.length > 0 && {tags: tags.map(({name}) => clean(name))}),
    language: 'zh-Hans',
    _archive: {
      issue: addressOf(record.paper, record.issue.path),
      ...(record.issue.number !== undefined && {number: record.issue.number}),
      ...(record.page !== undefined && {page: record.page}),
      ...(record.column !== undefined && {column: record.column.name}),
      roles: record.signatures.map(({role, name}) => ({role, name})),
    },
  }
}

/** All lines of the headline, as a list shows it. */
function headlineOf({kickers, title, decks}: ArticleRecord): string {
  return [...kickers, title, ...decks].join(' ')
}

function authorsOf({authors, signatures}: ArticleRecord) {
  return authors.flatMap((name) => signatures.find((signature) => signature.name === name) ?? [])
}

function tagsOf({column, departments}: ArticleRecord) {
  return [...(column === undefined ? [] : [column]), ...departments]
}

function newest(pieces: ReadonlyArray<Piece>): string {
  let last = ''
  for (const {record} of pieces) if (record.updated !== undefined && record.updated > last) last = record.updated
  return instant(last)
}

/** A paper comes out on a day, in China. */
function instant(when = ''): string {
  return `${firstDay(when)}T00:00:00+08:00`
}

/** The front page by its folder, as people know it. */
function addressOf(paper: FeedProps['paper'], path: string): string {
  return absolute(paper, path === 'index.html' ? '' : path) ?? path
}
