import {digitDates} from '../../tree/digit-dates.ts'
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

/** The month, or else the year, that the heads of a source print without a day; undefined where they print several. */
export function printedPeriod(source: ParsedSource): string | undefined {
  const heads = furnitureOf(source.tree).flatMap(({kind, children}) =>
    kind === 'masthead' || kind === 'page-head' ? digitDates(textOf(children)) : [],
  )
  return onlyOf(heads.map((head) => periodIn(head, inHead))) ?? onlyOf(heads.map((head) => periodIn(head, yearInHead)))
}

/** Not 1998年5月创刊. */
const began = '(?!\\s?(?:\\d|[创創复復]刊|起))'
const inHead = new RegExp(`(?<!\\d)${year}\\s?年\\s?(\\d{1,2})\\s?月${began}`)
/** 2015年第3期 */
const yearInHead = new RegExp(`(?<!\\d)${year}\\s?年(?=\\s?第)`)

/** The month that the name of a file says in so many words: `2016年5月特刊.txt`. 2016-05.txt may be the fifth issue. */
export function monthOfPath(path: string): string | undefined {
  return periodIn(digitDates(path.slice(path.lastIndexOf('/') + 1)), inName)
}

const inName = new RegExp(`(?<!\\d)${year}\\s?年\\s?(\\d{1,2})\\s?月(?!\\s?\\d)`)

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
