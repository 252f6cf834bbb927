import {BitReader, BitWriter} from './bits.ts'
import type {Pairs} from './index/pairs.ts'
import type {Room} from './index/room.ts'

/** A run of pairs in one text of the index, from its first pair to the next shard’s. */
export interface Shard {
  /** Of its first pair: first unit × 65536 + second unit. */
  readonly key: number
  readonly text: Uint8Array
}

/** A shard ends with the pair that fills it: so much is loaded for a pair. */
const shardSize = 3200

/** For the second units of one first unit: most are some dozens apart. */
const secondSpread = 4

/**
 * Write the pairs, cut into shards. A pair is the step from the one before, how often it stands, and where: steps from
 * one place to the next.
 */
export function writeShards({keys, ends, places}: Pairs, space: number, room: Room): ReadonlyArray<Shard> {
  const shards: Array<Shard> = []
  const writer = new BitWriter()
  let head = -1
  let before = 0
  let start = 0
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0
    const end = ends[at] ?? 0
    if (head < 0) head = key
    else {
      writer.bits(1, 1)
      writeStep(writer, before, key)
    }
    writePlaces(writer, places, start, end, space)
    before = key
    start = end
    if (writer.length >= shardSize || at === keys.length - 1) {
      writer.bits(0, 1)
      shards.push({key: head, text: writer.take(room)})
      head = -1
    }
  }
  return shards
}

/** The places of all pairs of a shard from one key to another, both included. */
export function readShard(
  text: string,
  head: number,
  space: number,
  from: number,
  to: number,
): ReadonlyArray<Uint32Array> {
  const reader = new BitReader(text)
  const found: Array<Uint32Array> = []
  for (let key = head; key <= to; key = readStep(reader, key)) {
    const places = readPlaces(reader, space)
    if (key >= from) found.push(places)
    if (reader.bits(1) === 0) break
  }
  return found
}

function writeStep(writer: BitWriter, before: number, key: number): void {
  const step = (key >>> 16) - (before >>> 16)
  writer.spread(step, 0)
  if (step === 0) writer.spread(key - before - 1, secondSpread)
  else writer.bits(key & 0xffff, 16)
}

function readStep(reader: BitReader, before: number): number {
  const step = reader.spread(0)
  if (step === 0) return before + 1 + reader.spread(secondSpread)
  return ((before >>> 16) + step) * 0x10000 + reader.bits(16)
}

function writePlaces(writer: BitWriter, places: Uint32Array, from: number, to: number, space: number): void {
  writer.spread(to - from - 1, 0)
  const k = riceOf(space, to - from)
  let before = -1
  for (let at = from; at < to; at++) {
    const place = places[at] ?? 0
    writer.rice(place - before - 1, k)
    before = place
  }
}

function readPlaces(reader: BitReader, space: number): Uint32Array {
  const places = new Uint32Array(reader.spread(0) + 1)
  const k = riceOf(space, places.length)
  let before = -1
  for (let at = 0; at < places.length; at++) {
    before += reader.rice(k) + 1
    places[at] = before
  }
  return places
}

/** How many bits of a step are written plainly, where `count` places lie at random in `space`. */
function riceOf(space: number, count: number): number {
  return Math.max(0, 31 - Math.clz32((space * 0.69) / count))
}
