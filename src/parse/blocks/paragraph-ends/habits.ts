import type {BlockReading} from '../read-block.ts'
import type {Spans} from './spans.ts'
import {saysWho} from './speech.ts'
import type {Story} from './stories.ts'

/** What the other paragraphs of a story are like. */
export interface Habits {
  /** By how many standard deviations a length, in characters, is above theirs: both as logarithms. */
  readonly standing: (length: number) => number
  /** Of 1: those that open with who speaks. */
  readonly opensWithSpeaker: number
  /** Does one of them start with these two characters? */
  readonly starts: (characters: string) => boolean
}

/** The habits of a story as they show without the two paragraphs beside a gap, which are what is asked about. */
export type HabitsAround = (at: number) => Habits

export function habitsOf(
  readings: ReadonlyArray<BlockReading>,
  stories: ReadonlyArray<Story>,
  spans: Spans,
): HabitsAround {
  const paragraphs = readings.map((_, at) => paragraphAt(readings, spans, at))
  const tallies = new Map<Story | undefined, Tally>()
  paragraphs.forEach((paragraph, at) => {
    if (paragraph === undefined) return
    const tally = tallies.get(stories[at]) ?? emptyTally()
    tallies.set(stories[at], tally)
    count(tally, paragraph, 1)
    tally.starts.set(paragraph.start, (tally.starts.get(paragraph.start) ?? 0) + 1)
  })
  return (at) => {
    const tally = tallies.get(stories[at]) ?? emptyTally()
    const first = spans.from[at - 1] ?? at - 1
    const before = stories[first] === stories[at] ? paragraphs[first] : undefined
    const after = paragraphs[at]
    if (before) count(tally, before, -1)
    if (after) count(tally, after, -1)
    const {mean, deviation} = lengthsOf(tally)
    const opensWithSpeaker = tally.speakers / (tally.count + 2)
    if (before) count(tally, before, 1)
    if (after) count(tally, after, 1)
    return {
      standing: (length) => (logOf(length) - mean) / deviation,
      opensWithSpeaker,
      starts: (characters) => {
        const own = Number(before?.start === characters) + Number(after?.start === characters)
        return (tally.starts.get(characters) ?? 0) > own
      },
    }
  }
}

interface Paragraph {
  /** The logarithm of its length. */
  readonly log: number
  readonly speaks: boolean
  /** Its first two characters. */
  readonly start: string
}

/** Ten more, as a few characters make no difference to a short paragraph, either. */
function logOf(length: number): number {
  return Math.log(length + 10)
}

/** The paragraph that begins with a block, if one does. */
function paragraphAt(readings: ReadonlyArray<BlockReading>, spans: Spans, at: number): Paragraph | undefined {
  const end = spans.to[at] ?? at + 1
  const reading = readings[at]
  if (!reading || spans.from[at] !== at || readings[end - 1]?.ending !== 'stop') return undefined
  const dateline = reading.dateline?.length ?? 0
  const length = (spans.offsets[end] ?? 0) - (spans.offsets[at] ?? 0) - dateline
  if (length < shortest) return undefined
  const text = reading.text.slice(dateline, dateline + 40)
  return {log: logOf(length), speaks: saysWho(text), start: text.slice(0, 2)}
}

const shortest = 20

/** Paragraphs, counted. */
interface Tally {
  count: number
  /** Sums of the logarithms of their lengths, and of their squares. */
  logs: number
  squares: number
  speakers: number
  /** How many start with these two characters. */
  readonly starts: Map<string, number>
}

function emptyTally(): Tally {
  return {count: 0, logs: 0, squares: 0, speakers: 0, starts: new Map()}
}

/** Put a paragraph in, or take it out; its start aside. */
function count(tally: Tally, {log, speaks}: Paragraph, times: 1 | -1): void {
  tally.count += times
  tally.logs += times * log
  tally.squares += times * log * log
  if (speaks) tally.speakers += times
}

/** Two paragraphs more, as they usually are, so that few are not believed too much. */
function lengthsOf({count, logs, squares}: Tally): {mean: number; deviation: number} {
  const mean = (logs + 2 * usual.mean) / (count + 2)
  const square = (squares + 2 * usual.square) / (count + 2)
  return {mean, deviation: Math.sqrt(Math.max(least, square - mean * mean))}
}

/** Of newspaper paragraphs: 118 characters, give or take a half. */
const usual = {mean: 4.85, square: 23.7}
/** Paragraphs of one length would make any other impossible. */
const least = 0.02
