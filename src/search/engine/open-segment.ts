import {BitReader} from '../bits.ts'
import {type Directory, readDirectory, readLengths, spaceOf} from '../directory.ts'
import {type Entry, readEntry} from '../entry.ts'
import {blockSize} from '../index/arrange.ts'
import {fileNames, placeOfShard, sliceOf} from '../layout.ts'
import {readShard} from '../shard.ts'
import {merge} from './lists.ts'
import type {Loader} from './loader.ts'

/** A segment whose directory is there. */
export interface OpenSegment {
  /** The first unit of each article, and the end of the last one. */
  readonly starts: Uint32Array
  /** The day of each article. */
  readonly dates: ReadonlyArray<string>
  /** Where the pairs from one to another stand, both included: first unit × 65536 + second unit. */
  places(from: number, to: number): Promise<Uint32Array>
  entry(article: number): Promise<Entry>
}

/**
 * Load a segment’s directory; the rest comes as it is asked for: entries in traditional characters where `turned` says
 * how.
 */
export async function openSegment(name: string, loader: Loader, turned?: string): Promise<OpenSegment> {
  const [text = ''] = await loader.file(fileNames.directory(name))
  const directory = readDirectory(text)
  const {division, shards, days} = directory
  const space = spaceOf(directory)
  const firsts = division.entries
  const shown = turned === undefined ? name : fileNames.turned(name, turned)
  const loaded = new Map<number, Promise<string>>()
  let lengths: Promise<ReadonlyArray<number>> | undefined

  return {
    starts: startsOf(directory),
    dates: days.flatMap(({date, count}) => Array.from({length: count}, () => date)),

    async places(from, to) {
      const wanted: Array<number> = []
      for (let shard = Math.max(0, shardBefore(from)); shard < shards.length; shard++) {
        if ((shards[shard]?.key ?? 0) > to) break
        wanted.push(shard)
      }
      const lists = await Promise.all(
        wanted.map(async (shard) => readShard(await shardText(shard), shards[shard]?.key ?? 0, space, from, to)),
      )
      return merge(lists.flat())
    },

    async entry(article) {
      lengths ??= loader.file(fileNames.places(shown)).then(([places = '']) => readLengths(new BitReader(places)))
      const file = firsts.findLastIndex((first) => first <= article)
      const [first = 0, end] = [firsts[file], firsts[file + 1]]
      const within = (await lengths).slice(first, end)
      return readEntry(await loader.slice(sliceOf(fileNames.entries(shown, file), within, article - first)))
    },
  }

  /** The last shard that begins with this pair or one before. */
  function shardBefore(key: number): number {
    let [low, high] = [0, shards.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((shards[middle]?.key ?? 0) <= key) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  function shardText(shard: number): Promise<string> {
    const known = loaded.get(shard)
    if (known !== undefined) return known
    const {file, from, to} = placeOfShard(shard, shards.length, division.shards)
    const within = shards.slice(from, to).map(({length}) => length)
    const text = loader.slice(sliceOf(fileNames.shards(name, file), within, shard - from))
    loaded.set(shard, text)
    // What failed may be asked for again.
    text.catch(() => loaded.delete(shard))
    return text
  }
}

function startsOf({blocks}: Directory): Uint32Array {
  const starts = new Uint32Array(blocks.length + 1)
  for (const [at, size] of blocks.entries()) starts[at + 1] = (starts[at] ?? 0) + size * blockSize
  return starts
}
