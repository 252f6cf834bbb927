import {nearest} from '../diagnostics/edit-distance.ts'
import {isRule, ruleIds} from '../diagnostics/rules.ts'
import type {IssueFacts} from '../tree/types.ts'

/** What may be said of an issue, at the head of its file or in the fixes beside it. */
export const factKeys = ['date', 'dateSettled', 'number', 'page', 'title', 'follows', 'settled'] as const

export type FactKey = (typeof factKeys)[number]

/**
 * What an editor says of an issue, from the texts that stand at each key.
 *
 *     date: 2024-03-15           dateSettled: the same, whatever else is printed
 *     follows: 2024-03-08        nothing was printed since that issue
 *     settled: [issue-merged]    the findings of these rules were looked at, and all is well
 */
export function factsOf(said: (key: FactKey) => ReadonlyArray<string>): IssueFacts {
  const [settledDate] = said('dateSettled')
  const date = settledDate ?? said('date')[0]
  const [[number], [page], [title], [follows]] = [said('number'), said('page'), said('title'), said('follows')]
  const settled = said('settled')
  return {
    ...(date ? {date, dateSource: 'front-matter' as const} : {}),
    ...(settledDate ? {dateSettled: true as const} : {}),
    ...(number ? {number} : {}),
    ...(page ? {page} : {}),
    ...(title ? {title} : {}),
    ...(follows ? {follows} : {}),
    ...(settled.length > 0 ? {settled: [...settled]} : {}),
  }
}

/** What is wrong with what is said, and at which key. */
export interface WrongFact {
  readonly key: FactKey
  readonly said: string
  readonly reason: string
  readonly inChinese: string
}

/** A word in `settled` that is no rule; a `follows` that is no day, and so would settle nothing. */
export function wrongFacts({settled = [], follows}: IssueFacts): ReadonlyArray<WrongFact> {
  const said = settled.find((each) => !isRule(each))
  return [
    ...(said === undefined ? [] : [noRule(said)]),
    ...(follows === undefined || isDay(follows) ? [] : [noDay(follows)]),
  ]
}

function noRule(said: string): WrongFact {
  const meant = nearest(said, ruleIds)
  return {
    ...{key: 'settled', said},
    reason: `Unexpected rule ${said} in settled, expected ${meant ?? 'the id of a finding, as issue-merged'}`,
    inChinese: `settled 里的“${said}”不是提示的名称${meant === undefined ? '' : `，应是 ${meant}`}`,
  }
}

function noDay(said: string): WrongFact {
  return {
    ...{key: 'follows', said},
    reason: `Unexpected follows: ${said}, expected the day of the issue before, as in 2024-03-08`,
    inChinese: `follows 写的是“${said}”，应是前一期的日期，如 2024-03-08`,
  }
}

/** Of a monthly paper it is the month; the second issue of a day has a number behind it. */
function isDay(text: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}(?:-\d+)?$/.test(text)
}
