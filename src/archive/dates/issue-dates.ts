import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Bulletin, DateSource, ParsedSource} from '../../tree/types.ts'
import {articlesOf, leavesOf, textOf} from '../../tree/walk.ts'
import {dateOfPath, pageOfPath, yearOfPath} from '../issues/file-names.ts'
import {pageName} from '../places.ts'
import type {IssueDate} from '../types.ts'
import {monthOf} from './calendar.ts'
import {
  disagreement,
  fromText,
  guessed,
  impossible,
  severalIssues,
  undated,
  undatedWithin,
  type Witness,
} from './date-findings.ts'
import {dateHeads, issuesWithin} from './date-heads.ts'
import {monthOfPath, printedPeriod, saidPeriod} from './period.ts'
import {saidDate} from './said-date.ts'
import {dateOfTexts} from './text-dates.ts'
import {textOfAnotherYear} from './text-of-another-year.ts'

/** The day of one source, where that comes from, and what speaks against it. */
export interface SourceDate {
  readonly date: IssueDate | undefined
  /** The day, else the month or the year that alone is known: 2016-05, 2016. */
  readonly when: string | undefined
  /** What else the head prints where it prints no day: 1—2月合刊, 春季号. */
  readonly part?: string | undefined
  readonly dateSource: DateSource | undefined
  /** Is it sure enough to stand in an address for good? */
  readonly lasting: boolean
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * Find the day of a source: front matter, file name, masthead, text, in this order. A day of the text whose year is a
 * guess, or that stands in for a date mistyped, is shown as the likely one, but makes no address: those last. Once an
 * editor has settled the day, what else is printed is no news.
 *
 * Where the editor says a month or a year alone, only a day within it counts; where a masthead prints a month or a season
 * alone, no day of the text is taken for the issue's.
 */
export function dateOfSource(source: ParsedSource): SourceDate {
  const witnesses = witnessesOf(source)
  const {date: said, dateSource: saidIn = 'masthead', dateSettled} = source.tree.issue
  const settled = dateSettled && said !== undefined ? dayOf(said) : undefined
  if (settled !== undefined) return dated(settled, 'front-matter', true, [])
  const period = said === undefined ? undefined : saidPeriod(said)
  if (period !== undefined && dateSettled) return within(period, 'front-matter', [])
  const known = witnesses.filter(({date}) => date !== undefined)
  const diagnostics = witnesses
    .filter(({date, printed}) => date === undefined && saidPeriod(printed) === undefined)
    .map((witness) => impossible(source, witness))
  const isSaid = period !== undefined && saidIn === 'front-matter'
  const chosen = known.find(({date}) => !isSaid || date?.startsWith(period))
  if (chosen?.date !== undefined) {
    const others = known.filter(({date}) => date !== chosen.date)
    const text = textOfAnotherYear(leadsOf(source), chosen.date)
    if (text) others.push({...text, dateSource: 'text', at: undefined})
    const several = issuesWithin(source)
    const isOwn = ({dateSource, date}: Witness) =>
      dateSource === 'masthead' && several.some((head) => head.date === date)
    const own = {...chosen, date: chosen.date}
    if (several.length > 1) diagnostics.push(severalIssues(source, own, several))
    diagnostics.push(...others.filter((other) => !isOwn(other)).map((other) => disagreement(source, own, other)))
    return dated(chosen.date, chosen.dateSource, true, diagnostics)
  }
  if (isSaid) {
    const own = {dateSource: saidIn, date: period, printed: said ?? period}
    return within(period, saidIn, [...diagnostics, ...known.map((other) => disagreement(source, own, other))])
  }
  const printed = printedPeriod(source)
  const when = period ?? printed?.when
  if (when !== undefined && (printed?.isWhole || monthOf(when) !== undefined))
    return {...within(when, 'masthead', diagnostics), part: printed?.part}
  return fromTexts(source, when, witnesses, diagnostics)
}

/** Nothing names the day: the texts may, within the month or the year that else is known. */
function fromTexts(
  source: ParsedSource,
  printed: string | undefined,
  witnesses: ReadonlyArray<Witness>,
  diagnostics: ReadonlyArray<Diagnostic>,
): SourceDate {
  const year = yearOfPath(source.path)
  const found = dateOfTexts(bodyTexts(source), year)
  const month = monthOfPath(source.path)
  const [period, dateSource] = month
    ? ([month, 'file-name'] as const)
    : printed
      ? ([printed, 'masthead'] as const)
      : ([year === undefined ? undefined : String(year), 'file-name'] as const)
  // A year that is printed says no more than a day of the text whose year is known.
  const bound = found?.year === 'guessed' ? period : month
  if (found === undefined || !found.date.startsWith(bound ?? '')) {
    if (period === undefined) return {...within(period, undefined, [...diagnostics, undated(source)]), lasting: false}
    // 2016年第3期 and 2016年5月.txt tell it from all others.
    const lasting = month !== undefined || (printed !== undefined && source.tree.issue.number !== undefined)
    const finding = lasting ? undatedWithin(source, period) : undated(source, period)
    return {...within(period, dateSource, [...diagnostics, finding]), lasting}
  }
  const mistyped = witnesses.find(({printed}) => saidPeriod(printed) === undefined)
  const lasting = found.year !== 'guessed' && mistyped === undefined
  const finding = lasting ? fromText(source, found) : guessed(source, found, mistyped)
  return dated(found.date, 'text', lasting, [...diagnostics, finding])
}

function dated(
  date: IssueDate,
  dateSource: DateSource,
  lasting: boolean,
  diagnostics: ReadonlyArray<Diagnostic>,
): SourceDate {
  return {date, when: date, dateSource, lasting, diagnostics}
}

/** A month or a year, said in so many words. */
function within(
  when: string | undefined,
  dateSource: DateSource | undefined,
  diagnostics: ReadonlyArray<Diagnostic>,
): SourceDate {
  return {date: undefined, when, dateSource, lasting: true, diagnostics}
}

/** The tree of a source with its date and its page as the archive finds them: from the file's name, too; the day from the text. */
export function datedTree(source: ParsedSource): Bulletin {
  const {when: date, dateSource} = dateOfSource(source)
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
