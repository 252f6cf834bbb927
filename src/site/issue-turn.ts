import type {Issue} from '../archive/types.ts'

/**
 * The issues before and after one: of those with a day that with the nearest day, of those of which a month or a year is
 * known the neighbour of another. Nothing says whether what has no day came before or after what has one.
 */
export function issueTurn(
  issues: ReadonlyArray<Issue>,
  at: number,
): readonly [previous: Issue | undefined, next: Issue | undefined] {
  return [turn(issues, at, -1), turn(issues, at, 1)]
}

function turn(issues: ReadonlyArray<Issue>, at: number, step: -1 | 1): Issue | undefined {
  const own = issues[at]
  let next = at + step
  if (own?.date !== undefined) while (isOfPeriod(issues[next])) next += step
  const other = issues[next]
  if (own === undefined || other === undefined) return undefined
  if (isOfPeriod(own)) return isOfPeriod(other) && !isWithin(own, other) && !isWithin(other, own) ? other : undefined
  return !isOfPeriod(other) && (own.date === undefined) === (other.date === undefined) ? other : undefined
}

/** Its month or its year alone is known. */
function isOfPeriod(issue: Issue | undefined): boolean {
  return issue !== undefined && issue.date === undefined && issue.when !== undefined
}

function isWithin({when = ''}: Issue, {when: other = ''}: Issue): boolean {
  return when.startsWith(other)
}
