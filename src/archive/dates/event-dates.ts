import {digitDates} from '../../tree/digit-dates.ts'
import type {EventDate, IssueDate} from '../types.ts'
import {daysAfter, daysBetween, issueDate, lastOfMonth} from './calendar.ts'

/** The lead says when it was within this many characters. */
const reach = 80

/** 7月6—8日 says 日 once. */
const day = /(?<!\d)(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})(?:日|(?=(?:[至到~-]|[—–]+)\d{1,2}日))/g
const part =
  /(?<!\d)(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<part>上旬|中旬|下旬|初(?![一二三四五六七八九十])|中(?![国國央学學心小秋])|底|末|份)/
/** `3日上午`: of the issue's month. */
const bareDay = /(?<![\d月年第、—-])(?:本月)?(?<day>\d{1,2})日(?=[上下]午|晚|凌晨|清晨|[,，]|，)/
const relative =
  /(?<word>昨日|昨天|今日|今天|前天|前日)(?=[,，上下晚早凌清]|$)|(?<recent>近日|日前|近期|连日来|連日來|近段时间|近段時間|最近)/
/** What lies ahead is not what the article tells: 将于6月10日. */
const ahead = /(?:[将將定拟擬][于於在]|截至|截止)$/
const aheadAfter = /^(?:前|之前|以前)/
/** 因春节放假，本报2月20日休刊一期; 报名时间3月15日至20日: so does what only says what is to come. */
const announces = /[将將拟擬]|休刊|停刊|停水|停电|停電|报名|報名|截止/
/** 7月6日至8日, 12月30日至次年1月2日, 7月6日、7日 */
const spanEnd =
  /^(?<joint>[至到、~-]|[—–]+)(?:(?<year>\d{4})年|(?<next>[次翌]年))?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日/
/** A longer span is a misprint. */
const longest = 183

const before: Readonly<Record<string, number>> = {今日: 0, 今天: 0, 昨日: 1, 昨天: 1, 前天: 2, 前日: 2}
const parts: Readonly<Record<string, readonly [first: number, last: number]>> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  中: [11, 20],
  下旬: [21, 31],
  底: [21, 31],
  末: [21, 31],
}

/**
 * When it happened, as the first sentence says: the first day that it names, else what it says instead of one.
 *
 *     6月1日上午，……, printed 2020-06-05    →    2020-06-01
 *     12月30日，……, printed 2021-01-03     →    2020-12-30
 *     5月底，……                              →    2020-05-21 to 2020-05-31
 */
export function eventOf(paragraphs: ReadonlyArray<string>, printed: IssueDate | undefined): EventDate | undefined {
  const text = digitDates((paragraphs[0] ?? '').slice(0, 2 * reach))
  const lead = /^[^。！？!?]*/.exec(text)?.[0].slice(0, reach) ?? ''
  return named(lead, printed) ?? said(lead, printed)
}

/** The first that lies before the issue; else the first, unless the sentence says that it is still to come. */
function named(lead: string, printed: IssueDate | undefined): EventDate | undefined {
  let later: EventDate | undefined
  for (const match of lead.matchAll(day)) {
    const {year, month, day: of} = match.groups ?? {}
    const after = lead.slice(match.index + match[0].length)
    if (ahead.test(lead.slice(0, match.index)) || aheadAfter.test(after)) continue
    const first = placed(year, Number(month), Number(of), printed)
    if (first === undefined) continue
    const end = spanEnd.exec(after)
    const last = end === null ? first : endOf(end, first)
    // 从6月10日起 has not begun.
    if (printed !== undefined && first > printed && /^(?:起|开始|開始)/.test(after)) continue
    const event: EventDate = {precision: 'day', first, last, printed: match[0] + (last > first ? (end?.[0] ?? '') : '')}
    if (printed === undefined || first <= printed) return event
    later ??= event
  }
  return announces.test(lead) ? undefined : later
}

/** The last day of a span: in the year of its first, or in January of the next. Days in a list are one span if they follow each other. */
function endOf({groups = {}}: RegExpExecArray, first: IssueDate): IssueDate {
  const {joint, year, next, month = first.slice(5, 7), day} = groups
  const own = Number(first.slice(0, 4))
  const years = year !== undefined ? [Number(year)] : next !== undefined ? [own + 1] : [own, own + 1]
  const last = years.map((each) => issueDate(each, Number(month), Number(day))).find((date) => date && date > first)
  if (last === undefined) return first
  return daysBetween(first, last) <= (joint === '、' ? 1 : longest) ? last : first
}

function said(lead: string, printed: IssueDate | undefined): EventDate | undefined {
  const options = [part, bareDay, relative].map((form) => form.exec(lead)).filter((match) => match !== null)
  for (const match of options.sort((one, other) => one.index - other.index)) {
    if (ahead.test(lead.slice(0, match.index))) continue
    const event = read(match, printed)
    if (event) return event
  }
  return undefined
}

function read(match: RegExpExecArray, printed: IssueDate | undefined): EventDate | undefined {
  const {year, month, part: third, day: of, word, recent} = match.groups ?? {}
  const {0: text} = match
  if (recent !== undefined) return {precision: 'recent', first: undefined, last: undefined, printed: text}
  if (month !== undefined) return ofMonth(year, Number(month), third ?? '', printed, text)
  if (printed === undefined) return undefined
  const date = word === undefined ? dayOfMonth(Number(of), printed) : daysAfter(printed, -(before[word] ?? 0))
  return date && {precision: 'day', first: date, last: date, printed: text}
}

function ofMonth(
  year: string | undefined,
  month: number,
  third: string,
  printed: IssueDate | undefined,
  text: string,
): EventDate | undefined {
  const [from = 1, to = 31] = parts[third] ?? []
  const first = placed(year, month, from, printed)
  const end = first && lastOfMonth(Number(first.slice(0, 4)), month)
  if (first === undefined || end === undefined) return undefined
  const last = issueDate(Number(first.slice(0, 4)), month, to) ?? end
  return {precision: third in parts ? 'part' : 'month', first, last, printed: text}
}

/** 28日 in an issue of the 3rd is of the month before. */
function dayOfMonth(of: number, printed: IssueDate): IssueDate | undefined {
  const [year, month] = [Number(printed.slice(0, 4)), Number(printed.slice(5, 7))]
  const here = issueDate(year, month, of)
  if (here !== undefined && here <= printed) return here
  return month === 1 ? issueDate(year - 1, 12, of) : issueDate(year, month - 1, of)
}

/** The year is the issue's; a day more than half a year ahead of it was in the year before. */
function placed(
  year: string | undefined,
  month: number,
  of: number,
  printed: IssueDate | undefined,
): IssueDate | undefined {
  if (year !== undefined) return issueDate(Number(year), month, of)
  if (printed === undefined) return undefined
  const own = Number(printed.slice(0, 4))
  const here = issueDate(own, month, of)
  if (here !== undefined && daysBetween(printed, here) <= 183) return here
  return issueDate(own - 1, month, of)
}
