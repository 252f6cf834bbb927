import {columnName} from '../column-name.ts'
import {countedHeads} from '../lexicon.ts'
import type {BlockReading} from './read-block.ts'
import {mayBeStandfirst} from './standfirst.ts'
import {isFigure} from './table-row.ts'

/**
 * What a block is because of the lines beside it.
 *
 *     12万人次                      a figure that is set large
 *     国庆假期接待游客12万人次      what it says, and no heading
 *
 *     关键词一                      parts of a story are counted
 *     手艺要传下去                  what this one is about: a 小标题
 *
 *     井                            however short, a headline
 *     盛晚舟                        where its author stands below it
 *
 *     老班长:                       who is addressed
 *     你好!                         where a greeting follows
 *
 *     ●三件事当场拍板                one of a list, each behind the same mark
 *     ●年底兑现,一件不落
 *
 *     地点:体育馆                    what keys say, line under line
 *     票价:每人10元
 *
 *     像老人慢慢松开的手指
 *
 *     旧秤                          a line apart between stanzas: the next poem's title
 *
 *     秤杆上的星
 */
export function readBeside(readings: ReadonlyArray<BlockReading>): void {
  const told = readings.map((reading, at) => tellBeside(reading, at, readings) ?? standfirstAt(at, readings))
  // Each was asked beside blocks as they are by themselves, and is told in place: copies would double a page's readings.
  for (const [at, reading] of readings.entries()) Object.assign(reading, told[at])
}

type Told = Partial<Pick<BlockReading, 'head' | 'columnLike' | 'row' | 'standfirst'>>

function standfirstAt(at: number, all: ReadonlyArray<BlockReading>): Told | undefined {
  return mayBeStandfirst(all, at) ? {standfirst: true} : undefined
}

function tellBeside(reading: BlockReading, at: number, all: ReadonlyArray<BlockReading>): Told | undefined {
  if (isListed(reading, all[at - 1]) || isListed(reading, all[at + 1])) return {row: true, columnLike: 0}
  if (reading.text.length < 4 && isTitled(reading, all[at - 1], all[at + 1])) return {head: 'item'}
  if (reading.text.length <= 10 && isGreeted(reading, all[at + 1])) return {row: true}
  if (isRemark(reading) && (all[at + 1]?.stops ?? 0) > 0) return {head: 'inner'}
  if (reading.ending === 'colon' && labelOver.test(reading.text) && isText(all[at + 1])) return {row: true}
  if (isPoemTitle(all, at)) return {head: 'inner'}
  const above = all[at - 1]
  if (isKeyed(reading) && (isKeyed(above) || isKeyed(all[at + 1]))) return {row: true}
  if (!above || above.text.length > longestAbove) return undefined
  if (isFigure(above.text) && isOfFigure(reading, above, [all[at - 3], all[at + 1]])) return {row: true}
  const isTitle = reading.text.length <= longestTitle && reading.ending === 'han' && !reading.byline && !reading.head
  return isTitle && above.head === 'inner' && counted.test(above.text) ? {head: 'inner'} : undefined
}

function isTitled(reading: BlockReading, above: BlockReading | undefined, below: BlockReading | undefined): boolean {
  if (!below?.byline || reading.byline || !/^[\u4e00-\u9fff]+$/.test(reading.text)) return false
  return (
    above === undefined ||
    above.ending === 'stop' ||
    above.row ||
    reading.block.lines[0]?.blanks !== 0 ||
    isVerseLine(above)
  )
}

function isGreeted({ending}: BlockReading, below: BlockReading | undefined): boolean {
  return ending === 'colon' && below !== undefined && /^(?:[你您]们?好|见字|展信|来信收)/.test(below.text)
}

/** Neither ends a sentence, and neither is a byline: ● 记者 某某 */
function isListed(reading: BlockReading, beside: BlockReading | undefined): boolean {
  if (reading.opening !== 'mark' || beside?.opening !== 'mark' || reading.text.charAt(0) !== beside.text.charAt(0))
    return false
  return reading.ending !== 'stop' && beside.ending !== 'stop' && !reading.byline && !beside.byline
}

function isText(reading: BlockReading | undefined): boolean {
  return reading !== undefined && reading.text.length >= 20 && reading.opening === 'han' && !reading.row
}

/** Told again in what it says, or one of several. */
function isOfFigure(
  {text, ending}: BlockReading,
  figure: BlockReading,
  others: ReadonlyArray<BlockReading | undefined>,
): boolean {
  if (text.includes(figure.text)) return true
  return text.length <= 60 && ending !== 'stop' && others.some((other) => other && isFigure(other.text))
}

/** 票价:每人10元: who speaks in an interview ends a sentence. */
function isKeyed(reading: BlockReading | undefined): boolean {
  return reading !== undefined && reading.text.length <= 60 && reading.ending !== 'stop' && keyed.test(reading.text)
}

const keyed = /^[\u4e00-\u9fff()A-Za-z\d]{2,12}:\s?[^\s。]{2}[^。]*$/

function isPoemTitle(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const title = all[at]
  if (!title || title.text.length > 8 || title.ending !== 'han' || title.byline || title.block.lines.length > 1)
    return false
  const beside = [-2, -1, 1, 2].map((step) => all[at + step])
  const blanks = [-1, 0, 1, 2].map((step) => (all[at + step]?.block.lines[0]?.blanks ?? 0) > 0)
  return beside.every(isVerseLine) && blanks.join() === 'false,true,true,false'
}

function isVerseLine(reading: BlockReading | undefined): boolean {
  return reading !== undefined && reading.text.length <= 16 && reading.stops === 0 && !reading.byline && !reading.row
}

/** 家长困惑: stands over a paragraph; 国台办: is a 引题. */
const labelOver =
  /^[\u4e00-\u9fff]{0,3}(?:困惑|支招|点评|提醒|建议|观点|回应|释疑|解答|提示|案例|说法|解读|分析|评析|背景|链接):$/

/** 短评 over its text is a part of the article, and a 栏目 over a headline. */
const remarks: ReadonlySet<string> = new Set(['短评', '编后', '点评', '编者按', '编后语', '采访手记', '评论'])

function isRemark({text}: BlockReading): boolean {
  const name = columnName(text)
  return name.length <= longestRemark && remarks.has(name)
}

const longestRemark = Math.max(...Array.from(remarks, (name) => name.length))

const longestAbove = 14
const longestTitle = 16
const counted = new RegExp(`^(?:${countedHeads})`)
