import type {Article, IssueDate} from '../../archive/types.ts'
import type {Lookup} from './lookup.ts'

/** The day of an article's issue, or of its last correction; there is no other clock. */
export function updatedOf(
  {issue, correctedBy}: Pick<Article, 'issue' | 'correctedBy'>,
  lookup: Pick<Lookup, 'article' | 'issue'>,
): IssueDate | undefined {
  const own = lookup.issue(issue).date
  if (correctedBy.length === 0) return own
  return newestOf([own, ...correctedBy.map((later) => lookup.issue(lookup.article(later).issue).date)])
}

/** The last of some days; undefined where none is known. */
export function newestOf(days: Iterable<IssueDate | undefined>): IssueDate | undefined {
  let last: IssueDate | undefined
  for (const day of days) if (day !== undefined && (last === undefined || day > last)) last = day
  return last
}
