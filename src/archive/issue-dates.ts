import type {Position} from 'unist'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {Bulletin, DateSource, ParsedSource} from '../tree/types.ts'
import {articlesOf, furnitureOf, leavesOf, textOf} from '../tree/walk.ts'
import {isIssueDate, issueDate} from './calendar.ts'
import {dateOfPath} from './file-names.ts'
import {dateOfTexts} from './text-dates.ts'
import type {IssueDate} from './types.ts'

/** The day of one source, where that comes from, and what speaks against it. */
export interface SourceDate {
  readonly date: IssueDate | undefined
  readonly dateSource: DateSource | undefined
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

/** Find the day of a source: front matter, file name, masthead, text, in this order. */
export function dateOfSource(source: ParsedSource): SourceDate {
  const witnesses = witnessesOf(source)
  const diagnostics = witnesses.filter(({date}) => date === undefined).map((witness) => impossible(source, witness))
  const chosen = witnesses.find(({date}) => date !== undefined)
  if (chosen?.date !== undefined) {
    const others = witnesses.filter(({date}) => date !== undefined && date !== chosen.date)
    diagnostics.push(...others.map((other) => disagreement(source, chosen, other)))
    return {date: chosen.date, dateSource: chosen.dateSource, diagnostics}
  }
  const date = dateOfTexts(bodyTexts(source))
  diagnostics.push(date === undefined ? undated(source) : fromText(source, date))
  return {date, dateSource: date === undefined ? undefined : 'text', diagnostics}
}

/** The tree of a source with its date as the archive finds it: from the file's name, too, and from the text. */
export function datedTree(source: ParsedSource): Bulletin {
  const {date, dateSource} = dateOfSource(source)
  return {...source.tree, issue: {...source.tree.issue, ...(date && dateSource ? {date, dateSource} : {})}}
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

/** 2020年6月5日 in the masthead and over each page. */
function pageHeads(source: ParsedSource): ReadonlyArray<Witness> {
  return furnitureOf(source.tree).flatMap((child) => {
    if (child.kind !== 'masthead' && child.kind !== 'page-head') return []
    const match = /(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(textOf(child.children).normalize('NFKC'))
    if (!match) return []
    const [printed, year, month, day] = match
    const date = issueDate(Number(year), Number(month), Number(day))
    return [{dateSource: 'masthead', date, printed, at: child.position}]
  })
}

function witness(dateSource: DateSource, printed: string): Witness {
  return {dateSource, date: isIssueDate(printed) ? printed : undefined, printed, at: undefined}
}

function onePerDate(witnesses: ReadonlyArray<Witness>): ReadonlyArray<Witness> {
  return witnesses.filter(({date}, at) => witnesses.findIndex((other) => other.date === date) === at)
}

function bodyTexts(source: ParsedSource): ReadonlyArray<string> {
  return articlesOf(source.tree).flatMap(({children}) => children.map((child) => textOf(leavesOf(child))))
}

function impossible(source: ParsedSource, {dateSource, printed, at}: Witness): Diagnostic {
  const reason = `Unexpected date ${printed} in ${names[dateSource]}, expected a day that exists`
  return diagnostic(source.path, 'issue-date-impossible', reason, {at, actual: printed})
}

function disagreement(source: ParsedSource, chosen: Witness, other: Witness): Diagnostic {
  const reason = `Unexpected date ${other.date} in ${names[other.dateSource]}, expected ${chosen.date} as in ${names[chosen.dateSource]}`
  return diagnostic(source.path, 'issue-date-disagrees', reason, {
    at: other.at,
    actual: other.printed,
    expected: chosen.printed,
    note: `这一期按 ${chosen.date} 归档；请核对哪一个日期有误。`,
  })
}

function fromText(source: ParsedSource, date: IssueDate): Diagnostic {
  const reason = `Unexpected source without a date, expected one; took ${date}, the latest day that its text names`
  return diagnostic(source.path, 'issue-date-from-text', reason, {
    expected: date,
    note: '用日期给文件命名，如 2020-06-05.txt，日期就确定了。',
  })
}

function undated(source: ParsedSource): Diagnostic {
  return diagnostic(source.path, 'issue-undated', 'Unexpected source without a date, expected one', {
    note: '用日期给文件命名，如 2020-06-05.txt；在此之前，这一期放在 undated/ 下。',
  })
}
