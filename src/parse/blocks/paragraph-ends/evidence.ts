import type {BlockReading} from '../read-block.ts'
import type {Habits} from './habits.ts'
import {openingWords} from './opening-words.ts'
import {endOf, firstSentence, lastSentence, pairsOf, shareOf} from './sentences.ts'
import type {Spans} from './spans.ts'
import {closesSpeech, reportsSpeech, saysWho, saysWhoByName} from './speech.ts'
import type {Story} from './stories.ts'

/** What stands at a gap that may end a paragraph: true or false, or a number of its own scale. */
export interface Evidence extends Readonly<Record<keyof typeof openingWords, boolean>> {
  /** By how many standard deviations a paragraph that ended here would be longer than the story's others: a logarithm. */
  readonly before: number
  readonly unusualBefore: number
  /** The same of one that began here, and of both in one: magnitudes, and their squares. */
  readonly unusualAfter: number
  readonly farAfter: number
  readonly whole: number
  readonly unusualWhole: number
  readonly farWhole: number
  /** Logarithms of characters. */
  readonly lastLength: number
  readonly nextLength: number
  /** How much the sentences at both sides differ in length. */
  readonly uneven: number
  /** The next sentence is of so few characters. */
  readonly below15: boolean
  readonly below25: boolean
  /** It is the story's first paragraph. */
  readonly lead: boolean
  /** A quotation is open. */
  readonly open: boolean
  /** The paragraph so far is one quotation. */
  readonly onlyQuoted: boolean
  readonly quotedAgain: boolean
  /** “…” 船工某某说。 */
  readonly quotedBy: boolean
  /** …某某说。 */
  readonly saidSo: boolean
  /** The paragraph opens with who speaks; with it, the next sentence does, too. */
  readonly opensWithSpeaker: boolean
  readonly anotherSpeaker: boolean
  /** The next sentence opens so, as this share of the story's paragraphs does. */
  readonly speakerAsOften: number
  readonly namedSpeaker: boolean
  /** 某某强调,要…。要…: more of what was said. */
  readonly dutyReported: boolean
  readonly dutyOfOthersReported: boolean
  readonly weReported: boolean
  /** 一是…。二是… within the paragraph, or as its own first words. */
  readonly nextItem: boolean
  readonly nextOfItems: boolean
  /** Another paragraph of the story starts with the same two characters. */
  readonly startsAsOthers: boolean
  /** Both sentences start with a number; the next one ends as one of the paragraph does. */
  readonly numberAgain: boolean
  readonly endsAlike: boolean
  readonly titleBefore: boolean
  /** Of the next sentence's pairs of characters, how many the last one has, and the headline. */
  readonly ofLast: number
  readonly ofHeadline: number
}

/** Look at the gap before a block. */
export function evidenceOf(
  readings: ReadonlyArray<BlockReading>,
  at: number,
  spans: Spans,
  story: Story,
  habits: Habits,
): Evidence {
  const {before, after, lengthBefore, lengthAfter} = sidesOf(readings, at, spans)
  const last = lastSentence(before)
  const next = firstSentence(after)
  const [one, other, both] = [lengthBefore, lengthAfter, lengthBefore + lengthAfter].map(habits.standing)
  const words = wordsOf(after)
  const isReported = reportsSpeech(before)
  const opensWithSpeaker = saysWho(before)
  const speaker = saysWho(after)
  const isItem = /^[二三四五六七八九十]是/.test(after)
  const pairs = pairsOf(next)
  return {
    ...words,
    before: one ?? 0,
    unusualBefore: Math.abs(one ?? 0),
    unusualAfter: Math.abs(other ?? 0),
    farAfter: squared(other),
    whole: both ?? 0,
    unusualWhole: Math.abs(both ?? 0),
    farWhole: squared(both),
    lastLength: Math.log(last.length + 5),
    nextLength: Math.log(next.length + 5),
    uneven: Math.abs(Math.log((last.length + 5) / (next.length + 5))),
    below15: next.length < 15,
    below25: next.length >= 15 && next.length < 25,
    lead: spans.from[at - 1] === story.from,
    open: (readings[at - 1]?.balance.open ?? 0) > 0,
    onlyQuoted: /^“[^”]*”$/.test(before),
    quotedAgain: before.endsWith('”') && words.quotation,
    quotedBy: before.endsWith('”') && closesSpeech(after),
    saidSo: /(?:说|介绍|表示|告诉记者)。$/.test(before),
    opensWithSpeaker,
    anotherSpeaker: opensWithSpeaker && speaker,
    speakerAsOften: speaker ? habits.opensWithSpeaker : 0,
    namedSpeaker: saysWhoByName(after),
    dutyReported: isReported && words.duty,
    dutyOfOthersReported: isReported && words.dutyOfOthers,
    weReported: isReported && /^[^“]*我/.test(next),
    nextItem: isItem && /[。:;,][一二三四五六七八九]是/.test(before),
    nextOfItems: isItem && /^[一二三四五六七八九]是/.test(before),
    startsAsOthers: habits.starts(after.slice(0, 2)),
    numberAgain: /^\d/.test(last) && /^\d/.test(next),
    endsAlike: before.includes(`${endOf(next)}。`),
    titleBefore: title.test(last.slice(0, 24)),
    ofLast: shareOf(pairs, last),
    ofHeadline: shareOf(pairs, story.headline),
  }
}

function wordsOf(after: string): Record<keyof typeof openingWords, boolean> {
  const found = Object.entries(openingWords).map(([name, pattern]) => [name, pattern.test(after)] as const)
  return Object.fromEntries(found) as Record<keyof typeof openingWords, boolean>
}

const title =
  /书记|主任|主席|总理|部长|局长|院长|经理|董事长|教授|专家|负责人|会长|校长|市长|省长|镇长|村民|医生|所长|队长|站长/

/** What is farther is no farther. */
function squared(deviations = 0): number {
  return Math.min(6, deviations ** 2)
}

interface Sides {
  /** The paragraph up to the gap, without its dateline, and from it on. */
  readonly before: string
  readonly after: string
  readonly lengthBefore: number
  readonly lengthAfter: number
}

function sidesOf(readings: ReadonlyArray<BlockReading>, at: number, {from, to, offsets}: Spans): Sides {
  const first = from[at - 1] ?? at - 1
  const end = to[at] ?? at + 1
  const lengthOf = (start: number, close: number) => (offsets[close] ?? 0) - (offsets[start] ?? 0)
  const dateline = readings[first]?.dateline?.length ?? 0
  let before = ''
  for (let each = at - 1; each >= first && before.length < reach; each--) before = (readings[each]?.text ?? '') + before
  let after = ''
  for (let each = at; each < end && after.length < reach; each++) after += readings[each]?.text ?? ''
  const length = lengthOf(first, at)
  return {
    before: length <= reach ? before.slice(dateline) : before.slice(-reach),
    after: after.slice(0, reach),
    lengthBefore: length - dateline,
    lengthAfter: lengthOf(at, end),
  }
}

/** So many characters on each side are read: a page of nothing but full lines is not read again for each. */
const reach = 600
