/**
 * How likely each label is: scores in nats, from the counted base rates of real papers where there are counts, and by
 * judgement where not. 0 is what nothing speaks for or against.
 */

import {type BylineReading, breaksInByline} from '../byline.ts'
import type {Opening} from '../text-ends.ts'
import type {Line, Mark} from '../transcript.ts'
import {oddsOfOpenEnd} from './open-ends.ts'
import type {Pairs} from './pairs.ts'
import type {BlockReading} from './read-block.ts'

/** The labels as the decoder sees them: some need to know what they follow. */
export const states = [
  'column',
  'headline',
  'headline2',
  'headline3',
  'byline',
  'lead',
  'resumed',
  'paragraph',
  'continuation',
  'subheading',
  'tail',
  'foreign',
  'foreign2',
] as const

export type State = (typeof states)[number]

/** What may follow what, and how readily. A pair that is not here cannot be. */
export const transitions: Readonly<Record<State | 'start', Partial<Record<State, number>>>> = {
  start: {resumed: -0.5, column: -1.5, headline: -0.3, lead: -3, continuation: -6, paragraph: -5, tail: -9},
  column: {headline: -0.1, lead: -4},
  headline: {resumed: -0.5, subheading: -3.5, headline2: -0.9, byline: -0.8, lead: -0.5},
  headline2: {resumed: -0.5, subheading: -3.5, headline3: -1.8, byline: -0.8, lead: -0.4},
  headline3: {resumed: -0.5, subheading: -3.5, byline: -0.8, lead: -0.4},
  byline: {byline: -2.5, subheading: -2.5, lead: -0.1, resumed: -0.1},
  lead: {
    lead: -3,
    continuation: -0.9,
    resumed: -1,
    paragraph: -0.2,
    subheading: -2.2,
    tail: -0.8,
    headline: -2,
    column: -4,
    foreign: -4.5,
  },
  paragraph: {
    continuation: -0.9,
    resumed: -1,
    paragraph: -0.2,
    subheading: -2.2,
    tail: -0.8,
    headline: -2,
    column: -4,
    foreign: -4.5,
  },
  continuation: {
    continuation: -0.9,
    resumed: -1,
    paragraph: -0.2,
    subheading: -2.2,
    tail: -0.8,
    headline: -2,
    column: -4,
    foreign: -4.5,
  },
  resumed: {continuation: -0.9, paragraph: -0.2, subheading: -1.8, tail: -0.8, headline: -2, column: -4, foreign: -4.5},
  subheading: {paragraph: -0.1, subheading: -3.5, byline: -5},
  tail: {headline: -0.1, resumed: -0.5, column: -1.8, tail: -1.2, paragraph: -4.5, subheading: -3},
  foreign: {continuation: 0, foreign2: -1},
  foreign2: {continuation: 0},
}

/** A text that ends here is done: what its ending says about that. */
export function closes(reading: BlockReading, after?: BlockReading): number {
  if (after && isVerse(reading, after)) return 0
  if (isDatelineAlone(reading) || breaksInByline(reading.text)) return -5
  if (source.test(reading.text)) return 0
  if (reading.runIn) return reading.runIn.sure ? 0.3 : reading.runIn.reading.contributors.length > 1 ? -0.5 : -1.5
  if (reading.jumpTo) return 0.3
  if (reading.jumpFrom?.end === reading.text.length) return -4
  if (reading.bareDate || reading.pictorial || reading.signature) return 0
  const short = reading.text.length < 16 && reading.stops === 0
  const unclosed = reading.balance.open > 0 ? -2 : 0
  switch (reading.ending) {
    case 'stop':
      return unclosed / 2
    case 'colon':
      return -1.3 + unclosed
    case 'semicolon':
      return -1.8 + unclosed
    case 'comma':
      return short && reading.text.length > 2 ? -2.5 + unclosed : -7 + unclosed
    case 'open':
      return -9
    case 'close':
      return -0.8 + unclosed
    case 'dash':
      return -1.5 + unclosed
    case 'han':
    case 'digit':
    case 'latin':
      return -3.2 + unclosed
    default:
      return never(reading.ending)
  }
}

/** 本报讯, and the text on the next line. */
function isDatelineAlone(reading: BlockReading): boolean {
  return reading.dateline !== undefined && reading.dateline.length >= reading.text.length
}

/** 数据来源:… closes a text without a stop. */
const source = /(?:数据|资料|图片)来源:[^。]{2,30}$/

/** A page ends with a text or its byline, hardly with a heading. */
export function closesPage(state: State, last: BlockReading): number {
  switch (state) {
    case 'lead':
    case 'resumed':
    case 'paragraph':
    case 'continuation':
      return closes(last)
    case 'tail':
      return 0
    case 'subheading':
      return -3
    default:
      return -6
  }
}

/** Two short lines of about one length, the first one ending in a mark: 先看水尺后看天， / 再摸闸门凉不凉。 */
export function isVerse(before: BlockReading, after: BlockReading): boolean {
  const length = before.text.length
  return (
    length <= 14 &&
    before.stops === 0 &&
    after.text.length <= 15 &&
    Math.abs(length - after.text.length) <= 3 &&
    /[,。;!?]$/.test(after.text)
  )
}

/** The article ends behind a text, or goes on: what a byline or a jump behind the last sentence says about that. */
export function ends(to: State, before: BlockReading, crossed: boolean): number {
  const over = before.runIn !== undefined || before.jumpTo !== undefined
  if (to === 'headline' || to === 'column')
    return (over ? (before.runIn?.sure || before.jumpTo ? 1.8 : 1) : 0) + (crossed ? 0.5 : 0)
  return over ? (before.runIn?.sure || before.jumpTo ? -3 : -1) : 0
}

/** A text goes on from one block to the next: what both sides of the gap say about that. */
export function joins(
  before: BlockReading,
  after: BlockReading,
  crossed: boolean,
  pairs: Pairs,
  goingOn?: number,
): number {
  if (breaksInByline(before.text)) return 12
  if (isDatelineAlone(before)) return after.dateline ? -9 : 4
  if (after.dateline || before.runIn?.sure) return -9
  if (after.byline?.certain || after.jumpFrom || before.jumpTo) return -8
  if (after.jumpTo?.start === 0) return 6
  if (before.jumpFrom?.end === before.text.length) return 5
  if (isVerse(before, after)) return -4
  if (before.block.lines[0]?.mark === 'caption') return -9
  let score = crossed ? 0.4 : 0
  const last = before.block.lines.at(-1)
  const first = after.block.lines[0]
  if (last?.fill === 'full') score += first?.blanks === 0 ? 1.5 : 0.7
  if (last?.fill === 'short' && !crossed && first?.blanks === 0) score -= 3
  if (first?.indented && first.indent >= 3) score -= 5
  if (before.balance.open > 0 && after.balance.closed > 0) score += 3
  if (after.opening === 'closing') return score + (/^…+$/.test(after.text) ? -4 : 6)
  if (/\d[./]?$/.test(before.text) && numeric.test(after.text)) score += 5
  if (monthAndDay.test(`${before.text.slice(-1)}|${after.text.slice(0, 3)}`)) score += 5
  switch (before.ending) {
    case 'stop':
      return goingOn === undefined ? score - 3.4 : goingOn + 0.7
    case 'colon':
      return score - 0.7 - (after.text.length <= 15 && after.stops === 0 && /[,。;!?]$/.test(after.text) ? 3 : 0)
    case 'semicolon':
      return score + (after.opening === 'item' ? -3 : 0.3)
    case 'comma':
      return score + 1.5
    case 'open':
      return score + 3
    case 'close':
      return score - 0.6 + openings[after.opening]
    case 'dash':
      return score + (isFull(before, after) ? 0.2 : after.opening === 'quote' ? -1.8 : openings[after.opening] - 0.3)
    case 'han':
    case 'digit':
    case 'latin':
      return score + openings[after.opening] + (isFull(before, after) ? 0.2 : oddsOfOpenEnd(before, after, pairs))
    default:
      return never(before.ending)
  }
}

/** 10月|24日 */
const monthAndDay = /[年月]\|\d{1,2}[月日]/

/** A number goes on, or its unit follows: 供餐4|960份, 2020|年. */
const numeric =
  /^(?:\d|[年月日时分万亿元%个名户人号期栋间座条项处家所艘辆台套张株棵亩吨斤米度倍届版层楼路线岁次位件口]|公里|公斤|公顷|厘米|毫米|平方|分贝|多|余)/

/** Nothing but a column's edge stands between the two. */
function isFull(before: BlockReading, after: BlockReading): boolean {
  return before.block.lines.at(-1)?.fill === 'full' && after.block.lines[0]?.blanks === 0
}

const openings: Readonly<Record<Opening, number>> = {
  closing: 6,
  quote: -0.3,
  bracket: -0.2,
  digit: 0,
  item: -2.2,
  latin: 0,
  dash: -0.8,
  han: 0,
  mark: -4,
}

/** What can be said of a block only with the page in view. */
export interface Surroundings {
  /** How much the texts before and behind a heading have in common (`cohesion.ts`). */
  readonly cohesion: number | undefined
  /** How much its form is that of another heading near it (`parallels.ts`). */
  readonly parallel: number
  /** What an empty line before it, or none, says for a headline (`empty-lines.ts`). */
  readonly opening: number
}

/** A block is what a state says: what the block itself says about that. */
export function emits(state: State, reading: BlockReading, around: Surroundings): number {
  const line = reading.block.lines[0]
  // A mark that cannot be obeyed is the last resort.
  if (line?.mark || line?.starts) return obeys(state, line, reading) ? 0 : -100
  switch (state) {
    case 'column':
      return asColumn(reading)
    case 'headline':
      return asHeadline(reading, false) - belonging(around.cohesion)
    case 'headline2':
    case 'headline3':
      return asHeadline(reading, true)
    case 'byline':
      return asHeadByline(reading)
    case 'lead':
      return asLead(reading)
    case 'resumed':
      return reading.jumpFrom ? 2 : Number.NEGATIVE_INFINITY
    case 'paragraph':
      return asParagraph(reading)
    case 'continuation':
      return reading.byline?.certain || reading.jumpFrom ? -6 : 0
    case 'subheading':
      return asSubheading(reading) + belonging(around.cohesion) + around.parallel - 0.6 * Math.max(0, around.opening)
    case 'tail':
      return asTail(reading)
    case 'foreign':
    case 'foreign2':
      return asForeign(reading)
    default:
      return never(state)
  }
}

/** What the words around a heading say for its belonging to the story before it. */
function belonging(cohesion: number | undefined): number {
  return cohesion === undefined ? 0 : Math.max(-2.5, Math.min(3, 0.22 * (cohesion - 14)))
}

/** Whether a state is what the editor says of a line. */
function obeys(state: State, {mark, starts}: Line, reading: BlockReading): boolean {
  if (mark && !marked[mark].includes(state)) return false
  if (!starts) return state !== 'resumed'
  // Behind --- a heading is a headline, though an article may do without one.
  const isHeading = !mark && reading.ending !== 'stop' && reading.text.length < 40
  return state === 'headline' || state === 'column' || (state === 'resumed' && !isHeading)
}

/** The states that obey a mark of the editor's. */
const marked: Readonly<Record<Mark, ReadonlyArray<State>>> = {
  headline: ['headline', 'headline2', 'headline3'],
  subheading: ['subheading'],
  column: ['column'],
  byline: ['byline', 'tail'],
  caption: ['lead', 'resumed', 'paragraph'],
  paragraph: ['lead', 'resumed', 'paragraph'],
  join: ['continuation'],
}

function asForeign(reading: BlockReading): number {
  return canBeForeign(reading) ? -0.5 : Number.NEGATIVE_INFINITY
}

/** A short line that says nothing of an article's form: an advertisement, a slogan, a line of another story. */
export function canBeForeign(reading: BlockReading): boolean {
  if (reading.text.length > 30 || reading.stops > 0 || reading.ending === 'stop') return false
  if (reading.byline) return isPhotoCredit(reading.byline)
  return !(reading.dateline || reading.head || reading.runIn)
}

/** 本报记者 某某 摄: each that it names took the picture. */
function isPhotoCredit({contributors}: BylineReading): boolean {
  const taken = new Set(contributors.filter(({role}) => role === '摄影').map(({name}) => name))
  return contributors.every(({name}) => taken.has(name))
}

function asColumn(reading: BlockReading): number {
  if (reading.head === 'brief') return 4
  const length = reading.text.length
  if (reading.columnLike === 2) return 1
  if (reading.columnLike === 0 || length > 8) return -12
  return (length <= 6 ? 0.7 : -1.5) - (kickerEnd.test(reading.text) ? 4 : 0)
}

/** With what a kicker ends, and no column's name: somebody says, somewhere, some day. */
const kickerEnd = /(?:强调|指出|表示|要求|认为|发布|[省市县区镇乡村州旗]|[年月日初底末])$/

/** What begins a sentence oftener than a heading: a time, a place to be named. */
const clauseStart =
  /^(?:\d{1,4}[年月日时点岁]|今年|去年|每[天周月年]|当[天日晚时]|早上|上午|下午|晚上|昨[天日]|在|从|据|由于)/

function asHeading(reading: BlockReading): number {
  const length = reading.text.length
  let score = 0
  if (reading.byline?.certain) score -= 8
  else if (reading.byline) score -= 2.5
  if (reading.dateline) score -= 9
  if (reading.ending === 'stop' && reading.text.endsWith('。')) score -= 7
  else if (reading.ending === 'stop') score -= reading.text.endsWith('…') ? 0 : 1.5
  if (reading.ending === 'comma') score -= 3.5
  if (reading.ending === 'semicolon' || reading.ending === 'open') score -= 5
  if (reading.ending === 'colon') score -= 1.5
  if (reading.text.includes('。')) score -= 6
  score -= reading.commas * 0.6
  if (reading.balance.open > 0 || reading.balance.closed > 0) score -= 3
  if (reading.opening === 'closing' || reading.jumpFrom) score -= 8
  if (reading.signature) score -= 2.5
  if (clauseStart.test(reading.text)) score -= 1
  if (reading.label || reading.pictorial || reading.bareDate || reading.jumpTo) score -= 4
  if (length < 2) score -= 8
  else if (length < 4) score -= 2.5
  return score
}

function asHeadline(reading: BlockReading, further: boolean): number {
  if (reading.head === 'item') return further ? -6 : 3
  if (reading.head === 'inner') return -5
  if (reading.head === 'brief') return -3
  const length = reading.text.length
  const line = reading.block.lines[0]
  let score = asHeading(reading)
  if (length < 6) score -= 0.7
  if (length > 45) score -= 6
  else if (length > 32) score -= further ? 0.7 : 1.5
  if (reading.parts) score += 0.7
  if (reading.opening === 'dash') score += further ? 1.5 : -2
  if (reading.opening === 'item') score -= 2
  if (line?.indented) score += line.indent >= 3 && line.indent <= 5 ? -3 : 1
  if (reading.block.lines.length > 1) score -= 2.5
  return score
}

function asSubheading(reading: BlockReading): number {
  if (reading.head === 'inner') return 3
  if (reading.head === 'item') return -6
  const length = reading.text.length
  const line = reading.block.lines[0]
  let score = asHeading(reading) - 0.3
  if (length > 24) score -= 1.5
  if (length > 32) score -= 3
  if (reading.parts) score -= 0.2
  if (reading.opening === 'item') score += 1
  if (line?.indented) score += line.indent >= 3 ? 0.5 : -1.5
  if (reading.block.lines.length > 1) score -= 4
  return score
}

function asHeadByline(reading: BlockReading): number {
  if (!reading.byline) return -12
  return (reading.byline.certain ? 0 : -3.5) + (reading.bullet ? 1 : 0)
}

function asTail(reading: BlockReading): number {
  if (!reading.byline) return -12
  const bare = reading.byline.contributors.length > 1 ? -0.8 : -2
  return (reading.byline.certain ? 0.5 : bare) + (reading.bullet ? -2 : 0)
}

function asLead(reading: BlockReading): number {
  const score = asParagraph(reading)
  // The dateline that speaks against any other paragraph speaks for this one.
  if (reading.dateline) return score + 6
  return score - 0.6 - (reading.text.length < 25 ? 1 : 0)
}

function asParagraph(reading: BlockReading): number {
  const line = reading.block.lines[0]
  let score = 0
  if (reading.dateline) score -= 4
  if (reading.jumpFrom) score -= 6
  if (reading.jumpTo?.start === 0) score -= 4
  if (reading.byline?.certain) score -= 7
  if (reading.opening === 'closing' && !/^…+$/.test(reading.text)) score -= 8
  if (reading.balance.closed > reading.balance.open) score -= 1.5
  if (reading.head) score -= 3
  if (line?.indented && line.indent < 3) score -= 3
  const length = reading.text.length
  if (length < 12 && reading.stops === 0) score -= 0.8
  return score
}

function never(value: never): never {
  throw new TypeError(`Unexpected ${String(value)}`)
}
