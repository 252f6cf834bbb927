import {type ChapterAt, chapterIn} from '../../render/epub/index.ts'
import type {FileOf} from '../../site/file.ts'
import type {Output} from '../outputs.ts'

/**
 * Finds the chapters that year books want: each stands packed in the book of its issue, which was drawn before or is kept,
 * so an edited issue packs itself and not its year, and none is held. A book with pictures has other chapters than one
 * without. `bytesOf` gives the bytes of a book that is there.
 */
export function chaptersIn(
  outputs: ReadonlyArray<Output>,
  bytesOf: (output: Output) => Uint8Array | undefined,
): ChapterAt {
  const books = new Map<string, Output>()
  for (const output of outputs) {
    const [chapter, ...others] = bookOf(output)?.props.chapters ?? []
    if (chapter && others.length === 0) books.set(chapter.issue.path, output)
  }
  return (issue) => {
    const output = books.get(issue.path)
    if (!output || bookOf(output)?.pieces.some(({images}) => images.length > 0)) return undefined
    const bytes = bytesOf(output)
    return bytes && chapterIn(bytes, issue)
  }
}

/** Is it bound of chapters that stand in other books? */
export function isCollection(output: Output): boolean {
  return (bookOf(output)?.props.chapters.length ?? 0) > 1
}

function bookOf(output: Output): FileOf<'epub'> | undefined {
  return output.kind === 'file' && output.file.format === 'epub' ? output.file : undefined
}
