import type {Article} from '../../archive/types.ts'
import type {Lookup} from './lookup.ts'

/** When an article's issue came out, or its last correction, as far as it is known; there is no other clock. */
export function updatedOf(
  {issue, correctedBy}: Pick<Article, 'issue' | 'correctedBy'>,
  lookup: Pick<Lookup, 'article' | 'issue'>,
): string | undefined {
  const own = lookup.issue(issue).when
  if (correctedBy.length === 0) return own
  return newestOf([own, ...correctedBy.map((later) => lookup.issue(lookup.article(later).issue).when)])
}

/** The last of some days, months and years; undefined where none is known. A month comes before its days. */
export function newestOf(days: Iterable<string | undefined>): string | undefined {
  let last: string | undefined
  for (const day of days) if (day !== undefined && (last === undefined || day > last)) last = day
  return last
}
