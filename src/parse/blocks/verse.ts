import {endsClause} from '../text-ends.ts'
import type {BlockReading} from './read-block.ts'

/**
 * The blocks that are lines of verse, or of a list: each ends where it ends.
 *
 *     先看水尺后看天，               two of about one length, closed by marks
 *     再摸闸门凉不凉。
 *
 *     渡口的石阶还在                 five or more short ones, a headline with them, whatever they end with
 *     水退下去
 *     又露出一级
 *     像老人慢慢松开的手指
 */
export function verseOf(readings: ReadonlyArray<BlockReading>): Verse {
  const lines = new Set<BlockReading>()
  const next = new Set<BlockReading>()
  let run: Array<BlockReading> = []
  for (const [at, reading] of readings.entries()) {
    const before = at > 0 ? readings[at - 1] : undefined
    if (before && isCouplet(before, reading)) lines.add(before).add(reading)
    if (isShort(reading)) run.push(reading)
    if (isShort(reading) && at < readings.length - 1) continue
    // The headline of what follows, where its author stands below it.
    const headline = reading.byline ? run.pop() : undefined
    const isOpened = readings[at - run.length - (isShort(reading) ? 0 : 1)]?.byline?.certain === false
    if (run.length >= (isOpened && !headline ? fewestSigned : fewest)) {
      const items = run.filter(({opening}) => opening === 'item')
      for (const line of 2 * items.length > run.length ? items : run) lines.add(line)
      if (headline) next.add(headline)
    }
    run = []
  }
  return {lines, next}
}

export interface Verse {
  readonly lines: ReadonlySet<BlockReading>
  /** What stands behind verse and is none. */
  readonly next: ReadonlySet<BlockReading>
}

/** Behind who wrote them, a bare name. */
const fewestSigned = 3

/** Lines without marks are headings as well as verse, where they are few. */
const fewest = 5

function isCouplet(before: BlockReading, after: BlockReading): boolean {
  return (
    isItem(before) && isItem(after) && before.text.length <= 14 && Math.abs(before.text.length - after.text.length) <= 3
  )
}

/** A line of verse, or of a list: short, and closed by a mark. */
export function isItem({text, stops}: BlockReading): boolean {
  return stops === 0 && text.length <= 15 && endsClause(text)
}

function isShort(reading: BlockReading): boolean {
  const {text, stops, block} = reading
  if (text.length > 16 || stops > 0 || block.lines.length > 1 || block.lines[0]?.fill === 'full') return false
  return !(
    reading.byline ||
    reading.dateline ||
    reading.head ||
    reading.row ||
    reading.runIn ||
    reading.columnLike >= 2
  )
}
