import {foldInto, lineBreak} from '../fold.ts'
import type {SearchDocument} from './documents.ts'

/** An article begins at a multiple of so many units: a short number says where. */
export const blockSize = 64

/** The articles of a segment laid one behind the other. */
export interface Arrangement {
  /** Folded text, a line break, facets; then nothing up to the next block. */
  readonly units: Uint16Array
  /** How many blocks each article takes. */
  readonly blocks: ReadonlyArray<number>
  /** Where each text ends. */
  readonly ends: ReadonlyArray<number>
  readonly facets: ReadonlyArray<number>
}

/** Lay out the articles in `units`, where there is room for all of them. */
export function arrange(documents: Iterable<SearchDocument>, units: Uint16Array): Arrangement {
  const blocks: Array<number> = []
  const ends: Array<number> = []
  const facets: Array<number> = []
  let start = 0
  for (const document of documents) {
    let end = foldInto(document.text, units, start)
    ends.push(end)
    units[end++] = lineBreak
    for (const facet of document.facets) {
      units.set(facet, end)
      end += facet.length
    }
    facets.push(document.facets.length)
    const size = Math.ceil((end - start) / blockSize)
    blocks.push(size)
    start += size * blockSize
  }
  return {units: units.subarray(0, start), blocks, ends, facets}
}

/** How many units an article takes at most: it is as long as its folded text, and folding makes none longer. */
export function roomFor({text, facets}: SearchDocument): number {
  return text.length + 1 + facets.length * 4 + blockSize
}
