import {monthOf} from '../../archive/dates/calendar.ts'
import {nameOfArticle} from '../../archive/naming/article-name.ts'
import {once} from '../../archive/once.ts'
import type {ArticleId, IssueId} from '../../archive/types.ts'
import type {Row} from '../props/list.ts'
import {coinsOf} from '../records/coins.ts'
import type {Lookup} from '../records/lookup.ts'
import {issueName, monthDayLabel, monthNumeral, pageLabel} from '../wording/labels.ts'

/** What all rows of an issue's articles say of it. */
type When = Pick<Row, 'day' | 'issue'>

/** Make articles as all lists show them, once each: with their day under the year's head, or with their issue's name. */
export function createRows(lookup: Pick<Lookup, 'article' | 'issue' | 'present' | 'piece'>): Lookup['row'] {
  const whens = new Map<IssueId, When>()
  const rows = new Map<ArticleId, Row>()
  return (id) => once(rows, id, rowOf)

  function rowOf(id: ArticleId): Row {
    const article = lookup.article(id)
    const {day, issue} = once(whens, article.issue, whenOf)
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
    const issue = lookup.issue(id)
    const {date, when = ''} = issue
    if (date !== undefined) return {day: {iso: date, label: monthDayLabel(date)}, issue: issueName(issue)}
    const month = monthOf(when)
    return {day: month === undefined ? undefined : {iso: month, label: monthNumeral(month)}, issue: issueName(issue)}
  }
}
