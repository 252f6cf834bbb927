import {isOffice} from '../../bylines/is-office.ts'
import {isBareName, isLikelyName} from '../../bylines/names.ts'
import {closing} from '../../guarded.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Whether two lines, one under the other, are rows of one list, as each by itself might be a headline.
 *
 *     地点:体育馆                 what keys say
 *     票价:每人10元
 *
 *     一组 水费1260元 清运费480元   figures, each with what it counts
 *     二组 水费1415元 清运费520元
 *
 *     丁维汉 县医院外科医生         who somebody is
 *     程万里 白渚镇农技站站长
 *
 *     佐罗(法国) 晚9:10             when it is
 *     渡口(国产) 下午2:00
 *
 *     韩玉梅(回族) 县医院           of which people somebody is
 *     ferry n. 渡船                 or what a word means
 *
 *     人物:婆婆,六十五岁            who plays
 *     小宝,八岁
 */
export function isRowBeside(reading: BlockReading, beside: BlockReading | undefined): boolean {
  if (!beside || !mayBeRow(reading) || !mayBeRow(beside)) return false
  const [text, other] = [reading.text, beside.text]
  if (alikeAlone.some((row) => row.test(text) && row.test(other))) return true
  if (!text.includes(' ') || !other.includes(' ')) return false
  if (namesOffices(text) && namesOffices(other)) return true
  if (endAlike(text, other) || (holdsTime(text) && holdsTime(other))) return true
  return (counted.test(text) && counted.test(other)) || areNamed(titled.exec(text)?.[1], titled.exec(other)?.[1])
}

/** 汽车站—白渚渡口 每15分钟一班 / 汽车站—石埠老街 每20分钟一班 */
function endAlike(text: string, other: string): boolean {
  const [own, its] = [text, other].map((row) => row.slice(row.lastIndexOf(' ') + 1).replace(/\d+/g, '#'))
  return own === its && own !== undefined && own.includes('#') && own.length > 1
}

/** 石埠镇团委 县一中团委 / 县医院团总支 公安局团委 */
function namesOffices(text: string): boolean {
  return text.split(' ').every((cell) => isOffice(cell) || cell.endsWith('总支'))
}

/** 主日崇拜 每周日上午9时 讲员:施牧师 / 祷告会 每周三晚7时: when, in a cell of its own */
function holdsTime(text: string): boolean {
  return text.split(' ').some((cell) => time.test(cell))
}

/** A rarer surname is one where a common one stands beside it. */
function areNamed(name: string | undefined, other: string | undefined): boolean {
  if (!name || !other || !isLikelyName(name) || !isLikelyName(other)) return false
  return isBareName(name) || isBareName(other)
}

/**
 * What stands close together behind a colon, and apart from all else.
 *
 *     受表扬的如下:
 *
 *     白渚林场护林队              three or more
 *     石门水管站
 *     柳塘村民委员会
 *
 *     …有下面几种:
 *     生活常识                    or lines of one length, behind a colon that says so
 *     农家百科
 *     法律案例
 */
export function rowsBehindColon(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  const rows = new Set<BlockReading>()
  readings.forEach(({ending, text}, at) => {
    const isListed = announcesList.test(text)
    if (ending !== 'colon' || !(isListed || isApart(readings[at + 1]))) return
    let end = at + 1
    while (isShort(readings[end]) && (end === at + 1 || !isApart(readings[end]))) end++
    const lines = readings.slice(at + 1, end)
    const isEven = isListed && lines.every((line) => line.text.length === lines[0]?.text.length)
    if (lines.length >= fewest && (isEven || isApart(readings[end]))) for (const row of lines) rows.add(row)
  })
  return rows
}

/**
 * The two lines of a couplet, behind a colon or its kind.
 *
 *     挽联:
 *     三尺讲台,一生清白
 *     半箱书卷,满园桃李
 */
export function couplets(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  return readings.flatMap((reading, at) => {
    const [above, below] = [readings[at - 1], readings[at + 1]]
    if (
      !above ||
      !(above.ending === 'colon' || ofCouplets.test(above.text)) ||
      !below ||
      !isHalf(reading) ||
      !isHalf(below)
    )
      return []
    return pauses(reading.text) === pauses(below.text) ? [reading, below] : []
  })
}

const ofCouplets = /^(?:挽联|对联|楹联|春联|寿联|喜联)$/

function isHalf({text, stops, ending}: BlockReading): boolean {
  return stops === 0 && text.length >= 4 && text.length <= longestHalf && (ending === 'han' || /[;。]$/.test(text))
}

/** How long each part is, and what ends it but the whole. */
function pauses(text: string): string {
  return text.replace(/[;。]$/, '').replace(/[\u4e00-\u9fff]/g, '字')
}

const longestHalf = 24
/** …招聘下列人员:, …有下面几种: */
export const announcesList = closing(':', /(?:下列|以下|如下|下面)[^,。;]{0,10}:$/)

const fewest = 3

/** An empty line stands before it, or it is where the page ends. */
function isApart(reading: BlockReading | undefined): boolean {
  return reading?.block.lines[0]?.blanks !== 0
}

function isShort(reading: BlockReading | undefined): boolean {
  if (!reading || reading.text.length > longestShort || reading.ending === 'stop' || reading.stops > 0) return false
  return !(reading.dateline || reading.head || reading.byline?.certain) && reading.block.lines[0]?.fill !== 'full'
}

const longestShort = 30

/**
 * Days over what was done on each, two or more of a page; one at a line's end by chance breaks off a sentence.
 *
 *     3月9日
 *     翻地。
 *     3月15日
 *     播种。
 */
export function daysOfDiary(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const days = readings.filter((reading, at) => day.test(reading.text) && closesText(readings[at - 1]))
  return days.length > 1 ? days : []
}

/**
 * What a prize is, over who won it; two or more of a page, and behind a colon who did.
 *
 *     一等奖                       or 一等奖:
 *     一车间 张三立
 */
export function prizesOf(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const places = readings.flatMap(({text}, at) => (text.length <= longestPrize && prize.test(text) ? [at] : []))
  if (places.length < 2) return []
  return places.flatMap((at) => {
    const [own, below] = [readings[at], readings[at + 1]]
    if (own === undefined) return []
    return own.ending === 'colon' && below && isShort(below) ? [own, below] : [own]
  })
}

const longestPrize = 10
const prize = /^(?:特等|[一二三]等|优秀|优胜|鼓励|组织|入围)奖(?:\(\d{1,2}名\))?:?$/
const day = /^\d{1,2}月\d{1,2}日$/

/** Nothing, a heading, a row, or a text that has ended. */
export function closesText(above: BlockReading | undefined): boolean {
  if (above === undefined || above.ending === 'stop' || above.ending === 'colon' || above.row) return true
  return above.text.length <= longestShort && above.commas === 0 && above.ending === 'han'
}

/** Who speaks in an interview ends a sentence. */
function mayBeRow({text, ending, byline}: BlockReading): boolean {
  return text.length <= longest && ending !== 'stop' && !byline?.certain
}

const longest = 60
/** 数学组:赵 磊 黄佳琪: what a key says may begin with a name that is set wide. */
const keyed = /^[\u4e00-\u9fff()A-Za-z\d]{2,12}:\s?[^\s。“]\s?[^\s。][^。]*$/
const cast =
  /^(?:[出场]*人物:)?[\u4e00-\u9fff]{1,6}(?:\s?[,:(]|\s|——)[^。!?]{0,12}?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[多余来]?岁\)?(?:,[^。!?]{1,20})?$/
/** ferry n. 渡船, open to traffic 通车: a word, and what it means */
const glossary =
  /^[A-Za-z][A-Za-z'-]{0,20}(?:\s[A-Za-z'-]{1,20}){0,5}(?:\s(?:n|v|vt|vi|adj|adv|prep|a|ad|conj)\.)?\s[\u4e00-\u9fff][\u4e00-\u9fff;,()]{0,20}$/
/** 阿不来提·卡德尔(维吾尔族) 县公安局, 韩玉梅(女,回族) 县医院 */
const ofPeoples =
  /^[\u4e00-\u9fff·]{2,16}\s?\((?:[男女],\s?)?[\u4e00-\u9fff]{1,6}族(?:,\s?[男女])?\)\s[\u4e00-\u9fff()]{2,20}$/
/** 《课间十分钟》 高一(1)班 罗丹, 国画《远山》 阮籍川: a work, and whose it is */
const work = /^[\u4e00-\u9fff]{0,4}《[^》]{1,20}》\s+[^。!?]{2,20}$/
/** 白渚—青溪 每半小时一班 */
const route = /^[\u4e00-\u9fff]{2,8}(?:—{1,2}|-|→|至)[\u4e00-\u9fff]{2,8}\s[^,。!?]+$/
/** What says so by itself, where two stand together. */
const alikeAlone = [keyed, cast, glossary, ofPeoples, work, route]
const time =
  /^(?:每?(?:周|星期)[一二三四五六日天]|每[天日月周]|\d{1,2}日)?(?:[上下]午|早上?|晚上?|中午)?(?:\d{1,2}(?::\d\d|[时点]半?)|[一二三四五六七八九十]{1,3}[时点]半?)$/
const counted =
  /^(?:[\u4e00-\u9fff]{1,10}\s)?[\u4e00-\u9fff]{1,8}\d[\d.,]*[\u4e00-\u9fff%/]{1,6}(?:\s[\u4e00-\u9fff]{0,8}\d[\d.,]*[\u4e00-\u9fff%/]{1,6}){1,4}$/
const titled = /^([\u4e00-\u9fff]{2,4})\s{1,4}[\u4e00-\u9fff()]{4,24}$/
