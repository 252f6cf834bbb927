import type {BookProps, Chapter} from '../../site/file.ts'
import type {Piece} from '../../site/records/record.ts'
import {xmlDocument} from '../xml.ts'
import {type Bound, chapterPage, chapterStem} from './chapter.ts'
import {container} from './container.ts'
import {navigationPage, packageDocument, titlePage} from './package.ts'
import {bookStyle} from './style.ts'
import {type Packed, pack, packedIn, store, zip} from './zip.ts'

/** Makes an EPUB 3. */
export type Bind = (props: BookProps, pieces: ReadonlyArray<Piece>) => Uint8Array

/** The bytes of a picture of the site. */
export type PictureAt = (path: string) => Uint8Array

/** The chapter of an issue, packed; undefined where none stands that is the same. */
export type ChapterAt = (issue: Chapter['issue']) => Packed | undefined

/** Make a binder of books. An issue’s chapter is drawn and packed for its own book; that of its year asks for it. */
export function createBinder(chapterAt: ChapterAt = noChapter, pictureAt: PictureAt = noPicture): Bind {
  const fixed = {mimetype: store('application/epub+zip'), container: pack(container), style: pack(bookStyle)}
  return (props, pieces) => {
    let at = 0
    const chapters = props.chapters.map((chapter): Bound => {
      const start = at
      at += chapter.pages.reduce((sum, {count}) => sum + count, 0)
      return {...chapter, stem: chapterStem(chapter.issue), pieces: pieces.slice(start, at)}
    })
    const pictures = new Set(props.pictures)
    const packed = (chapter: Bound) => chapterAt(chapter.issue) ?? drawn(chapter, pictures)
    return zip([
      ['mimetype', fixed.mimetype],
      ['META-INF/container.xml', fixed.container],
      ['EPUB/package.opf', pack(packageDocument(props, chapters))],
      ['EPUB/nav.xhtml', pack(navigationPage(props, chapters))],
      ['EPUB/title.xhtml', pack(titlePage(props))],
      ['EPUB/style.css', fixed.style],
      ...chapters.map((chapter) => [`EPUB/${chapter.stem}.xhtml`, packed(chapter)] as const),
      ...props.pictures.map((path) => [`EPUB/${path}`, store(pictureAt(path))] as const),
    ])
  }
}

function drawn(chapter: Bound, pictures: ReadonlySet<string>): Packed {
  return pack(xmlDocument(chapterPage(chapter, pictures), '<!DOCTYPE html>\n'))
}

/** The chapter of an issue, as it is packed in a book that was bound before. */
export function chapterIn(book: Uint8Array, issue: Chapter['issue']): Packed | undefined {
  return packedIn(book, `EPUB/${chapterStem(issue)}.xhtml`)
}

function noChapter(): undefined {
  return undefined
}

function noPicture(path: string): never {
  throw new Error(`Unexpected picture ${path}, expected a book without pictures`)
}
