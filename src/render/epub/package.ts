import type {BookProps} from '../../site/file.ts'
import {absolute} from '../absolute.ts'
import {firstDay} from '../first-day.ts'
import {lines, type Markup, text, xml, xmlDocument} from '../xml.ts'
import {articleId, type Bound, bookPage} from './chapter.ts'

/** What the book is and what it holds. It was modified on the last day that it tells of: there is no other clock. */
export function packageDocument(props: BookProps, chapters: ReadonlyArray<Bound>): string {
  const {isOfYear, title, paper, date, updated, pictures} = props
  const source = absolute(paper, isOfYear ? '' : (chapters[0]?.issue.path ?? ''))
  const metadata = xml(
    'metadata',
    {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'},
    lines(
      xml('dc:identifier', {id: 'id'}, text(identifierOf(props, chapters))),
      xml('dc:title', {}, text(title)),
      xml('dc:language', {}, text('zh-Hans')),
      ...(paper.publisher === undefined ? [] : [xml('dc:publisher', {}, text(paper.publisher))]),
      ...(date === undefined ? [] : [xml('dc:date', {}, text(date))]),
      ...(source === undefined ? [] : [xml('dc:source', {}, text(source))]),
      xml('dc:type', {}, text('newspaper')),
      meta('dcterms:modified', `${firstDay(updated ?? noDay)}T00:00:00Z`),
      meta('schema:accessMode', 'textual'),
      ...(pictures.length === 0 ? [] : [meta('schema:accessMode', 'visual')]),
      meta('schema:accessModeSufficient', 'textual'),
      meta('schema:accessibilityFeature', 'structuralNavigation'),
      meta('schema:accessibilityFeature', 'tableOfContents'),
      meta('schema:accessibilityHazard', 'none'),
    ),
  )
  const manifest = xml(
    'manifest',
    {},
    lines(
      item('nav', 'nav.xhtml', 'nav'),
      item('title', 'title.xhtml'),
      xml('item', {id: 'style', href: 'style.css', 'media-type': 'text/css'}),
      ...chapters.map(({stem}) => item(`c-${stem}`, `${stem}.xhtml`)),
      ...pictures.map(picture),
    ),
  )
  const spine = xml(
    'spine',
    {},
    lines(
      xml('itemref', {idref: 'title'}),
      xml('itemref', {idref: 'nav'}),
      ...chapters.map(({stem}) => xml('itemref', {idref: `c-${stem}`})),
    ),
  )
  return xmlDocument(
    xml(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': 'zh-Hans',
      },
      lines(metadata, manifest, spine),
    ),
  )
}

/** The table of contents: issues, in a book of several, and their articles. */
export function navigationPage({title}: BookProps, chapters: ReadonlyArray<Bound>): string {
  const [only, ...others] = chapters
  const list = only !== undefined && others.length === 0 ? articlesIn(only) : chapters.map(entryOf)
  const nav = xml('nav', {'epub:type': 'toc', id: 'toc'}, xml('h1', {}, text('目录')), xml('ol', {}, lines(...list)))
  return page(title, nav)
}

/** The first page. */
export function titlePage({subtitle, paper, title}: BookProps): string {
  const facts = [
    paper.publisher,
    paper.cn === undefined ? paper.permit : `CN ${paper.cn}`,
    paper.issn && `ISSN ${paper.issn}`,
  ]
  return page(
    title,
    xml(
      'section',
      {class: 'title', 'epub:type': 'titlepage'},
      lines(
        xml('h1', {}, text(paper.title)),
        xml('p', {}, text(subtitle)),
        ...facts.flatMap((fact) => (fact === undefined ? [] : [xml('p', {}, text(fact))])),
      ),
    ),
  )
}

/** Stands for the last modification of a book of which no day is known. */
const noDay = '1980-01-01'

/** Its address, where it has one; else what cannot change either. */
function identifierOf({isOfYear, paper, title}: BookProps, chapters: ReadonlyArray<Bound>): string {
  const own = isOfYear ? title : `issue/${chapters[0]?.stem ?? ''}`
  return `${paper.url ?? `${paper.title}/`}epub/${own}`.replace(/\s+/g, '-')
}

function entryOf(chapter: Bound): Markup {
  const link = xml('a', {href: `${chapter.stem}.xhtml`}, text(chapter.issue.name))
  return xml('li', {}, link, xml('ol', {}, lines(...articlesIn(chapter))))
}

function articlesIn({stem, pieces}: Bound): ReadonlyArray<Markup> {
  return pieces.map((piece) =>
    xml('li', {}, xml('a', {href: `${stem}.xhtml#${articleId(piece)}`}, text(piece.record.title))),
  )
}

function page(title: string, content: Markup): string {
  return xmlDocument(bookPage(title, content), '<!DOCTYPE html>\n')
}

function item(id: string, href: string, properties?: string): Markup {
  return xml('item', {id, href, 'media-type': 'application/xhtml+xml', properties})
}

/** `images/0a1b.jpg` */
function picture(path: string): Markup {
  const [, stem = '', ending = ''] = /([^/]*)\.(\w+)$/.exec(path) ?? []
  return xml('item', {id: `i-${stem}`, href: path, 'media-type': `image/${ending === 'jpg' ? 'jpeg' : ending}`})
}

function meta(property: string, value: string): Markup {
  return xml('meta', {property}, text(value))
}
