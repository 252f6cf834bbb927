import {nameOfArticle} from '../archive/article-name.ts'
import type {ArticleId, IssueId} from '../archive/types.ts'
import {coinsOf} from './coins.ts'
import {issueName, monthDayLabel, pageLabel} from './labels.ts'
import type {Lookup} from './lookup.ts'
import type {Row} from './props/list.ts'

/** What all rows of an issue's articles say of it. */
type When = Pick<Row, 'day' | 'issue'>

/** Make articles as all lists show them, once each: with their day under the year's head, or with their issue's name. */
export function createRows(lookup: Pick<Lookup, 'article' | 'issue' | 'present' | 'piece'>): Lookup['row'] {
  const whens = new Map<IssueId, When>()
  const rows = new Map<ArticleId, Row>()
  return (id) => {
    const known = rows.get(id)
    if (known !== undefined) return known
    const made = rowOf(id)
    rows.set(id, made)
    return made
  }

  function rowOf(id: ArticleId): Row {
    const article = lookup.article(id)
    const {day, issue} = whenOf(article.issue)
    return {
      path: article.path,
      headline: lookup.present(nameOfArticle(article)),
      day,
      issue,
      page: article.page === undefined ? undefined : pageLabel(article.page),
      note: undefined,
      coins: coinsOf(lookup.piece(id).record),
    }
  }

  function whenOf(id: IssueId): When {
    const known = whens.get(id)
    if (known !== undefined) return known
    const issue = lookup.issue(id)
    const day = issue.date === undefined ? undefined : {iso: issue.date, label: monthDayLabel(issue.date)}
    const made = {day, issue: issueName(issue)}
    whens.set(id, made)
    return made
  }
}
