import {breaksInByline} from '../../bylines/breaks-in-byline.ts'
import {canBeForeign} from '../foreign.ts'
import type {Verse} from '../genres/verse.ts'
import {oddsOfGoingOn} from '../paragraph-ends/index.ts'
import {type BlockReading, tellsStory} from '../read-block.ts'
import {oddsOfUnsignedEnds} from '../signed/signed-ends.ts'
import type {State} from '../states.ts'
import type {Surroundings} from '../surroundings.ts'
import {closes, ends} from './closes.ts'
import {isProse} from './going-on-alone.ts'
import {joins} from './joins.ts'
import {type OddsOfOpenEnd, openEndsOf} from './open-ends.ts'
import type {Pairs} from './pairs.ts'

/**
 * What a path may make of the gap before a block: the text before goes on, for the first time or again, or over one or
 * two foreign blocks; it ends, and with it the article; it ends, and the article goes on; or an article opens behind what
 * is no text.
 */
export const passages = [
  'joined',
  'joinedAgain',
  'joinedOverOne',
  'joinedOverTwo',
  'endsArticle',
  'endsText',
  'opens',
  'opensUnderColumn',
  'free',
] as const

export type Passage = (typeof passages)[number]

export type GapScores = Readonly<Record<Passage, number>>

/** Write scores in the order of the passages, and no row between. */
export function putPassages(scores: GapScores, into: Float64Array, at: number): void {
  into[at] = scores.joined
  into[at + 1] = scores.joinedAgain
  into[at + 2] = scores.joinedOverOne
  into[at + 3] = scores.joinedOverTwo
  into[at + 4] = scores.endsArticle
  into[at + 5] = scores.endsText
  into[at + 6] = scores.opens
  into[at + 7] = scores.opensUnderColumn
  into[at + 8] = scores.free
}

/** States that are text. */
const textual: ReadonlySet<State> = new Set<State>(['lead', 'resumed', 'paragraph', 'continuation'])

/** What a continuation behind a state makes of the gap. */
const continuations: Partial<Record<State, Passage>> = {
  foreign: 'joinedOverOne',
  foreign2: 'joinedOverTwo',
  continuation: 'joinedAgain',
}

/** What a path from one state to the next makes of the gap. */
export function passageOf(from: State, to: State): Passage {
  if (to === 'continuation') return continuations[from] ?? 'joined'
  if (to === 'foreign' || to === 'foreign2') return 'free'
  if (to === 'headline' || to === 'column')
    return textual.has(from) ? 'endsArticle' : from === 'column' ? 'opensUnderColumn' : 'opens'
  return textual.has(from) ? 'endsText' : 'free'
}

/** Score every gap of a page, in nats; `crossed` tells where furniture or a page's end stands in the gap. */
export function scoreGaps(
  readings: ReadonlyArray<BlockReading>,
  crossed: ReadonlyArray<boolean>,
  around: ReadonlyArray<Surroundings>,
  pairs: Pairs,
  verse: Verse,
): Array<GapScores> {
  const odds = oddsOfGoingOn(readings)
  const unsigned = oddsOfUnsignedEnds(readings)
  const isUntold = !readings.some(tellsStory)
  const openEnd = openEndsOf(pairs, readings)
  const openEndOfPiece: OddsOfOpenEnd = (before, after) => openEnd(before, after, 'piece')
  const foreign = readings.map(canBeForeign)
  /** Of a text that goes on at a block, over so many foreign ones before it. */
  const joinOver = (at: number, over: 1 | 2): number => {
    const left = readings[at - 1 - over]
    const after = readings[at]
    if (after?.opening === 'item') return Number.NEGATIVE_INFINITY
    if (!left || !after || !foreign[at - 1] || !foreign[at - over]) return Number.NEGATIVE_INFINITY
    if (left.ending === 'stop' || verse.lines.has(left)) return Number.NEGATIVE_INFINITY
    return joins(left, after, true, openEnd)
  }
  return readings.map((after, at) => {
    const before = at > 0 ? readings[at - 1] : undefined
    if (!before) return first
    const over = crossed[at] === true
    const signs = around[at - 1]?.signs === true
    const close = signs || verse.lines.has(before) ? 0 : closes(before)
    const untold = isUntold && before.isSentence && !verse.lines.has(before) ? oddsOfUntold : 0
    const isVerse = verse.lines.has(before) && verse.lines.has(after)
    // …又赶去医院了, ‖ 第7版 ‖ 新的一天拉开了帷幕。: two lines over a page's head are a couplet by chance.
    const isChance = over && ![readings[at - 2], readings[at + 1]].some((line) => line && verse.lines.has(line))
    // …9-彭勃 ‖ 其他比赛结果 ‖ 海港2比2三江: what says what the rows below it are ends no sentence.
    const isTitle = around[at]?.titles !== undefined && before.ending !== 'comma'
    const isParted = signs || isTitle || verse.next.has(after) || (isVerse && !isChance)
    const {opening, brief} = around[at] ?? {opening: 0, brief: false}
    const weighed = joins(before, after, over, openEnd, odds.get(after), readings[at + 1])
    const joined = isParted ? Math.min(-4, weighed) : weighed
    return {
      joined,
      joinedAgain: isParted || !isPiece(readings[at - 2], before) ? joined : joins(before, after, over, openEndOfPiece),
      joinedOverOne: joinOver(at, 1),
      joinedOverTwo: joinOver(at, 2),
      endsArticle: close + ends('headline', before, over) + (unsigned[at] ?? 0) + untold + opening,
      // ●县图书馆延长开放时间。(某某某) under 简讯: each item may have its byline, and the next follows.
      endsText: close + (brief && after.opening === 'mark' ? 0 : ends('paragraph', before, over)),
      opens: opening,
      // An empty line may stand between a column's head and its first headline, and need not.
      opensUnderColumn: Math.max(0, opening),
      free: 0,
    }
  })
}

/** A short line without a mark at its end, behind one that is a text, and has none either; nothing behind …。记者 or …。苏砚秋. */
function isPiece(above: BlockReading | undefined, reading: BlockReading): boolean {
  if (!above || above.runIn || !isOpen(above) || !isOpen(reading)) return false
  return (isProse(above) || above.dateline !== undefined) && !isProse(reading) && !breaksInByline(above.text)
}

function isOpen({ending}: BlockReading): boolean {
  return ending === 'han' || ending === 'digit' || ending === 'latin'
}

/**
 * Of a page on which nothing does: laid four a page, of 377 lines of headlines 16 were taken for 小标题, and with this 10;
 * an article alone on its page is cut oftener, by 7 of 400.
 */
const oddsOfUntold = 0.7

/** Nothing stands before the first block. */
const first: GapScores = {
  joined: 0,
  joinedAgain: 0,
  joinedOverOne: 0,
  joinedOverTwo: 0,
  endsArticle: 0,
  endsText: 0,
  opens: 0,
  opensUnderColumn: 0,
  free: 0,
}
