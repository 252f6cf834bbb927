import {arrange} from './arrange.ts'
import {BitWriter} from './bits.ts'
import {spaceOf, writeDirectory, writeLengths} from './directory.ts'
import type {SearchDocument} from './documents.ts'
import {divisionOf, fileNames, placeOfShard} from './layout.ts'
import {createPairSorter, type PairSorter} from './pairs.ts'
import {printScript, quoted, type TextFile} from './script-file.ts'
import {writeShards} from './shard.ts'

/**
 * Write the index of one run of time, its files by their names: a directory, the shards with the pairs of units and
 * where they stand, the entries with what a result shows, and where each entry stands.
 */
export function buildSegment(
  name: string,
  documents: ReadonlyArray<SearchDocument>,
  sortPairs: PairSorter = createPairSorter(),
): ReadonlyMap<string, Uint8Array> {
  const arrangement = arrange(documents)
  const {blocks} = arrangement
  const shards = writeShards(sortPairs(arrangement), spaceOf({blocks}))
  const entries = documents.map(({entry}) => quoted(entry))
  const division = divisionOf(documents.map(({entry}) => entry.length))
  const directory = writeDirectory({
    days: daysOf(documents),
    division,
    blocks,
    shards: shards.map(({key, text}) => ({key, length: text.length})),
  })
  const texts = shards.map(({text}) => text)
  const files: ReadonlyArray<TextFile> = [
    {name: fileNames.directory(name), texts: [directory]},
    {name: fileNames.places(name), texts: [lengthsOf(entries)]},
    ...shardTexts(name, texts, division.shards),
    ...entryTexts(name, entries, division.entries),
  ]
  return new Map(files.map((file) => [file.name, printScript(file)]))
}

function shardTexts(name: string, texts: ReadonlyArray<Uint8Array>, files: number): ReadonlyArray<TextFile> {
  const made = Array.from({length: files}, (_, file): {name: string; texts: Array<Uint8Array>} => ({
    name: fileNames.shards(name, file),
    texts: [],
  }))
  for (const [at, text] of texts.entries()) made[placeOfShard(at, texts.length, files).file]?.texts.push(text)
  return made
}

function entryTexts(
  name: string,
  entries: ReadonlyArray<Uint8Array>,
  firsts: ReadonlyArray<number>,
): ReadonlyArray<TextFile> {
  return firsts.map((first, file) => ({
    name: fileNames.entries(name, file),
    texts: entries.slice(first, firsts[file + 1] ?? entries.length),
  }))
}

function daysOf(documents: ReadonlyArray<SearchDocument>): ReadonlyArray<{date: string; count: number}> {
  const days: Array<{date: string; count: number}> = []
  for (const {date = ''} of documents) {
    const last = days.at(-1)
    if (last?.date === date) last.count++
    else days.push({date, count: 1})
  }
  return days
}

function lengthsOf(entries: ReadonlyArray<Uint8Array>): Uint8Array {
  const writer = new BitWriter()
  writeLengths(
    writer,
    entries.map((entry) => entry.length),
  )
  return writer.take()
}
