import type {Issue} from '../archive/types.ts'

/** The issues before and after one: nothing says whether an undated one came before or after a dated one. */
export function issueTurn(
  issues: ReadonlyArray<Issue>,
  at: number,
): readonly [previous: Issue | undefined, next: Issue | undefined] {
  const isDated = issues[at]?.date !== undefined
  const [previous, next] = [issues[at - 1], issues[at + 1]].map((other) =>
    other !== undefined && (other.date !== undefined) === isDated ? other : undefined,
  )
  return [previous, next]
}
