import {BitReader, BitWriter} from './bits.ts'
import {blockSize} from './index/arrange.ts'
import type {Division} from './layout.ts'

/** What must be known of a segment before anything is looked up in it. */
export interface Directory {
  /** Days, months or years in order, and how many articles each has; `''` where none is known. */
  readonly days: ReadonlyArray<{readonly date: string; readonly count: number}>
  readonly division: Division
  /** Of each article: how many blocks of units it takes. */
  readonly blocks: ReadonlyArray<number>
  /** Of each shard: its first pair, and its length in bytes. */
  readonly shards: ReadonlyArray<{readonly key: number; readonly length: number}>
}

/** How many units an index has, its gaps included. */
export function spaceOf({blocks}: Pick<Directory, 'blocks'>): number {
  return blocks.reduce((sum, size) => sum + size, 0) * blockSize
}

export function writeDirectory({days, division, blocks, shards}: Directory): Uint8Array {
  const writer = new BitWriter()
  const marked = withMarks(days)
  writer.spread(marked.length, 4)
  let day = 0
  for (const {date, count} of marked) {
    const number = dayNumber(date)
    writer.spread(number - day, 3)
    writer.spread(count, 3)
    day = number
  }
  writer.spread(division.shards, 4)
  writeLengths(
    writer,
    division.entries.map((first, at) => first - (division.entries[at - 1] ?? 0)),
  )
  writeLengths(writer, blocks)
  writer.spread(shards.length, 8)
  let before = 0
  for (const {key} of shards) {
    writeKey(writer, before, key)
    before = key
  }
  writeLengths(
    writer,
    shards.map(({length}) => length),
  )
  return writer.take()
}

export function readDirectory(text: string): Directory {
  const reader = new BitReader(text)
  let day = 0
  const marked = Array.from({length: reader.spread(4)}, () => {
    day += reader.spread(3)
    return {date: dateOfDay(day), count: reader.spread(3)}
  })
  const days = withoutMarks(marked)
  const shardFiles = reader.spread(4)
  let first = 0
  const entries = readLengths(reader).map((step) => {
    first += step
    return first
  })
  const blocks = readLengths(reader)
  let before = 0
  const keys = Array.from({length: reader.spread(8)}, () => {
    before = readKey(reader, before)
    return before
  })
  const lengths = readLengths(reader)
  const shards = keys.map((key, at) => ({key, length: lengths[at] ?? 0}))
  return {days, division: {shards: shardFiles, entries}, blocks, shards}
}

function writeKey(writer: BitWriter, before: number, key: number): void {
  const step = (key >>> 16) - (before >>> 16)
  writer.spread(step, 0)
  if (step === 0) writer.spread(key - before, 8)
  else writer.bits(key & 0xffff, 16)
}

function readKey(reader: BitReader, before: number): number {
  const step = reader.spread(0)
  return step === 0 ? before + reader.spread(8) : ((before >>> 16) + step) * 0x10000 + reader.bits(16)
}

/** Numbers that are about the same size: what each has above the least. */
export function writeLengths(writer: BitWriter, lengths: ReadonlyArray<number>): void {
  const least = lengths.reduce((min, length) => Math.min(min, length), lengths[0] ?? 0)
  const mean = lengths.reduce((sum, length) => sum + length - least, 0) / Math.max(1, lengths.length)
  const k = Math.max(0, Math.round(Math.log2(mean * 0.69 + 0.5)))
  writer.spread(lengths.length, 8)
  writer.spread(least, 8)
  writer.bits(k, 5)
  for (const length of lengths) writer.rice(length - least, k)
}

export function readLengths(reader: BitReader): ReadonlyArray<number> {
  const count = reader.spread(8)
  const least = reader.spread(8)
  const k = reader.bits(5)
  return Array.from({length: count}, () => least + reader.rice(k))
}

type Days = Directory['days']

/** Where its month alone is known, a day without articles stands before it; where its year alone is, two. */
function withMarks(days: Days): Days {
  return days.flatMap((day) => {
    const marks = day.date === '' ? 0 : (wholeDay - day.date.length) / '-dd'.length
    return [...Array.from({length: marks}, () => ({date: day.date, count: 0})), day]
  })
}

function withoutMarks(days: Days): Days {
  let marks = 0
  return days.flatMap(({date, count}) => {
    if (count === 0) {
      marks++
      return []
    }
    const known = date.slice(0, Math.max(0, wholeDay - marks * '-dd'.length))
    marks = 0
    return [{date: known, count}]
  })
}

const wholeDay = 'yyyy-mm-dd'.length

/** Days since the year 1000, so that a date is a number; 0 for none. */
function dayNumber(date: string): number {
  return date === '' ? 0 : Math.floor((Date.parse(date) - firstDay) / day) + 1
}

function dateOfDay(number: number): string {
  return number === 0 ? '' : new Date(firstDay + (number - 1) * day).toISOString().slice(0, 10)
}

const day = 86_400_000
const firstDay = Date.UTC(1000, 0, 1)
