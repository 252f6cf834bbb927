import type {BookProps, Chapter} from '../../site/file.ts'
import type {Piece} from '../../site/record.ts'
import {xmlDocument} from '../xml.ts'
import {chapterPage, chapterStem} from './chapter.ts'
import {container} from './container.ts'
import {navigationPage, packageDocument, titlePage} from './package.ts'
import {bookStyle} from './style.ts'
import {type Packed, pack, packedIn, store, zip} from './zip.ts'

/** A chapter of a book, with its articles. */
export interface Bound extends Chapter {
  /** Its file’s name without the ending. */
  readonly stem: string
  readonly pieces: ReadonlyArray<Piece>
}

/** Makes an EPUB 3. */
export type Bind = (props: BookProps, pieces: ReadonlyArray<Piece>) => Uint8Array

/** The bytes of a picture of the site. */
export type PictureAt = (path: string) => Uint8Array

/**
 * Make a binder of books. An issue’s chapter is drawn and packed once, for its own book, and kept under the issue’s address
 * for that of its year, with which it is let go.
 */
export function createBinder(kept = new Map<string, Packed>(), pictureAt: PictureAt = noPicture): Bind {
  const fixed = {mimetype: store('application/epub+zip'), container: pack(container), style: pack(bookStyle)}
  return (props, pieces) => {
    let at = 0
    const chapters = props.chapters.map((chapter): Bound => {
      const start = at
      at += chapter.pages.reduce((sum, {count}) => sum + count, 0)
      return {...chapter, stem: chapterStem(chapter.issue), pieces: pieces.slice(start, at)}
    })
    const pictures = new Set(props.pictures)
    const book = zip([
      ['mimetype', fixed.mimetype],
      ['META-INF/container.xml', fixed.container],
      ['EPUB/package.opf', pack(packageDocument(props, chapters))],
      ['EPUB/nav.xhtml', pack(navigationPage(props, chapters))],
      ['EPUB/title.xhtml', pack(titlePage(props))],
      ['EPUB/style.css', fixed.style],
      ...chapters.map((chapter) => [`EPUB/${chapter.stem}.xhtml`, packed(chapter, pictures)] as const),
      ...props.pictures.map((path) => [`EPUB/${path}`, store(pictureAt(path))] as const),
    ])
    if (chapters.length > 1)
      for (const {issue} of chapters) for (const end of ['', ', plain']) kept.delete(issue.path + end)
    return book
  }

  /** A year whose pictures are too many has other chapters than its issues. */
  function packed(chapter: Bound, pictures: ReadonlySet<string>): Packed {
    const isPlain = pictures.size === 0 && chapter.pieces.some(({images}) => images.length > 0)
    const name = isPlain ? `${chapter.issue.path}, plain` : chapter.issue.path
    const known = kept.get(name)
    if (known !== undefined) return known
    const made = pack(xmlDocument(chapterPage(chapter, pictures), '<!DOCTYPE html>\n'))
    kept.set(name, made)
    return made
  }
}

/** The chapter of an issue, as it is packed in a book that was bound before. */
export function chapterIn(book: Uint8Array, issue: Chapter['issue']): Packed | undefined {
  return packedIn(book, `EPUB/${chapterStem(issue)}.xhtml`)
}

function noPicture(path: string): never {
  throw new Error(`Unexpected picture ${path}, expected a book without pictures`)
}
