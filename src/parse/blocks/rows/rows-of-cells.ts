import {cellsIn, endOfRows, fewestRows} from '../../cells.ts'
import {opening} from '../../guarded.ts'
import {tableHeads} from '../../lexicon/tables.ts'
import {type BlockReading, isParted} from '../read-block.ts'
import {isTableRow} from './table-row.ts'

/**
 * Rows of a table or of a programme that follow one another; each by itself might be a headline in parts.
 *
 *     姓名 单位 职务              three or more with as many cells
 *     张三立 一车间 组长
 *     穆清和 机修车间 组长
 *
 *     日期 值班员                 what heads a table, over a row or a few
 *
 *     8:30 校友签到               when, and what: two or more
 *     9:00 开幕式
 */
export function rowsOfCells(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const rows: Array<BlockReading> = []
  const count = (at: number): number => cellsOf(readings[at])
  for (let at = 0; at < readings.length; at++) {
    const end = count(at) > 0 ? endOfRows(count, at, (row) => isApart(readings, at, row)) : at
    // 两岸情深 一水相连 at a page's head is its first headline, and so are three such lines over a dateline.
    if (end - at >= fewestRows && !opensStory(readings[end]) && !areHeadlines(readings, at, end))
      for (const row of readings.slice(at === 0 ? 1 : at, end)) rows.push(row) // of more than a call takes, too
    at = Math.max(at, end - 1)
  }
  readings.forEach((reading, at) => {
    if (isHeadOfTable(reading) || isHeadOfRows(reading, readings[at + 1])) rows.push(reading)
  })
  return rows
}

/** When, and what: two or more together. */
export function rowsOfProgrammes(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  return readings.filter((_, at) => isTimed(readings, at) && [-1, 1].some((side) => isTimed(readings, at + side)))
}

/** Where rows stand close together an empty line ends them. */
function isApart(readings: ReadonlyArray<BlockReading>, from: number, at: number): boolean {
  return at > from + 1 && isParted(readings[at]) && !isParted(readings[from + 1])
}

function opensStory(reading: BlockReading | undefined): boolean {
  return reading?.dateline !== undefined || reading?.byline?.certain === true
}

/**
 * Over a text they are a headline.
 *
 *     振奋精神 真抓实干              halves, each as long as the other; names and posts are shorter
 *     改革创新 争创一流
 *     全县经济 再上台阶
 *
 *     不怕苦 不怕累 不怕险           or what begins alike
 */
function areHeadlines(readings: ReadonlyArray<BlockReading>, from: number, end: number): boolean {
  return readings[end]?.isSentence === true && readings.slice(from, end).every(({text}) => alike.test(text))
}

const alike = /^(?:\S{4} \S{4}|\S{5} \S{5}|\S{6} \S{6}|\S{7} \S{7}|\S{8} \S{8}|(\S)\S+(?: \1\S+)+)$/

function cellsOf(reading: BlockReading | undefined): number {
  return reading && mayBeRow(reading) ? cellsIn(reading.text, fewestCells) : 0
}

const fewestCells = 2

function mayBeRow({ending, byline, dateline, head}: BlockReading): boolean {
  return ending !== 'stop' && !byline?.certain && !dateline && !head
}

/** 时间 地点 内容 */
function isHeadOfTable({text}: BlockReading): boolean {
  if (text.length > longestHead || !text.includes(' ')) return false
  const cells = text.trim().split(/\s+/)
  return cells.length > 1 && cells.every((cell) => heads.has(cell))
}

/** 名次 球队 胜 平 负 / 1 城关一中 5 1 0: words over a row of figures, as many as it has cells. */
function isHeadOfRows({text, ending}: BlockReading, below: BlockReading | undefined): boolean {
  if (!below?.row || text.length > longestHead || ending === 'stop' || !words.test(text)) return false
  return isTableRow(below.text) && text.split(/\s+/).length === below.text.split(/\s+/).length
}

const words = /^[\u4e00-\u9fff()%]{1,8}(?:\s+[\u4e00-\u9fff()%]{1,8}){2,8}$/

const heads = new Set<string>(tableHeads)
const longestHead = 40

/** 8:30 校友签到, 上午9时 开幕式, 星期三 休息, 8:30—9:00签到; over a dateline stands a headline. */
function isTimed(readings: ReadonlyArray<BlockReading>, at: number): boolean {
  const reading = readings[at]
  if (!reading || reading.text.length > longestTimed || !timed.test(reading.text)) return false
  return mayBeRow(reading) && !readings[at + 1]?.dateline
}

const longestTimed = 40
const clock = '(?:[上下]午|早上|晚上?|中午)?\\s?\\d{1,2}(?::\\d\\d|[时点](?:\\d{1,2}分|半|整)?)'
const until = `${clock}(?:\\s?[—~至到-]{1,2}\\s?${clock})?`
const weekday = '(?:星期|周)[一二三四五六日天](?:[上下]午|晚上?)?|第[一二三四五六七八九十]天'
/** 9点半的灯 is none. */
const timed = opening(
  '0123456789上下早晚中星周第',
  new RegExp(`^(?:(?:${until}|${weekday})[:,、\\s]\\s?|${until}(?<=:\\d\\d)(?![\\d:]))[^,。;!?]{2,}$`),
)
