import {readByline, readKeys, readName} from '../byline.ts'
import {ranks, staffRoles} from '../byline-lexicon.ts'
import type {BylineReading} from '../byline-parts.ts'
import {columnName, unspaced} from '../column-name.ts'
import {type DatelineReading, readDateline} from '../dateline.ts'
import {codeIn} from '../furniture.ts'
import {closing, unitsOf} from '../guarded.ts'
import {type JumpReading, readJumpFrom, readJumpTo} from '../jump.ts'
import {readLabel} from '../label.ts'
import {columnSuffixes} from '../lexicon.ts'
import {isLikelyName} from '../names.ts'
import {commonSurnames} from '../surnames.ts'
import {
  type Balance,
  balanceOf,
  countMarks,
  type Ending,
  endingOf,
  isStop,
  type Opening,
  openingOf,
} from '../text-ends.ts'
import type {Block} from '../transcript.ts'
import {levelAt} from '../words.ts'
import {type Head, headOf} from './heads.ts'
import {readSignature} from './signature.ts'
import {standsApart} from './stands-apart.ts'
import {isTableRow} from './table-row.ts'

/** A byline behind the last sentence. */
export interface RunIn {
  readonly start: number
  readonly reading: BylineReading
  /** A role is printed, or the names stand in brackets. */
  readonly sure: boolean
}

/** What can be said of a block by itself. */
export interface BlockReading {
  readonly block: Block
  readonly text: string
  readonly ending: Ending
  readonly opening: Opening
  readonly balance: Balance
  /** 甲乙图 丙丁文 */
  readonly pictorial: boolean
  /** □ ■ in front of it. */
  readonly bullet: boolean
  /** A byline behind the last sentence: where it starts. */
  readonly runIn: RunIn | undefined
  readonly jumpTo: JumpReading | undefined
  readonly jumpFrom: JumpReading | undefined
  /** Stops before the end. */
  readonly stops: number
  readonly commas: number
  /** It holds a 。 */
  readonly isSentence: boolean
  /** It holds a digit. */
  readonly isCounted: boolean
  /** It holds a Latin letter. */
  readonly isLettered: boolean
  /** Two or more parts of three characters apart by a blank: a two-part headline. */
  readonly parts: boolean
  // What the blocks beside it may say otherwise (`read-beside.ts`).
  dateline: DatelineReading | undefined
  /** The whole block is a byline. */
  byline: BylineReading | undefined
  /** The whole block is 图片新闻, 核心阅读, 简讯. */
  head: Head | undefined
  /** It looks like the name of a 栏目: short, Han only; 2 where its last word says so, 3 behind a mark. */
  columnLike: 0 | 1 | 2 | 3
  /** A row of a table, or another line that stands for itself. */
  row: boolean
  /** It stands where a 提要 stands, and may be one (`standfirst.ts`). */
  standfirst: boolean
  /** It is the title of one of several poems. */
  poem: boolean
  /** 另讯 and its like at the start. */
  readonly label: string | undefined
  /** A reader's signature: a place, a blank, a name; below a headline it is who wrote the piece. */
  signature: BylineReading | undefined
  /** A signature that is one of a roll, or stands over short lines, a poem's or a list's. */
  listed: 'roll' | 'lines' | undefined
  /** A signature between a heading and its text, with where somebody works, as another of the page is. */
  signsAlike: boolean
  /** 2020年8月11日 and nothing else, or where a text was written: 2020年8月于白渚. */
  readonly bareDate: boolean
}

const parts = /[^\s]{3,}\s[^\s]{3,}/
const bareDate =
  /^(?:[写作]于)?(?:\d{4}|[〇一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?(?:\s?[写作记]?于[\u4e00-\u9fff]{2,8})?$/
/** 二〇二四年十二月三十一日写于白渚 */
const longestDate = 24
const bullets = unitsOf('□■◎●○▲◆◇')
const columnSuffix = closing(
  columnSuffixes.map((each) => each.slice(-1)).join(''),
  new RegExp(`(?:${columnSuffixes.join('|')})$`),
)

/** Read a block: everything that the labels are decided by, apart from its neighbours. */
export function readBlock(block: Block): BlockReading {
  const text = block.text
  const marks = countMarks(text)
  const whole = text.length <= 120 && !marks.isSentence ? readByline(text) : undefined
  const name = unspaced(columnName(text))
  const head = headOf(name)
  const isRow = isTableRow(text) || standsApart(text)
  const byline = whole?.pictorial || head || (isRow && !whole?.certain) ? undefined : whole
  const jumpTo = readJumpTo(text)
  const jumpFrom = readJumpFrom(text)
  return {
    block,
    text,
    ending: endingOf(jumpTo && jumpTo.start > 0 ? text.slice(0, jumpTo.start).trimEnd() : text),
    opening: openingOf(jumpFrom && jumpFrom.end < text.length ? text.slice(jumpFrom.end).trimStart() : text),
    balance: marks,
    byline,
    pictorial: whole?.pictorial ?? false,
    bullet: bullets.has(text.charCodeAt(0)),
    runIn: byline ? undefined : runInByline(text),
    dateline: readDateline(text),
    jumpTo,
    jumpFrom,
    stops: marks.stops,
    commas: marks.commas,
    isSentence: marks.isSentence,
    isCounted: marks.isCounted,
    isLettered: marks.isLettered,
    parts: text.length <= 60 && text.includes(' ') && parts.test(text),
    head,
    columnLike: columnLikeOf(name, head, columnName(text) !== text),
    label: readLabel(text),
    signature: readSignature(text),
    listed: undefined,
    signsAlike: false,
    bareDate: text.length <= longestDate && bareDate.test(text),
    row: isRow,
    standfirst: false,
    poem: false,
  }
}

const longestColumn = 10

/** ■ 一线见闻, 【凡人小事】, ·临河史话·: a 栏目 is often set between marks, and a headline is not. */
function columnLikeOf(name: string, head: Head | undefined, isMarked: boolean): 0 | 1 | 2 | 3 {
  if (name.length > longestColumn || !/^[\u4e00-\u9fff·“”]{2,}$/.test(name)) return 0
  if (isMarked || name.endsWith('征文选登')) return 3
  return columnSuffix.test(name) || head === 'brief' ? 2 : 1
}

/** Characters at the end of a text in which a byline may stand. */
const longestTail = 100

/**
 * Find a byline behind the last sentence.
 *
 *     …灯亮到十点。记者 某某某                from 记者
 *     …财产安全。(某某某)                      bare names in brackets
 */
export function runInByline(text: string): RunIn | undefined {
  const body = text.slice(0, codeIn(text))
  const stop = lastStopOf(body)
  const afterStop = stop === undefined || stop === body.length ? undefined : readFrom(body, stop)
  if (afterStop) return afterStop
  const tail = body.slice(-longestTail)
  return staffEnd.test(tail) && staffWord.test(tail) ? withoutStop(body) : undefined
}

/** Where the last sentence ends, its closing marks included. */
function lastStopOf(text: string): number | undefined {
  for (let at = text.length - 1; at >= 0 && at >= text.length - longestTail; at--) {
    if (!isStop(text.charCodeAt(at))) continue
    let end = at + 1
    while ('”’』)》'.includes(text.charAt(end)) && end < text.length) end++
    return end
  }
  return undefined
}

/** A quick no: with what every one of them ends. */
const staffEnd = new RegExp(`[${[...staffRoles].map((role) => role.slice(-1)).join('')}][\\s:]`)
const staffWord = new RegExp(`(?:${[...staffRoles].join('|')})[\\s:]`)

/**
 * A byline behind a text that no stop ends: a signature, a caption, a bracket.
 *
 *     (作者为某大学教授) 记者 某某
 */
function withoutStop(text: string): RunIn | undefined {
  const from = Math.max(0, text.length - 90)
  const tail = text.slice(from)
  staff.lastIndex = 0
  for (let match = staff.exec(tail); match; match = staff.exec(tail)) {
    // 本报讯 (记者 某某: a byline in an open bracket goes on.
    if (balanceOf(text.slice(0, from + match.index)).open > 0) continue
    const runIn = readFrom(text, from + match.index)
    const sure =
      runIn?.reading.certain && runIn.start > 0 && runIn.reading.contributors.every(({name}) => isLikelyName(name))
    if (sure) return runIn
  }
  return undefined
}

const staff = new RegExp(
  `(?<=.)(?:本报|本刊|本社)?(?:${ranks.join('|')})?(?:${[...staffRoles].join('|')})(?=[\\s:])`,
  'g',
)

function readFrom(text: string, from: number): RunIn | undefined {
  let start = from
  while (text.charAt(start) === ' ') start++
  const tail = text.slice(start)
  if (tail.length < 2 || tail.length > 90) return undefined
  const reading = readByline(tail)
  if (reading) return reading.pictorial ? undefined : {start, reading, sure: reading.certain || /^[(（【]/.test(tail)}
  const keys = readKeys(tail)
  if (keys) return {start, reading: editorsAlone, sure: true}
  const name = mayBeSignature(tail) ? readName(tail) : undefined
  return name && {start, reading: name, sure: false}
}

/** …灯亮到十点。(责任编辑:某某) */
const editorsAlone: BylineReading = {contributors: [], certain: true, pictorial: false, nameless: [], ofEditors: true}

/** …护岸八百米。(高平): behind the last sentence a name may be a rare word as well; (江苏) and (全文) are none. */
function mayBeSignature(tail: string): boolean {
  return /^\([\u4e00-\u9fff]{2}\)$/.test(tail) && commonSurnames.has(tail.charCodeAt(1)) && levelAt(tail, 1, 2) <= rare
}

/** Of a word's frequency, a logarithm: 高平 5, 全文 6, 江苏 8. */
const rare = 5
