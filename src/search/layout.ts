import {startOf} from './script-file.ts'

/** Raised when what is written changes for the same articles: it is a part of each segment’s name. */
export const formatVersion = 1

/** A text of the index: which file, which of its texts, and the bytes where it stands in it. */
export interface Slice {
  readonly file: string
  readonly index: number
  readonly start: number
  readonly length: number
}

/** The files below the folder of the index, without `.js`. */
export const fileNames = {
  manifest: 'index',
  names: 'names',
  /** Of issues: loaded where one is asked for. */
  numbers: 'numbers',
  /** As they are shown in traditional characters. */
  turnedNames: 'names-hant',
  /** The folder with a segment’s entries in traditional characters, turned as `turned` says. */
  turned: (segment: string, turned: string) => `${segment}-hant-${turned}`,
  directory: (segment: string) => `${segment}/d`,
  places: (segment: string) => `${segment}/p`,
  shards: (segment: string, file: number) => `${segment}/i${file}`,
  entries: (segment: string, file: number) => `${segment}/t${file}`,
} as const

/** In how many files a segment stands; known before it is written. */
export interface Division {
  /** Files of shards. */
  readonly shards: number
  /** The first article of each file of entries. */
  readonly entries: ReadonlyArray<number>
}

/** About so many characters are in one file: whoever has no server loads it whole. */
const charactersPerFile = 150_000

/** Divide a segment by the lengths of its entries. */
export function divisionOf(lengths: ReadonlyArray<number>): Division {
  const entries = [0]
  let inFile = 0
  let all = 0
  for (const [at, length] of lengths.entries()) {
    if (at > (entries.at(-1) ?? 0) && inFile + length > charactersPerFile) {
      entries.push(at)
      inFile = 0
    }
    inFile += length
    all += length
  }
  return {shards: Math.max(1, Math.round(all / charactersPerFile)), entries}
}

/** The names of a segment's files. */
export function segmentFiles(name: string, {shards, entries}: Division): ReadonlyArray<string> {
  return [
    fileNames.directory(name),
    fileNames.places(name),
    ...Array.from({length: shards}, (_, file) => fileNames.shards(name, file)),
    ...entries.map((_, file) => fileNames.entries(name, file)),
  ]
}

/** Where in its file a shard stands. */
export function placeOfShard(
  shard: number,
  shards: number,
  files: number,
): {readonly file: number; readonly from: number; readonly to: number} {
  const file = Math.min(files - 1, Math.floor(((shard + 1) * files - 1) / Math.max(1, shards)))
  return {file, from: edge(file), to: edge(file + 1)}

  function edge(at: number): number {
    return Math.floor((at * shards) / files)
  }
}

/** A text within a file, by the lengths of all texts in it. */
export function sliceOf(file: string, lengths: ReadonlyArray<number>, index: number): Slice {
  return {file, index, start: startOf(file, lengths, index), length: lengths[index] ?? 0}
}
