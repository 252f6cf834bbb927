import {BitWriter} from '../bits.ts'
import {writeLengths} from '../directory.ts'
import {fileNames} from '../layout.ts'
import type {TextFile} from '../script-file.ts'

/** The files of a segment’s entries, in the order of its articles: where each stands, and the entries, from each of `firsts` on. */
export function entryFiles(
  folder: string,
  entries: ReadonlyArray<Uint8Array>,
  firsts: ReadonlyArray<number>,
): ReadonlyArray<TextFile> {
  return [
    {name: fileNames.places(folder), texts: [lengthsOf(entries)]},
    ...firsts.map((first, file) => ({
      name: fileNames.entries(folder, file),
      texts: entries.slice(first, firsts[file + 1] ?? entries.length),
    })),
  ]
}

function lengthsOf(entries: ReadonlyArray<Uint8Array>): Uint8Array {
  const writer = new BitWriter()
  writeLengths(
    writer,
    entries.map(({length}) => length),
  )
  return writer.take()
}
