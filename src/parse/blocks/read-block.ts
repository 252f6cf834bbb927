import {readByline} from '../bylines/byline.ts'
import type {BylineReading} from '../bylines/byline-parts.ts'
import {type RunIn, runInByline} from '../bylines/run-in-byline.ts'
import {columnName, nameOfColumn} from '../column-name.ts'
import {type DatelineReading, readDateline} from '../dateline.ts'
import {fold} from '../fold.ts'
import {closing, Units} from '../guarded.ts'
import {type JumpReading, readJumpFrom, readJumpTo} from '../jump.ts'
import {readLabel} from '../label.ts'
import {columnSuffixes, shortColumnSuffixes} from '../lexicon/common.ts'
import {genres} from '../lexicon/works.ts'
import {type Balance, countMarks, type Ending, endingOf, type Opening, openingOf} from '../text-ends.ts'
import type {Block} from '../transcript.ts'
import {type Head, headOf, isOpinionHead} from './headings/heads.ts'
import {standsApart, standsApartUncut} from './headings/stands-apart.ts'
import {isTableRow} from './rows/table-row.ts'
import {readSignature} from './signed/signature.ts'

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
  /** It stands under 核心阅读, or another such heading of a part. */
  summary: boolean
  /** It is the title of one of several poems. */
  poem: boolean
  /** It is half of a headline within quotation marks (`quoted-over-lines.ts`). */
  quoted: boolean
  /** It is a byline that stands over its headline (`authors-above.ts`). */
  above: boolean
  /** It opens an item without a headline, as those beside it do (`items-alike.ts`). */
  item: boolean
  /** 另讯 and its like at the start. */
  readonly label: string | undefined
  /** A reader's signature: a place, a blank, a name; below a headline it is who wrote the piece. */
  signature: BylineReading | undefined
  /** A signature that is one of a roll, or stands over short lines, a poem's or a list's. */
  listed: 'roll' | 'lines' | undefined
  /** A signature between a heading and its text, with where somebody works, as another of the page is. */
  signsAlike: boolean
  /** 2020年8月11日 and nothing else, or where a text was written, or by whom: 2020年8月于白渚, 母亲 二月廿五日. */
  readonly bareDate: boolean
}

const parts = /[^\s]{3,}\s[^\s]{3,}/
const dated =
  '(?:\\d{4}|[〇○零一二三四五六七八九]{4})年[\\d一二三四五六七八九十]{1,3}月(?:[\\d一二三四五六七八九十]{1,3}日)?'
const bareDate = new RegExp(
  `^(?:[写作]于)?${dated}(?:\\s{0,2}[写作记]?于[\\u4e00-\\u9fff]{2,8})?$|^[\\u4e00-\\u9fff·]{2,4}\\s{1,4}(?:${dated}|[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十廿卅初]{1,3}日?[夜晚晨]?)$`,
)
/** 二〇二四年十二月三十一日写于白渚 */
const longestDate = 24
const bullets = new Units('□■◎●○▲◆◇')
const columnSuffix = closing(
  [...columnSuffixes, ...shortColumnSuffixes, ...genres.split('|')].map((each) => each.slice(-1)).join(''),
  new RegExp(`(?:${columnSuffixes.join('|')}|^(?:${genres}|.{0,3}(?:${shortColumnSuffixes.join('|')})))$`),
)

/** Read a block: everything that the labels are decided by, apart from its neighbours. */
export function readBlock(block: Block): BlockReading {
  const text = block.text
  const marks = countMarks(text)
  const whole = text.length <= 120 && !marks.isSentence ? readByline(text) : undefined
  const name = nameOfColumn(text)
  const head = headOf(name)
  const isRow =
    isTableRow(text) || standsApart(text) || (!whole && block.lines.at(-1)?.fill !== 'full' && standsApartUncut(text))
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
    bullet: bullets.open(text),
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
    columnLike: isRow ? 0 : columnLikeOf(name, head, columnName(text) !== text),
    label: head === 'item' ? undefined : readLabel(text),
    signature: readSignature(text),
    listed: undefined,
    signsAlike: false,
    bareDate: text.length <= longestDate && bareDate.test(text),
    row: isRow,
    standfirst: false,
    summary: false,
    poem: false,
    quoted: false,
    above: false,
    item: false,
  }
}

/** Whether a dateline or a byline tells where a story starts or ends. */
export function tellsStory({dateline, byline, runIn}: BlockReading): boolean {
  return dateline !== undefined || byline?.certain === true || runIn?.sure === true
}

/** Whether an empty line stands above a block. */
export function isParted(reading: BlockReading | undefined): boolean {
  return (reading?.block.lines[0]?.blanks ?? 0) > 0
}

/** 12月1日 and nothing else, in figures or in words. */
export function isDayAlone(text: string): boolean {
  return day.test(text)
}

const day = /^[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/

const longestColumn = 10

/** ■ 一线见闻, 综合短波: whether a name says by itself that it is a 栏目's. */
export function saysColumn(text: string): boolean {
  const name = nameOfColumn(text)
  return columnLikeOf(fold(name), headOf(fold(name)), name !== text) > 1
}

/** ■ 一线见闻, 【凡人小事】, ·临河史话·: a 栏目 is often set between marks, and a headline is not. */
function columnLikeOf(name: string, head: Head | undefined, isMarked: boolean): 0 | 1 | 2 | 3 {
  if (name.length > longestColumn || !/^[\u4e00-\u9fff·“”]{2,}$/.test(name)) return 0
  if (isMarked || name.endsWith('征文选登') || isOpinionHead(name)) return 3
  return columnSuffix.test(name) || head === 'brief' ? 2 : 1
}
