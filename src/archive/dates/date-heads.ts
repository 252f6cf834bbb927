import type {Position} from 'unist'
import {digitDates} from '../../tree/digit-dates.ts'
import type {ParsedSource} from '../../tree/types.ts'
import {articlesOf, furnitureOf, textOf} from '../../tree/walk.ts'
import {by, byNumber} from '../order.ts'
import type {IssueDate} from '../types.ts'
import {issueDate} from './calendar.ts'

/** A date over a page or an issue, in the text of a source. */
export interface DateHead {
  readonly date: IssueDate | undefined
  readonly printed: string
  readonly at: Position | undefined
  /** It is a masthead, or the head of a first page, or of none: that of a later page says which. */
  readonly begins: boolean
}

const day =
  /(?<!\d)(\d{4})(?:\s*年\s*|(?<=(?:18|19|20)\d\d)[-./])(\d{1,2})(?:\s*月\s*|[-./])(\d{1,2})(?:\s*日|(?![\d.-]))/

/** 2020年6月5日 in the masthead and over each page, 2020-06-05 in the fields of an export. */
export function dateHeads(source: ParsedSource): ReadonlyArray<DateHead> {
  return furnitureOf(source.tree).flatMap(({kind, children, position}) => {
    if (kind !== 'masthead' && kind !== 'page-head') return []
    const text = digitDates(textOf(children))
    const match = day.exec(text)
    if (!match) return []
    const [printed, year, month, date] = match
    const found = issueDate(Number(year), Number(month), Number(date))
    const begins =
      kind === 'masthead' || !/版/.test(text) || /(?<![\dA-Z])A?0?1\s*版|头版/i.test(text.normalize('NFKC'))
    return [{date: found, printed, at: position, begins}]
  })
}

/**
 * The heads of the issues that a source seems to hold, where it seems to hold several: each names a day that none before it
 * names, and has articles of its own below it.
 *
 *     砚湖时报 2024年1月19日, 甲事, 砚湖时报 2024年1月26日, 乙事    →    the first and the second masthead
 */
export function issuesWithin(source: ParsedSource): ReadonlyArray<DateHead> {
  const lines = articlesOf(source.tree).flatMap(({position}) => position?.start.line ?? [])
  const heads = dateHeads(source)
    .filter(({date, at}) => date !== undefined && at !== undefined)
    .sort(by(lineOf, byNumber))
  const found: Array<DateHead> = []
  for (const head of heads) {
    const last = found.at(-1)
    if (last?.date === head.date) continue
    // A day that comes again was misprinted in between.
    if (!head.begins || found.some(({date}) => date === head.date)) return []
    found.push(head)
  }
  const own = found.map((head, at) => {
    const next = found[at + 1]
    return lines.some((line) => line >= lineOf(head) && (next === undefined || line < lineOf(next)))
  })
  return found.length > 1 && own.every(Boolean) ? found : []
}

/** From 1. */
export function lineOf({at}: DateHead): number {
  return at?.start.line ?? 1
}
