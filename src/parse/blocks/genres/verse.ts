import {endsClause} from '../../text-ends.ts'
import type {BlockReading} from '../read-block.ts'
import {turnsOfSpeakers} from './turns.ts'

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
  const poems = new Set<BlockReading>()
  const stanzas = new Set<BlockReading>()
  const next = new Set<BlockReading>()
  const turns = turnsOfSpeakers(readings)
  let run: Array<BlockReading> = []
  let isOpened = false
  readings.forEach((reading, at) => {
    const before = at > 0 ? readings[at - 1] : undefined
    if (before && isCouplet(before, reading)) lines.add(before).add(reading)
    if (run.length === 0) isOpened = before !== undefined && opens(before)
    // 叶朵朵 / 秋天的树像一把黄色的大伞。 / 小巧手: one sentence, and a heading
    else if (isOpened && run.length === 1 && before?.ending === 'stop' && reading.ending === 'han') {
      run = []
      isOpened = false
    }
    const mayBeLine = isShort(reading) && !isSecondLine(before, reading) && !turns.has(reading)
    const isLine = mayBeLine && (!isFull(reading) || (isOpened && reading.text.length <= longestByChance))
    if (isLine) run.push(reading)
    if (isLine && at < readings.length - 1) return
    // The headline of what follows, where its author stands below it, or where it is set apart from the poem.
    titled(run)
    const headline = signs(reading) || (isOpened && !isLine && isSetApart(run)) ? run.pop() : undefined
    if (run.length >= (isOpened ? fewestSigned : fewest)) {
      const items = run.filter(({opening}) => opening === 'item')
      for (const line of 2 * items.length > run.length ? items : run) lines.add(line)
      if (isOpened) for (const line of run) poems.add(line)
      if (isOpened) for (const line of headline ? run : run.slice(0, -1)) stanzas.add(line)
      if (headline) next.add(headline)
    }
    run = []
  })
  return {lines, poems, stanzas, next}
}

export interface Verse {
  readonly lines: ReadonlySet<BlockReading>
  /** Those of a poem, below who wrote it or its own title: no list. */
  readonly poems: ReadonlySet<BlockReading>
  /** Those of them that cannot be the headline of what follows. */
  readonly stanzas: ReadonlySet<BlockReading>
  /** What stands behind verse and is none. */
  readonly next: ReadonlySet<BlockReading>
}

/** 快板:夸夸我们的好队长 / 打竹板,响连天, and 下周赛程 behind the last: where each line ends in a mark, what has none is a heading. */
function titled(run: Array<BlockReading>): void {
  if (run.length < fewest) return
  const isBare = run.map(({ending}) => ending === 'han')
  const from = isBare.indexOf(false)
  const end = isBare.lastIndexOf(false) + 1
  if (from < 0 || end - from < fewestMarked || isBare.slice(from, end).includes(true)) return
  run.splice(end)
  run.splice(0, from)
}

/** Lines that end in marks. */
const fewestMarked = 4

/** 盛晚舟, 材料学院 郭一航; none of a roll. */
function signs({byline, signature, listed}: BlockReading): boolean {
  return byline !== undefined || (signature !== undefined && listed !== 'roll')
}

function opens({byline, signature, poem}: BlockReading): boolean {
  const isSigned = byline !== undefined && byline.contributors.length > 0
  return (isSigned && byline.contributors.every(({role}) => role === '')) || signature !== undefined || poem
}

/** Whether the last of some lines stands behind an empty line as none of them does, or is set otherwise. */
function isSetApart(run: ReadonlyArray<BlockReading>): boolean {
  const [last, ...lines] = run.toReversed().map(({block}) => block.lines[0])
  if (!last || lines.length < fewest - 2) return false
  const indent = lines[0]?.indent
  if (indent !== last.indent && lines.every((line) => line?.indent === indent)) return true
  return last.blanks > 0 && lines.slice(0, -1).every((line) => line?.blanks === 0)
}

/** 　　◎第六届运动会田径比赛结束,共有 / 5人打破4项县纪录。: set in, and what is not goes on; lines of verse stand alike. */
function isSecondLine(before: BlockReading | undefined, {block}: BlockReading): boolean {
  const [start, line] = [before?.block.lines[0], block.lines[0]]
  if (!before || !start || !line || line.blanks > 0 || before.text.length < shortestFirst) return false
  return start.indent >= 3 && start.indent <= 5 && line.indent === 0 && before.ending !== 'stop'
}

const shortestFirst = 10

/** A line of a poem may have a column's length by chance. */
const longestByChance = 10

function isFull({block}: BlockReading): boolean {
  return block.lines[0]?.fill === 'full'
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
export function isItem({text, stops, opening}: BlockReading): boolean {
  return stops === 0 && text.length <= 15 && opening !== 'closing' && endsClause(text)
}

function isShort(reading: BlockReading): boolean {
  const {text, stops, block} = reading
  if (text.length > 16 || stops > 0 || block.lines.length > 1) return false
  return !(
    signs(reading) ||
    reading.dateline ||
    reading.head ||
    reading.row ||
    reading.runIn ||
    reading.pictorial ||
    reading.columnLike >= 2
  )
}
