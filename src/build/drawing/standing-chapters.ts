import {chapterIn} from '../../render/epub/index.ts'
import type {Packed} from '../../render/epub/zip.ts'
import type {FileOf} from '../../site/file.ts'
import type {Output} from '../outputs.ts'

/**
 * The chapters that year books want and that stand packed in the books of their issues, by the issues’ addresses: an edited
 * issue packs itself, not its year. `stands` gives the bytes of a file that is kept. A book with pictures has other chapters
 * than one without.
 */
export function standingChapters(
  collections: ReadonlyArray<Output>,
  all: ReadonlyArray<Output>,
  stands: (path: string) => Uint8Array | undefined,
): ReadonlyMap<string, Packed> {
  const chapters = new Map<string, Packed>()
  const wanted = new Set(
    collections.flatMap((output) => bookOf(output)?.props.chapters.map(({issue}) => issue.path) ?? []),
  )
  if (wanted.size === 0) return chapters
  for (const output of all) {
    const book = bookOf(output)
    const [chapter, ...others] = book?.props.chapters ?? []
    if (book === undefined || chapter === undefined || others.length > 0 || !wanted.has(chapter.issue.path)) continue
    if (book.pieces.some(({images}) => images.length > 0)) continue
    const bytes = stands(book.path)
    const packed = bytes && chapterIn(bytes, chapter.issue)
    if (packed) chapters.set(chapter.issue.path, packed)
  }
  return chapters
}

function bookOf(output: Output): FileOf<'epub'> | undefined {
  return output.kind === 'file' && output.file.format === 'epub' ? output.file : undefined
}
