import type {Position} from 'unist'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {DateSource, ParsedSource} from '../../tree/types.ts'
import {howToSay} from '../naming/how-to-say.ts'
import type {IssueDate} from '../types.ts'
import {type DateHead, lineOf} from './date-heads.ts'
import {saidDate} from './said-date.ts'
import type {TextDate} from './text-dates.ts'

/** Something that says a date in so many words. */
export interface Witness {
  readonly dateSource: DateSource
  readonly date: IssueDate | undefined
  readonly printed: string
  readonly at: Position | undefined
}

/** What an issue is dated by: a day, or a month or a year. */
export interface Chosen {
  readonly dateSource: DateSource
  readonly date: string
  readonly printed: string
}

const names: Record<DateSource, string> = {
  'front-matter': 'the front matter or the .fixes.yaml',
  'file-name': 'the file name',
  masthead: 'the masthead',
  text: 'the text',
}

const inChinese: Record<DateSource, string> = {
  'front-matter': '编者',
  'file-name': '文件名',
  masthead: '报头',
  text: '正文',
}

export function impossible(source: ParsedSource, {dateSource, printed, at}: Witness): Diagnostic {
  const isNoDay = dateSource === 'front-matter' && saidDate(printed) === undefined
  const expected = isNoDay
    ? 'a day as in 2024-03-15, or a month or a year where no more is known, as in 2024-03'
    : 'a day that exists'
  const reason = `Unexpected date ${printed} in ${names[dateSource]}, expected ${expected}`
  return diagnostic(source.path, 'issue-date-impossible', reason, {
    inChinese: `${inChinese[dateSource]}写的 ${printed}，${isNoDay ? '不是日期，要像 2024-03-15 这样写；只知道年月的写 2024-03' : '历法上没有这一天'}`,
    ...(isNoDay ? {note: '写全年、月、日；哪一天查不出的，写到月或年，如 2016-05、2016。'} : {}),
    at,
    actual: printed,
  })
}

export function disagreement(source: ParsedSource, chosen: Chosen, other: Witness): Diagnostic {
  const reason = `Unexpected date ${other.date} in ${names[other.dateSource]}, expected ${chosen.date} as in ${names[chosen.dateSource]}`
  return diagnostic(source.path, 'issue-date-disagrees', reason, {
    inChinese: `${inChinese[other.dateSource]}写的是 ${other.date}，${inChinese[chosen.dateSource]}写的是 ${chosen.date}`,
    at: other.at,
    actual: other.printed,
    expected: chosen.printed,
    note: `这一期按 ${chosen.date} 归档。请核对哪一个有误：若正是这一天，${howToSay(source.path, `dateSettled: ${chosen.date}`)}；若不是，改正它。`,
  })
}

/** A file is one issue: each of the others is to have a file of its own. */
export function severalIssues(source: ParsedSource, chosen: Chosen, heads: ReadonlyArray<DateHead>): Diagnostic {
  const lines = heads.map(lineOf)
  const days = heads.map(({date}) => date).join(', ')
  const [other] = heads.filter(({date}) => date !== chosen.date)
  const reason = `Unexpected mastheads of ${days} in one file, at lines ${lines.join(', ')}, expected a file for each issue`
  const cut = lines.slice(1).map((line) => `第 ${line} 行`)
  return diagnostic(source.path, 'issue-date-disagrees', reason, {
    inChinese: `这个文件似有 ${heads.length} 期：${heads.map((head) => `第 ${lineOf(head)} 行的报头是 ${head.date}`).join('，')}`,
    at: other?.at,
    actual: other?.printed ?? '',
    expected: chosen.printed,
    note: `现在合成一期，按 ${chosen.date} 归档；若确是 ${heads.length} 期，从${cut.join('、')}之前分开，各存一个文件；若只是一期，核对哪一个日期有误。`,
  })
}

export function fromText(source: ParsedSource, {date, year, printed}: TextDate): Diagnostic {
  const what = year === 'path' ? `${printed}, the latest day that its text names, in the year of its path` : latest
  const reason = `Unexpected source without a date, expected one; took ${date}: ${what}`
  return diagnostic(source.path, 'issue-date-from-text', reason, {
    inChinese: `没有写明日期，取了${year === 'path' ? '文件夹的年份和' : ''}正文所及的最晚一日：${date}`,
    expected: date,
    note: `若正是这一天，${howToSay(source.path, `date: ${date}`)}，日期就确定了。`,
  })
}

const latest = 'the latest day that its text names'

/** The text does not say this day: it says 6月3日, and somewhere a year. */
export function guessed(
  source: ParsedSource,
  {date, year, printed}: TextDate,
  mistyped: Witness | undefined,
): Diagnostic {
  const whose = year === 'guessed' ? ` in ${date.slice(0, 4)}, the year that its text names most` : ''
  const instead = mistyped ? ` in place of ${mistyped.printed}` : ''
  const reason = `Unexpected source without a certain date, expected one; guessed ${date}${instead}: its text names ${printed}${whose}`
  return diagnostic(source.path, 'issue-date-guessed', reason, {
    inChinese: `没有可靠的日期，推测为 ${date}：正文说的是${printed}${year === 'guessed' ? `，年份取正文提到最多的 ${date.slice(0, 4)} 年` : ''}`,
    actual: printed,
    expected: date,
    note: `网址先放在 undated/ 下。若正是这一天，${howToSay(source.path, `date: ${date}`)}；若不是，照样写上正确的日期。`,
  })
}

/** `period`: what its file's name or its head says all the same. */
export function undated(source: ParsedSource, period?: string): Diagnostic {
  return diagnostic(source.path, 'issue-undated', 'Unexpected source without a date, expected one', {
    note: `这一期先放在 undated/ 下${period === undefined ? '' : `，列在 ${period}`}。要定下日期，${howToSay(source.path, `date: ${period ?? '# 换成它的日期，年-月-日'}`)}；${period === undefined ? '只知道年月的，写到月' : '查得出哪一天的，写全'}。`,
  })
}

/** It has an address under what is known, a month, or a year and a number: of a paper that prints days, the day is asked for. */
export function undatedWithin(source: ParsedSource, period: string): Diagnostic {
  return diagnostic(source.path, 'issue-undated', `Unexpected source without a day, expected one in ${period}`, {
    inChinese: `只知道是 ${period}，不知哪一天`,
    note: `这一期列在 ${period}，网址里的日是 00。查得出哪一天的，${howToSay(source.path, 'date: # 换成它的日期，年-月-日')}；查不出，就写 date: ${period}。`,
  })
}
