import type {Head} from '../headings/heads.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Names under which lives stand, and what each heads.
 *
 *     丁维汉
 *     丁维汉(1911—1983),…          an item of its own
 *
 *     …丁维汉和程万里守了一辈子渠。   a text that names one of them tells of all
 *     丁维汉
 *     丁维汉(1911—1983),…          a part of it
 */
export function headsOfLives(readings: ReadonlyArray<BlockReading>): ReadonlyMap<BlockReading, Head> {
  const lives = readings.filter((reading, at) => isLife(reading, readings[at + 1]))
  const first = lives[0] ? readings.indexOf(lives[0]) : 0
  const before = readings.slice(Math.max(0, first - reach), first)
  const isTold = before.some(({isSentence, text}) => isSentence && lives.some((life) => text.includes(life.text)))
  return new Map(lives.map((life) => [life, isTold ? 'inner' : 'item']))
}

/** Blocks of an article before the first of its lives. */
const reach = 6

function isLife({text, ending}: BlockReading, below: BlockReading | undefined): boolean {
  if (text.length > longestName || ending !== 'han' || !below?.text.startsWith(`${text}(`)) return false
  return years.test(below.text.slice(text.length))
}

const longestName = 8
const years = /^\((?:约|公元)?\d{3,4}(?:年[^()]{0,6})?\s?[—~至-]/
