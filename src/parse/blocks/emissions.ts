import type {BylineReading} from '../bylines/byline-parts.ts'
import {posts, provinces} from '../lexicon/common.ts'
import {isWord} from '../words/words.ts'
import {asForeign, canBeForeign} from './foreign.ts'
import type {Cohesion, Share} from './gaps/cohesion.ts'
import {isItem} from './genres/verse.ts'
import {asHeading, asHeadline, asSubheading} from './headings/as-heading.ts'
import {obedience} from './obedience.ts'
import type {BlockReading} from './read-block.ts'
import type {State} from './states.ts'
import type {Surroundings} from './surroundings.ts'

/**
 * How likely each state is for a block: what the block itself says about that, in nats, from the counted base rates of
 * real papers where there are counts, and by judgement where not. 0 is what nothing speaks for or against.
 */
export function emissionsOf(around: Surroundings): Readonly<Record<State, number>> {
  const {reading} = around
  const line = reading.block.lines[0]
  if (line?.mark || line?.starts) return obedience(line, reading)
  const isOfVerse = around.verse && isItem(reading)
  const heading = asHeading(reading) - (around.signs || around.said ? 8 : 0) - (isOfVerse ? 3 : 0)
  const paragraph = asParagraph(reading, around.poem || around.signs) - (around.overRows ? 2 : 0)
  const foreign = canBeForeign(reading) ? asForeign(reading) : Number.NEGATIVE_INFINITY
  const belongs = belonging(around.cohesion) - (isSaidAgain(reading, around.cohesion) ? 1.5 : 0)
  const repeats = repetition(around.cohesion)
  // A 提要 has more clauses than a 副题.
  const isLong = reading.standfirst && (reading.commas > 1 || reading.stops > 0 || reading.text.length > 32)
  const isBriefItem = around.brief && reading.opening === 'mark'
  // ●县残联为二百名残疾人发放轮椅、拐杖等 ‖ 辅具。(王芸): as wide as its column
  const isCutItem = isBriefItem && line?.fill === 'full'
  // Of a headline, or of a 小标题 of two lines.
  const asked = around.underKicker ? 2 : 0
  const further =
    asHeadline(reading, heading, true) +
    repeats.headline -
    (isLong ? 1.5 : 0) -
    (around.underDeck || around.underTitle ? 2.5 : 0) +
    asked +
    (around.markedDeck ? 10 : 0)
  return {
    column:
      asColumn(reading) +
      repeats.column +
      (around.overHeading ? 1 : 0) -
      (around.topical ? 2.2 : 0) -
      (around.poem ? 3 : 0) -
      (around.signs ? 6 : 0),
    headline:
      asHeadline(reading, heading, false) -
      belongs +
      repeats.headline +
      (isCutItem ? -3 : around.brief ? 0.4 : around.gathered ? 1 : 0) +
      (around.parted ? 4 : 0) +
      (around.titles === 'piece' ? 3 : 0) +
      (around.behindPoem ? 1.5 : 0) -
      (around.stanza ? 3 : 0),
    headline2: further,
    headline3: further,
    byline: asHeadByline(reading, around.overPoem),
    lead: asLead(reading, paragraph) + (isBriefItem ? 3 : 0) + (around.underTitle && reading.row ? 1.6 : 0),
    resumed: reading.jumpFrom ? 2 : Number.NEGATIVE_INFINITY,
    paragraph,
    continuation: reading.byline?.certain || reading.jumpFrom ? -6 : 0,
    subheading:
      asSubheading(reading, heading) +
      belongs +
      repeats.subheading +
      asked / 2 +
      (around.titles === 'part' ? 2.5 : 0) +
      around.parallel -
      (around.overHeading && reading.columnLike === 3 ? 6 : 0) -
      (around.verse ? 2 : 0) -
      (around.gathered ? 1 : 0) -
      (isBriefItem ? 3 : 0) -
      0.6 * Math.max(0, around.opening),
    tail: asTail(reading),
    foreign,
    foreign2: foreign,
    author: reading.above ? 12 : Number.NEGATIVE_INFINITY,
  }
}

/** What the words around a heading say for its belonging to the story before it. */
function belonging(cohesion: Cohesion | undefined): number {
  if (cohesion?.shared === undefined) return 0
  // Little text says little again, of one story as of two.
  const trust = Math.min(cohesion.saidBefore?.trust ?? 1, cohesion.saidAfter?.trust ?? 1)
  return Math.max(-2.5 * Math.min(1, 0.3 + 1.4 * trust), Math.min(3, 0.22 * (cohesion.shared - 14)))
}

/**
 * What the words of a block say for its being a heading and no cut sentence, by how many of them are said before it and
 * behind it. Log odds, counted over 2,471 lines of headlines, 1,886 小标题 and 1,511 cut pieces of real pages.
 */
function repetition(cohesion: Cohesion | undefined): Readonly<Record<'column' | 'headline' | 'subheading', number>> {
  const before = cohesion?.saidBefore
  const after = cohesion?.saidAfter
  return {
    // Its name is no word of the story before, either.
    column: Math.max(0, oddsOf(before, odds.headline.before)),
    headline: oddsOf(before, odds.headline.before) + oddsOf(after, odds.headline.after),
    subheading: oddsOf(before, odds.subheading.before) + oddsOf(after, odds.subheading.after),
  }
}

/** For none of the words, up to 15, 35 and 60 of 100, and more. */
const odds = {
  headline: {before: [1.5, 0.5, -1.5, -3.7, -3.4], after: [-1, -2.1, -1.4, -0.5, 1.8]},
  subheading: {before: [1.1, 0.1, -0.5, -0.9, -0.7], after: [1, -1.5, -0.8, -0.6, 0.9]},
}
/** The other signs say some of it. */
const damping = 0.3

function oddsOf(said: Share | undefined, bins: ReadonlyArray<number>): number {
  if (!said) return 0
  const {share, trust} = said
  const bin = share === 0 ? 0 : share < 0.15 ? 1 : share < 0.35 ? 2 : share < 0.6 ? 3 : 4
  return damping * trust * (bins[bin] ?? 0)
}

/**
 * The first words of the text behind it say again what a heading says: so they do behind 42 of 100 lines of headlines,
 * and behind 6 of 100 小标题 (830 and 168 of real pages); of those of six to eleven characters, behind 34 and 6 (278
 * and 54).
 *
 *     白渚渡口添了两座候船亭        …白渚渡口的两座候船亭昨天添好了,…
 */
function isSaidAgain({text}: BlockReading, cohesion: Cohesion | undefined): boolean {
  return text.length >= shortestSaid && cohesion?.saidFirst !== undefined && cohesion.saidFirst >= 0.6
}

/** Words that are fewer are found anywhere. */
const shortestSaid = 6

function asColumn(reading: BlockReading): number {
  if (reading.head === 'brief') return 6
  const length = reading.text.length
  if (reading.columnLike === 3) return 3
  // 一张桌子的故事: what a longer name ends with a headline may end with.
  if (reading.columnLike === 2) return length <= 4 ? 2.4 : 1.8
  if (reading.columnLike === 0 || length > 8) return -12
  return (
    (province.test(reading.text) ? -1 : length === 4 ? 1.3 : length <= 6 ? 0.7 : -1.5) -
    (kickerEnd.test(reading.text) ? 4 : 0)
  )
}

/** 湖南衡阳: of four characters as well, a place and no name. */
const province = new RegExp(`^(?:${provinces})`)

/** Two names are hardly words, and hardly is one of three characters in which no word is. */
function doubtOfNames({contributors: [first, second]}: BylineReading): number {
  if (!first || second) return -0.8
  const {name} = first
  return name.length > 2 && !isWord(name.slice(0, 2)) && !isWord(name.slice(1)) ? -1.2 : -2
}

/** With what a kicker ends, and no column's name: somebody says, somewhere, some day. */
const kickerEnd = /(?:强调|指出|表示|要求|认为|发布|[省市县区镇乡村州旗]|[年月日初底末])$/

function asHeadByline(reading: BlockReading, isOverPoem: boolean): number {
  if (!reading.byline) {
    if (!reading.signature) return -12
    if (isOverPoem) return 1.3
    const isPost = saysPost.test(reading.text)
    // 驻村第一书记 边城 / 3月2日 雨
    if (reading.listed) return reading.listed === 'lines' && isPost ? 1 : -1
    return reading.signsAlike ? 3 : isPost ? 2 : 0.3
  }
  return (reading.byline.certain ? 0 : doubtOfNames(reading.byline)) + (reading.bullet ? 1 : 0)
}

/** 穆清和(文化站站长), 县长 陶维清: what somebody is. */
const saysPost = new RegExp(`\\)$|^[\\u4e00-\\u9fff]{0,14}(?:${posts})\\s`)

function asTail(reading: BlockReading): number {
  if (!reading.byline) return -12
  const bare = reading.byline.contributors.length > 1 ? -0.8 : -2
  return (reading.byline.certain ? 0.5 : bare) + (reading.bullet ? -2 : 0)
}

function asLead(reading: BlockReading, paragraph: number): number {
  // The dateline that speaks against any other paragraph speaks for this one.
  if (reading.dateline) return paragraph + 6
  // 孩子他爸: who is addressed is the first of a letter.
  if (reading.row && (reading.ending === 'colon' || reading.ending === 'comma')) return paragraph - 0.6
  return paragraph - 0.6 - (reading.text.length < 25 ? 1 : 0) - (reading.row ? 1 : 0)
}

function asParagraph(reading: BlockReading, isApart: boolean): number {
  const line = reading.block.lines[0]
  let score = 0
  if (reading.dateline) score -= 4
  if (reading.jumpFrom) score -= 6
  if (reading.jumpTo?.start === 0) score -= 4
  if (reading.byline) score -= reading.byline.certain ? 7 : 1.5
  if (reading.opening === 'closing' && !/^…+$/.test(reading.text)) score -= 8
  if (reading.balance.closed > reading.balance.open) score -= 1.5
  if (reading.head) score -= 3
  const isSetElsewhere = isApart || reading.opening === 'item' || reading.row || reading.signature || reading.bareDate
  if (line?.indented && line.indent < 3 && !isSetElsewhere) score -= 3
  // 库尔班代表——: of 100 lines of headlines 5 end so, and of 100 paragraphs hardly one.
  if (!reading.standfirst && reading.stops === 0 && reading.text.endsWith('——')) score -= 1.5
  const length = reading.text.length
  if (length < 12 && reading.stops === 0) score -= 0.8
  // 傷三人: hardly a paragraph, where it is no line of a list or of verse.
  if (length < 5 && reading.ending === 'han' && !isSetElsewhere && !reading.dateline) score -= 1.2
  return score
}
