import type {Position} from 'unist'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Bulletin, DateSource, ParsedSource} from '../../tree/types.ts'
import {articlesOf, leavesOf, textOf} from '../../tree/walk.ts'
import {dateOfPath, pageOfPath, yearOfPath} from '../issues/file-names.ts'
import {howToSay} from '../naming/how-to-say.ts'
import {pageName} from '../places.ts'
import type {IssueDate} from '../types.ts'
import {type DateHead, dateHeads, issuesWithin, lineOf} from './date-heads.ts'
import {saidDate} from './said-date.ts'
import {dateOfTexts, type TextDate} from './text-dates.ts'
import {textOfAnotherYear} from './text-of-another-year.ts'

/** The day of one source, where that comes from, and what speaks against it. */
export interface SourceDate {
  readonly date: IssueDate | undefined
  readonly dateSource: DateSource | undefined
  /** Is it sure enough to stand in an address for good? */
  readonly lasting: boolean
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

interface Witness {
  readonly dateSource: DateSource
  readonly date: IssueDate | undefined
  readonly printed: string
  readonly at: Position | undefined
}

const names: Record<DateSource, string> = {
  'front-matter': 'the front matter',
  'file-name': 'the file name',
  masthead: 'the masthead',
  text: 'the text',
}

const inChinese: Record<DateSource, string> = {
  'front-matter': '文件开头',
  'file-name': '文件名',
  masthead: '报头',
  text: '正文',
}

/**
 * Find the day of a source: front matter, file name, masthead, text, in this order. A day of the text whose year is a
 * guess, or that stands in for a date mistyped, is shown as the likely one, but makes no address: those last. Once an
 * editor has settled the day, what else is printed is no news.
 */
export function dateOfSource(source: ParsedSource): SourceDate {
  const witnesses = witnessesOf(source)
  const {date: said, dateSettled} = source.tree.issue
  const settled = dateSettled && said !== undefined ? dayOf(said) : undefined
  if (settled !== undefined) return {date: settled, dateSource: 'front-matter', lasting: true, diagnostics: []}
  const diagnostics = witnesses.filter(({date}) => date === undefined).map((witness) => impossible(source, witness))
  const chosen = witnesses.find(({date}) => date !== undefined)
  if (chosen?.date !== undefined) {
    const others = witnesses.filter(({date}) => date !== undefined && date !== chosen.date)
    const text = textOfAnotherYear(leadsOf(source), chosen.date)
    if (text) others.push({...text, dateSource: 'text', at: undefined})
    const several = issuesWithin(source)
    const isOwn = ({dateSource, date}: Witness) =>
      dateSource === 'masthead' && several.some((head) => head.date === date)
    if (several.length > 1) diagnostics.push(severalIssues(source, chosen, several))
    diagnostics.push(...others.filter((other) => !isOwn(other)).map((other) => disagreement(source, chosen, other)))
    return {date: chosen.date, dateSource: chosen.dateSource, lasting: true, diagnostics}
  }
  const found = dateOfTexts(bodyTexts(source), yearOfPath(source.path))
  if (found === undefined)
    return {date: undefined, dateSource: undefined, lasting: false, diagnostics: [...diagnostics, undated(source)]}
  const mistyped = witnesses[0]
  const lasting = found.year !== 'guessed' && mistyped === undefined
  diagnostics.push(lasting ? fromText(source, found) : guessed(source, found, mistyped))
  return {date: found.date, dateSource: 'text', lasting, diagnostics}
}

/** The tree of a source with its date and its page as the archive finds them: from the file's name, too; the day from the text. */
export function datedTree(source: ParsedSource): Bulletin {
  const {date, dateSource} = dateOfSource(source)
  const page = pageName(source.tree.issue.page ?? pageOfPath(source.path))
  const found = {...(date && dateSource ? {date, dateSource} : {}), ...(page === undefined ? {} : {page})}
  return {...source.tree, issue: {...source.tree.issue, ...found}}
}

/** Everything that says a date in so many words, most certain first. */
function witnessesOf(source: ParsedSource): ReadonlyArray<Witness> {
  const {date, dateSource = 'masthead'} = source.tree.issue
  const stated = date === undefined ? [] : [witness(dateSource, date)]
  const path = dateOfPath(source.path)
  const named = path ? [{...path, dateSource: 'file-name', at: undefined} as const] : []
  const order: ReadonlyArray<DateSource> = ['front-matter', 'file-name', 'masthead']
  const all = [...stated, ...named, ...pageHeads(source)]
  return order.flatMap((kind) => onePerDate(all.filter((each) => each.dateSource === kind)))
}

/** 2020年6月5日 in the masthead and over each page, 2020-06-05 in the fields of an export. */
function pageHeads(source: ParsedSource): ReadonlyArray<Witness> {
  return dateHeads(source).map(({date, printed, at}) => ({dateSource: 'masthead', date, printed, at}))
}

function witness(dateSource: DateSource, printed: string): Witness {
  return {dateSource, date: dayOf(printed), printed, at: undefined}
}

function dayOf(said: string): IssueDate | undefined {
  const day = saidDate(said)
  return day === 'no-such-day' ? undefined : day
}

function onePerDate(witnesses: ReadonlyArray<Witness>): ReadonlyArray<Witness> {
  return witnesses.filter(({date}, at) => witnesses.findIndex((other) => other.date === date) === at)
}

function bodyTexts(source: ParsedSource): ReadonlyArray<string> {
  return articlesOf(source.tree).flatMap(({children}) => children.map((child) => textOf(leavesOf(child))))
}

function leadsOf(source: ParsedSource): ReadonlyArray<string> {
  return articlesOf(source.tree).flatMap(({children}) => {
    const first = children.find((child) => child.type === 'paragraph')
    return first === undefined ? [] : [textOf(leavesOf(first))]
  })
}

function impossible(source: ParsedSource, {dateSource, printed, at}: Witness): Diagnostic {
  const isNoDay = dateSource === 'front-matter' && saidDate(printed) === undefined
  const expected = isNoDay
    ? 'year, month and day as in 2024-03-15; without a day that is known, no date'
    : 'a day that exists'
  const reason = `Unexpected date ${printed} in ${names[dateSource]}, expected ${expected}`
  const said = dateSource === 'front-matter' ? '编者' : inChinese[dateSource]
  return diagnostic(source.path, 'issue-date-impossible', reason, {
    inChinese: `${said}写的 ${printed}，${isNoDay ? '不是日期，要像 2024-03-15 这样写出年、月、日' : '历法上没有这一天'}`,
    // 2016-10 in a .fixes.yaml: only the month of a 特刊 is known, and a day is not to be made up.
    ...(isNoDay ? {note: '写全年、月、日；哪一天查不出的，删去 date 这一行，这一期就放在 undated/ 下。'} : {}),
    at,
    actual: printed,
  })
}

function disagreement(source: ParsedSource, chosen: Witness, other: Witness): Diagnostic {
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
function severalIssues(source: ParsedSource, chosen: Witness, heads: ReadonlyArray<DateHead>): Diagnostic {
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

function fromText(source: ParsedSource, {date, year, printed}: TextDate): Diagnostic {
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
function guessed(source: ParsedSource, {date, year, printed}: TextDate, mistyped: Witness | undefined): Diagnostic {
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

function undated(source: ParsedSource): Diagnostic {
  return diagnostic(source.path, 'issue-undated', 'Unexpected source without a date, expected one', {
    note: `这一期先放在 undated/ 下。要定下日期，${howToSay(source.path, 'date: # 换成它的日期，年-月-日')}`,
  })
}
