import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {RuleId} from '../../diagnostics/rules.ts'
import type {IssueFacts} from '../../tree/types.ts'
import {precisionOf} from '../addresses/folder-of.ts'
import {daysBetween, firstDayOf, lastDayOf} from '../dates/calendar.ts'
import {once} from '../once.ts'
import type {Irregularity, Issue} from '../types.ts'
import {numbersOf} from './numbers-of.ts'

/** So many issues make a rhythm. */
const least = 6

/**
 * Where the run of issues has a gap, or a number or day twice: by 总第N期 where they are printed, else by days, where most
 * issues follow each other at the same distance. Where a source says which issue it follows, nothing is missing between
 * the two, and its number is what it is.
 */
export function findIrregularities(
  issues: ReadonlyArray<Issue>,
  factsOf: ReadonlyMap<string, IssueFacts>,
): {
  irregularities: ReadonlyArray<Irregularity>
  diagnostics: ReadonlyArray<Diagnostic>
} {
  // A day that is only guessed would make gaps and close them.
  const known = issues.filter(({when, path}) => when !== undefined && precisionOf(path) > 0)
  const dated = known.filter(({date}) => date !== undefined)
  const rhythm = rhythmOf(dated)
  // What has no day came before or after what has one: nobody knows.
  const pairs = [...pairsOf(dated), ...pairsOf(known.filter(({date}) => date === undefined)).filter(areInTurn)]
  const isElsewhere = numbersWithoutDay(issues.filter(({date, path}) => date === undefined || precisionOf(path) === 0))
  const irregularities = pairs.flatMap(([before, after]): ReadonlyArray<Irregularity> => {
    const own = [before.id, saidOf(before.id)]
    if (after.sources.some((path) => own.includes(factsOf.get(path)?.follows ?? ''))) return []
    const found = byNumber(before, after, isElsewhere) ?? ofOneDay(before, after) ?? byDays(before, after, rhythm)
    return found ? [{...found, before: before.id, after: after.id}] : []
  })
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  const diagnostics = irregularities.map(({kind, what, after, before}) =>
    finding(kind, what, byId.get(after)?.sources[0] ?? '', saidOf(before)),
  )
  return {irregularities, diagnostics}
}

/** Whether an issue whose day nobody knows has a number, and may be of one of two years. */
function numbersWithoutDay(issues: ReadonlyArray<Issue>): (number: number, years: ReadonlyArray<string>) => boolean {
  const yearsOf = new Map<number, Set<string>>()
  for (const issue of issues) {
    const {first, last} = numbersOf(issue) ?? {first: 1, last: 0}
    for (let number = first; number <= last; number++)
      once(yearsOf, number, () => new Set<string>()).add(yearOf(issue) ?? unknown)
  }
  return (number, years) => [...years, unknown].some((year) => yearsOf.get(number)?.has(year))
}

const unknown = ''

function yearOf({when}: Issue): string | undefined {
  return when?.slice(0, 'yyyy'.length)
}

/** As an editor says it, `2024-03`, of an issue whose day nobody knows, `2024-03-00`. */
function saidOf(id: string): string {
  return id.replace(/(?:-00)+$/, '')
}

type Pair = readonly [before: Issue, after: Issue]

function pairsOf(issues: ReadonlyArray<Issue>): ReadonlyArray<Pair> {
  return issues.slice(1).flatMap((after, at): ReadonlyArray<Pair> => {
    const before = issues[at]
    return before === undefined ? [] : [[before, after]]
  })
}

/** Not a year and a month of it. */
function areInTurn([{when: first = ''}, {when: second = ''}]: Pair): boolean {
  return first === second || !second.startsWith(first)
}

type Found = Pick<Irregularity, 'kind' | 'what'> | undefined

/** Undefined where the numbers say that all is well; or where they say nothing, and the days are asked. */
function byNumber(before: Issue, after: Issue, isElsewhere: ReturnType<typeof numbersWithoutDay>): Found {
  const [from, to] = [numbersOf(before)?.last, numbersOf(after)?.first]
  if (from === undefined || to === undefined || to === from + 1) return undefined
  if (to === from) return {kind: 'number-repeated', what: String(to)}
  const newYear = yearOf(before) !== yearOf(after)
  if (to < from) return newYear && to <= 2 ? undefined : {kind: 'number-backward', what: `${from} → ${to}`}
  // Nobody printed so many in so few days: one of the two numbers is misread, or they are counted otherwise now.
  if (to - from - 1 > Math.max(1, mostDays(before, after))) return {kind: 'number-jump', what: `${from} → ${to}`}
  const years = [before, after].flatMap((issue) => yearOf(issue) ?? [])
  let first = from + 1
  while (first < to && isElsewhere(first, years)) first++
  let last = to - 1
  while (last > first && isElsewhere(last, years)) last--
  if (first > last) return undefined
  return {kind: 'numbers-missing', what: first === last ? String(first) : `${first}–${last}`}
}

function ofOneDay({date}: Issue, after: Issue): Found {
  return date !== undefined && date === after.date ? {kind: 'day-repeated', what: date} : undefined
}

function byDays(before: Issue, after: Issue, rhythm: number | undefined): Found {
  if (rhythm === undefined) return undefined
  if (numbersOf(before) !== undefined && numbersOf(after) !== undefined) return undefined
  const days = distance(before, after)
  return days >= 2 * rhythm ? {kind: 'days-missing', what: String(days)} : undefined
}

/** The distance at which at least six of ten issues follow each other; undefined where there is none. */
function rhythmOf(issues: ReadonlyArray<Issue>): number | undefined {
  if (issues.length < least) return undefined
  const counts = new Map<number, number>()
  for (const [before, after] of pairsOf(issues)) {
    const days = distance(before, after)
    if (days > 0) counts.set(days, (counts.get(days) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const usual = [...counts].find(([, count]) => count === most)?.[0]
  return most >= 0.6 * (issues.length - 1) ? usual : undefined
}

function distance(before: Issue, after: Issue): number {
  return before.date === undefined || after.date === undefined ? 0 : daysBetween(before.date, after.date)
}

/** Of one of which a month or a year is known, from its first day, or as far as its last. */
function mostDays({when: first = ''}: Issue, {when: last = ''}: Issue): number {
  const [from, until] = [firstDayOf(first), lastDayOf(last)]
  return from === undefined || until === undefined ? 0 : daysBetween(from, until)
}

const rules: Readonly<Record<Irregularity['kind'], RuleId>> = {
  'numbers-missing': 'issues-missing',
  'days-missing': 'issues-missing',
  'number-repeated': 'issue-number-repeated',
  'number-backward': 'issue-number-repeated',
  'number-jump': 'issue-number-repeated',
  'day-repeated': 'issue-day-repeated',
}

function finding(kind: Irregularity['kind'], what: string, file: string, before: string): Diagnostic {
  const follows = `在这一期的 .fixes.yaml 里写一行 follows: ${before}`
  const wasNone = `缺的若还在，放进 content/；若本来就没有出，${follows}`
  const wasSo = `核对这一期与 ${before} 的期号；若原是这样印的，${follows}`
  switch (kind) {
    case 'numbers-missing':
      return diagnostic(file, rules[kind], `Unexpected gap after ${before}, expected the issues of number ${what}`, {
        inChinese: `${before} 之后缺第 ${what} 期`,
        note: wasNone,
      })
    case 'days-missing':
      return diagnostic(
        file,
        rules[kind],
        `Unexpected gap of ${what} days after ${before}, expected an issue in between`,
        {inChinese: `${before} 之后隔了 ${what} 天，中间似有缺期`, note: wasNone},
      )
    case 'number-repeated':
      return diagnostic(
        file,
        rules[kind],
        `Unexpected number ${what} a second time, expected the next one after ${before}`,
        {inChinese: `第 ${what} 期与 ${before} 同号`, note: wasSo},
      )
    case 'day-repeated':
      return diagnostic(file, rules[kind], `Unexpected second issue of ${what}, expected one a day`, {
        inChinese: `${what} 有两期`,
        note: `核对两期的日期；若同一天确有两期，${follows}`,
      })
    case 'number-backward':
      return diagnostic(
        file,
        rules[kind],
        `Unexpected step of the number (${what}) after ${before}, expected it to rise`,
        {inChinese: `${before} 之后期号倒退：${what}`, note: wasSo},
      )
    case 'number-jump':
      return diagnostic(
        file,
        rules[kind],
        `Unexpected step of the number (${what}) after ${before}, expected no more issues than days in between`,
        {inChinese: `${before} 之后期号接不上：${what}，其间没有这么多天`, note: wasSo},
      )
    default:
      return kind satisfies never
  }
}
