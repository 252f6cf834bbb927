import {isBareName} from '../../bylines/names.ts'
import {commonSurnames} from '../../bylines/surnames.ts'
import {isHan} from '../../fold.ts'
import {wordEnds} from '../../words/segment.ts'
import {openingWords} from '../paragraph-ends/opening-words.ts'
import type {BlockReading} from '../read-block.ts'
import {affinity} from './gap-pairs.ts'
import {endUnits, startWords} from './gap-words.ts'
import {isProse, oddsOfGoingOnAlone, prose} from './going-on-alone.ts'
import {habitOfCuts} from './habit-of-cuts.ts'
import type {Pairs} from './pairs.ts'
import {isUnended} from './unended.ts'
import {isCut, reach, spansWord} from './words-across.ts'

/**
 * Whether a text without a mark at its end goes on behind the gap, or is a heading, where no column's edge explains it.
 *
 *     陶水生今年67岁,在桁溪河      a sentence that was cut
 *     一座桥和三个村               a 小标题
 *
 * Log odds of going on, a logistic regression. The words were weighed on news of another source than the 90 newspaper
 * pages on which the few other numbers were (450 headings, 5,300 cuts within the first 31 characters of a paragraph):
 * where it keeps 95 of 100 headings, it mends 85 of 100 cuts; with words counted on pages alone, 74.
 *
 * `base` is what the text before says by itself, where that is known better, or that it is a piece of a sentence.
 */
export type OddsOfOpenEnd = (before: BlockReading, after: BlockReading, base?: number | 'piece') => number

/** These odds on one page; a block stands beside several gaps, and what it says by itself is read once. */
export function openEndsOf(pairs: Pairs, readings: ReadonlyArray<BlockReading>): OddsOfOpenEnd {
  const habit = habitOfCuts(readings)
  const opens = openingsOf(readings)
  const lefts = new Map<BlockReading, LeftSide>()
  const rights = new Map<BlockReading, RightSide>()
  return (before, after, base) => {
    const left = lefts.get(before) ?? readLeft(before)
    const right = rights.get(after) ?? readRight(after, opens)
    lefts.set(before, left)
    rights.set(after, right)
    let odds = (base === 'piece' ? oddsOfPiece(left.odds) : (base ?? left.odds)) + habit
    odds += 1.2 * (left.end + right.start)
    odds += 0.4 * affinity(left.text.slice(-1), right.text.slice(0, 1))
    odds += right.clause
    if (left.isSurname) odds += 3
    else if (left.asksForMore || right.asksForMore) odds += 4
    if (right.isQuote) odds -= 2.3
    if (repeatsEnd(left.text, right.text) || beginAlike(before.text, right.text)) odds -= 6
    if (right.isDated) odds -= 3
    if (right.isHeadline) odds -= 2.5
    if (right.opensAsOthers) odds -= 3.3
    if (standsElsewhere(left.text, right.text, pairs)) odds += 1.75
    if (spansWord(left.text, right.text)) odds += 0.9 + (left.isProse || isCut(left.text, right.text) ? 2.75 : 0)
    return left.isUnended && right.isText && !right.opensAsOthers ? Math.max(leastOfUnended, odds) : odds
  }
}

/** …要有一双能发现|鲜|的眼睛: a piece between two cuts, which looks like a heading because it is short. */
function oddsOfPiece(odds: number): number {
  return Math.max(odds, Math.min(prose, odds + 1.5))
}

/**
 * …发布行业标准、前沿理论 ‖ 公益成果…: with words that begin a paragraph, too. Where a long text like this has no mark at its
 * end, 3,075 of 3,097 go on (real articles, cut at random); of those for which the words say the least, 30 of 30.
 */
const leastOfUnended = -1

/** 赤脚医生某某某 ‖ 某某某是…: a headline, and the text that takes it up. */
function repeatsEnd(left: string, right: string): boolean {
  const end = left.slice(-3)
  return right.startsWith(end) && /^[\u4e00-\u9fff]{3}$/.test(end)
}

/** 柳塘村的旱稻下了种 ‖ 柳塘村的旱稻今年…: the same, from the start. */
function beginAlike(left: string, right: string): boolean {
  return left.length > sameStart && left.startsWith(right.slice(0, sameStart)) && inHan.test(right)
}

const sameStart = 4

/** What the text before a gap says, whatever follows. */
interface LeftSide {
  /** Its last characters. */
  readonly text: string
  readonly isProse: boolean
  readonly isUnended: boolean
  readonly odds: number
  /** The weight of its last character. */
  readonly end: number
  readonly isSurname: boolean
  readonly asksForMore: boolean
}

function readLeft(before: BlockReading): LeftSide {
  const text = before.text.slice(-reach)
  return {
    text,
    isProse: isProse(before),
    isUnended: isUnended(before),
    odds: oddsOfGoingOnAlone(before),
    end: endUnits.get(text.charCodeAt(text.length - 1)) ?? 0,
    isSurname: endsInSurname(text),
    asksForMore: endsOpen(text),
  }
}

/** What the text behind a gap says, whatever stands before. */
interface RightSide {
  /** Its first characters. */
  readonly text: string
  /** Longer than a heading, or with a sentence's end, and no day first: neither an advertisement nor what is under a 提要. */
  readonly isText: boolean
  /** The weight of its first word. */
  readonly start: number
  /** What its first clause says. */
  readonly clause: number
  readonly asksForMore: boolean
  readonly isQuote: boolean
  /** 6月10日: 43 of 1000 paragraphs begin so, and one of 1000 places within a sentence goes on so. */
  readonly isDated: boolean
  /** In two parts, as a headline may be. */
  readonly isHeadline: boolean
  readonly opensAsOthers: boolean
}

/** How often the texts of a page open with the same four characters. */
type Openings = ReadonlyMap<string, number>

function openingsOf(readings: ReadonlyArray<BlockReading>): Openings {
  const openings = new Map<string, number>()
  for (const {text} of readings) {
    if (text.length <= reach) continue
    const opening = text.slice(0, sameStart)
    openings.set(opening, (openings.get(opening) ?? 0) + 1)
  }
  return openings
}

/**
 * 代表委员们指出,… 代表委员们认为,…: 95 of 1000 paragraphs open with the four characters of another of their article, and
 * 3.5 of 1000 places within a sentence go on with four that open a paragraph (counted in 550 real articles).
 */
function opensAsOthers(text: string, openings: Openings): boolean {
  return text.length > reach && (openings.get(text.slice(0, sameStart)) ?? 0) > 1 && inHan.test(text)
}

const inHan = /^[\u4e00-\u9fff]{4}/

function readRight(after: BlockReading, openings: Openings): RightSide {
  const text = after.text.slice(0, reach)
  const start = text.slice(0, wordEnds(text.slice(0, longestStart))[0])
  return {
    text,
    isText: (after.isSentence || after.text.length > reach) && !openingWords.date.test(text),
    start: startWords.get(/^\d/.test(start) ? '#' : start) ?? 0,
    clause: oddsOfFirstClause(text),
    asksForMore: saying.test(text) || amount.test(text),
    isQuote: text.startsWith('“'),
    isDated: openingWords.date.test(text),
    isHeadline: after.parts && after.ending !== 'stop',
    opensAsOthers: opensAsOthers(after.text, openings),
  }
}

/**
 * What the first clause behind the gap says: what is left of one that was cut is shorter than a whole one, and who
 * speaks in it may have stayed before the gap.
 *
 *     …为独居老人 ‖ 检查线路。    …新增流动书 ‖ 箱,两个送到工地    镇长贺守 ‖ 诚介绍说,…
 */
function oddsOfFirstClause(right: string): number {
  const length = right.search(/[,。;:、!?]/)
  if (length < 0) return 0
  if (speaker.test(right)) return -2
  let odds = length === 1 ? (right.charAt(1) === '、' ? 2 : 5) : length === 2 ? 1.3 : length <= 6 ? 0.6 : 0
  if (length <= 12 && '。!?'.includes(right.charAt(length))) odds += length <= 6 ? 2.8 : 1.8
  return speakerCut.test(right) ? odds + 2 : odds
}

/** 科长江 ‖ 丽容, 贺小满、李 ‖ 国材: a title, or another name, and of the name that follows the first character alone. */
function endsInSurname(left: string): boolean {
  return commonSurnames.has(left.charCodeAt(left.length - 1)) && (left.at(-2) === '、' || title.test(left.slice(0, -1)))
}

/**
 * What no heading ends with: a measure without what it measures, somebody's title and the name.
 *
 *     来了一位 ‖ 特别的客人    种粮大户赵有根 ‖ 今年…
 */
function endsOpen(left: string): boolean {
  if (measure.test(left)) return true
  // ——记某社区书记某某某 is a 副题.
  return (
    !left.includes('—') &&
    [3, 2].some((length) => isBareName(left.slice(-length)) && title.test(left.slice(0, -length)))
  )
}

const measure = /[一两][位名片座只把群些批]$/
/** And what no paragraph begins with: an amount; somebody says, and nobody is named: 总价 ‖ 46.8万元, 馆长文若溪 ‖ 在会上宣布, */
const amount = /^\d[\d.]*[百千万亿]{0,2}(?:元|平方米|公里|公斤|吨|亩)/
const saying = /^(?:在[^,。:]{1,8})?(?:表示|介绍|指出|强调|宣布|提醒|介绍说|告诉记者)[,:]/

const title =
  /(?:[科局处所站馆镇乡村市县区校院厂队班组会部台店船社事书行团连排]长|主任|书记|经理|教师|老师|医生|师傅|司机|老板|大户|教授|队员|民警|居民|村民|市民)$/

/** 诚介绍说: one or two characters of a name, and what the person does; a pronoun is whole. */
const speakerCut = /^(?![他她它我])[\u4e00-\u9fff]{1,2}(?:说|介绍|表示|告诉|坦言|笑着|回忆)/

/**
 * 与会代表认为, who speaks is named whole: 89 of 1000 paragraphs begin so, and 12 of 1000 places within a sentence go on
 * so (counted in 550 real articles).
 */
const speaker =
  /^(?![在还也并则曾又都]|[\u4e00-\u9fff]{1,2}(?:说|介绍|表示|坦言))[\u4e00-\u9fff]{1,5}(?:一致|纷纷|普遍)?(?:指出|认为|表示|强调|坦言|介绍|透露|说)[,:]/

/** Characters in which the first word ends. */
const longestStart = 8

/**
 * Whether the two characters at the gap stand side by side elsewhere on the page: so they do at 37 of 100 cuts, and at
 * 4 of 100 true ends (counted at 331 cuts and 551 ends without a mark).
 */
function standsElsewhere(before: string, after: string, pairs: Pairs): boolean {
  const last = before.charCodeAt(before.length - 1)
  const first = after.charCodeAt(0)
  return isHan(last) && isHan(first) && pairs.count(last, first) > 0
}
