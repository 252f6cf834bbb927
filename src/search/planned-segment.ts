import {buildSegment} from './build-segment.ts'
import type {SearchDocument} from './documents.ts'
import type {IndexFile} from './index-files.ts'
import {divisionOf, fileNames, formatVersion, segmentFiles} from './layout.ts'
import type {SegmentFacts} from './manifest.ts'
import type {PairSorter} from './pairs.ts'
import type {Segment} from './segments.ts'
import {buildTurned, type Turn, turnedFiles} from './turned.ts'

/** A segment that is yet to be written, in a folder whose name changes with what is in it. */
export interface PlannedSegment<T> extends Segment<T>, SegmentFacts {
  readonly files: ReadonlyArray<IndexFile>
  /** With its entries in traditional characters, turned as `turned` says. */
  readonly turnedFiles: (turned: string) => ReadonlyArray<IndexFile>
}

/**
 * Plan a segment. Its articles are read to name it, and again when it is written: what is read of them all is never held
 * at once.
 */
export function planSegment<T>(
  {span, articles}: Segment<T>,
  read: (article: T) => SearchDocument,
  digest: (text: string) => string,
  sortPairs: PairSorter,
): PlannedSegment<T> {
  const documents = (): ReadonlyArray<SearchDocument> => articles.map(read)
  const now = documents()
  const key = digest(contentOf(now))
  const name = `${span}-${key.slice(0, 10)}`
  const division = divisionOf(now.map(({entry}) => entry.length))
  return {
    ...{span, articles, name, years: yearsOf(now)},
    files: filesOnce(segmentFiles(name, division), key, () => buildSegment(name, documents(), sortPairs)),
    turnedFiles(turned) {
      const folder = fileNames.turned(name, turned)
      return filesOnce(turnedFiles(folder, division), key, (turn) => {
        if (turn === undefined) throw new Error(`Unexpected segment ${folder}, expected a way to turn it`)
        return buildTurned(folder, documents(), turn)
      }).map((file) => ({...file, isTurned: true}))
    },
  }
}

/** Files that are written together when the first of them is asked for. What is taken is not held. */
function filesOnce(
  names: ReadonlyArray<string>,
  key: string,
  write: (turn?: Turn) => ReadonlyMap<string, Uint8Array>,
): ReadonlyArray<IndexFile> {
  let built: Map<string, Uint8Array> | undefined
  return names.map((file) => ({path: `${file}.js`, key: `${key} ${file}`, bytes: (turn) => taken(file, turn)}))

  function taken(file: string, turn?: Turn): Uint8Array {
    if (built?.has(file) !== true) built = new Map(write(turn))
    const bytes = built.get(file)
    if (bytes === undefined) throw new Error(`Unexpected file ${file}, expected one of ${[...built.keys()].join(', ')}`)
    built.delete(file)
    return bytes
  }
}

/** All that a segment is made of. */
function contentOf(documents: ReadonlyArray<SearchDocument>): string {
  const parts = documents.map(({date = '', entry, facets}) => `${date}\t${entry}\t${facets.join()}`)
  return `${formatVersion}\f${parts.join('\f')}`
}

function yearsOf(documents: ReadonlyArray<SearchDocument>): ReadonlyArray<readonly [string, number]> {
  const years = new Map<string, number>()
  for (const {date = ''} of documents) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1)
  return [...years]
}
