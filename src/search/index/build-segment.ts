import {spaceOf, writeDirectory} from '../directory.ts'
import {type Division, fileNames, placeOfShard} from '../layout.ts'
import {quoted, type TextFile} from '../script-file.ts'
import {writeShards} from '../shard.ts'
import {arrange} from './arrange.ts'
import type {SearchDocument} from './documents.ts'
import {entryFiles} from './entry-files.ts'
import {sortPairs} from './pairs.ts'
import type {Press} from './press.ts'

/**
 * Write the index of one run of time: a directory, the shards with the pairs of units and where they stand, the entries
 * with what a result shows, and where each entry stands. Its texts lie in the press. Documents are taken one by one, and
 * none is held.
 */
export function buildSegment(
  name: string,
  documents: Iterable<SearchDocument>,
  division: Division,
  {units, tables, room}: Press,
): ReadonlyArray<TextFile> {
  const entries: Array<Uint8Array> = []
  const days: Array<{date: string; count: number}> = []
  const arrangement = arrange(noted(), units)
  const {blocks} = arrangement
  const shards = writeShards(sortPairs(arrangement, tables), spaceOf({blocks}), room)
  const directory = writeDirectory({
    days,
    division,
    blocks,
    shards: shards.map(({key, text}) => ({key, length: text.length})),
  })
  const texts = shards.map(({text}) => text)
  return [
    {name: fileNames.directory(name), texts: [directory]},
    ...shardTexts(name, texts, division.shards),
    ...entryFiles(name, entries, division.entries),
  ]

  /** The documents, whose entries and days are noted on their way. */
  function* noted(): Generator<SearchDocument> {
    for (const document of documents) {
      const {date = '', entry} = document
      entries.push(quoted(entry, room))
      const last = days.at(-1)
      if (last?.date === date) last.count++
      else days.push({date, count: 1})
      yield document
    }
  }
}

function shardTexts(name: string, texts: ReadonlyArray<Uint8Array>, files: number): ReadonlyArray<TextFile> {
  const made = Array.from({length: files}, (_, file): {name: string; texts: Array<Uint8Array>} => ({
    name: fileNames.shards(name, file),
    texts: [],
  }))
  for (const [at, text] of texts.entries()) made[placeOfShard(at, texts.length, files).file]?.texts.push(text)
  return made
}
