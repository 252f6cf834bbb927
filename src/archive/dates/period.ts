import {digitDates} from '../../tree/digit-dates.ts'
import {season} from '../../tree/season.ts'
import type {ParsedSource} from '../../tree/types.ts'
import {furnitureOf, textOf} from '../../tree/walk.ts'

const year = '(1[89]\\d\\d|20\\d\\d)'

/**
 * The month or the year that an editor wrote as the date of an issue whose day nobody knows.
 *
 *     2016-05, 2016/5, 2016年5月, 二〇一六年五月    2016-05
 *     2016, 2016年                              2016
 */
export function saidPeriod(text: string): string | undefined {
  const said = digitDates(text).trim()
  const [, of, month] = saidForms.map((form) => form.exec(said)).find((match) => match !== null) ?? []
  return of === undefined ? undefined : periodOf(of, month)
}

const saidForms = [new RegExp(`^${year}(?:[-/](\\d{1,2}))?$`), new RegExp(`^${year}\\s?年(?:\\s?(\\d{1,2})\\s?月)?$`)]

/** What the heads of a source print of its date where they print no day. */
export interface PrintedPeriod {
  /** The month, the first of several; else the year. */
  readonly when: string
  /** 1—2月合刊, 上半月刊, 春季号 */
  readonly part: string | undefined
  /** Is that all there is to say: 2016年5月, 2016年春季号, and not 2016年第3期? */
  readonly isWhole: boolean
}

/** Undefined where they print nothing of the kind, or several months. */
export function printedPeriod(source: ParsedSource): PrintedPeriod | undefined {
  const heads = furnitureOf(source.tree).flatMap(({kind, children}) =>
    kind === 'masthead' || kind === 'page-head' ? digitDates(textOf(children)) : [],
  )
  const part = onlyOf(heads.map(partIn))
  const month = onlyOf(heads.map((head) => periodIn(head, inHead)))
  if (month !== undefined) return {when: month, part, isWhole: true}
  const year = onlyOf(heads.map((head) => periodIn(head, yearInHead)))
  return year === undefined ? undefined : {when: year, part, isWhole: part !== undefined}
}

/** 2025年1—2月合刊 → 1—2月合刊, 2025年春季号 → 春季号 */
function partIn(head: string): string | undefined {
  const [, , months, season] = partInHead.exec(head) ?? []
  return (months ?? season)?.replace(/\s/g, '')
}

/** Not 1998年5月创刊. */
const began = '(?!\\s?(?:\\d|[创創复復]刊|起))'
const several = '(?:\\s?[、,—–~/至-]{1,2}\\s?\\d{1,2})'
const inHead = new RegExp(`(?<!\\d)${year}\\s?年\\s?(\\d{1,2})${several}?\\s?月${began}`)
const seasonInHead = `${season}(?=[\\s总第(]|$)`
/** 2015年第3期, 2015年春季号, 1981年增刊 */
const yearInHead = new RegExp(`(?<!\\d)${year}\\s?年(?=\\s?(?:第|增刊|特刊|合刊|号外|${seasonInHead}))`)
const partInHead = new RegExp(
  `(?<!\\d)${year}\\s?年\\s?(?:(?=\\d)(?:\\d{1,2}\\s?月\\s?)?(\\d{1,2}${several}\\s?月(?:合?刊|号)?|(?:[上中下]旬|[上下]半月)刊?)|(${seasonInHead}))`,
)

/** The month that the name of a file says in so many words: `2016年5月特刊.txt`. 2016-05.txt may be the fifth issue. */
export function monthOfPath(path: string): string | undefined {
  return periodIn(digitDates(path.slice(path.lastIndexOf('/') + 1)), inName)
}

const inName = new RegExp(`(?<!\\d)${year}\\s?年\\s?(\\d{1,2})${several}?\\s?月(?!\\s?\\d)`)

function periodIn(text: string, form: RegExp): string | undefined {
  const [, of, month] = form.exec(text) ?? []
  return of === undefined ? undefined : periodOf(of, month)
}

function periodOf(year: string, month: string | undefined): string | undefined {
  if (month === undefined) return year
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined
}

function onlyOf(found: ReadonlyArray<string | undefined>): string | undefined {
  const [only, ...others] = new Set(found.filter((each) => each !== undefined))
  return others.length === 0 ? only : undefined
}
