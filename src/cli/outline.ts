import {oneLine} from '../diagnostics/reporter.ts'
import type {ArticleRecord, ParseRecord} from '../parse/printing/to-json.ts'
import type {Messages} from './messages/english.ts'

/**
 * What was read in a file, for people.
 *
 *     content/2024-03-15.txt  2024-03-15 (masthead)  5 articles
 *
 *       1  春耕 农机先下地
 *          [要闻]  本报讯  记者 李某某  4 paragraphs
 */
export function outline(say: Messages, {file, issue, articles}: ParseRecord): string {
  const from = issue.dateSource ? ` (${say.dateFrom[issue.dateSource]})` : ''
  const date = issue.date === null ? say.noDate : `${issue.date}${from}`
  const page = issue.page ? [say.page(issue.page)] : []
  const head = [file, date, ...page, say.articles(articles.length)].join('  ')
  return [oneLine(head), ...articles.map((article, index) => entry(say, article, index + 1)), ''].join('\n')
}

function entry(say: Messages, article: ArticleRecord, number: number): string {
  const facts = [
    article.column === null ? '' : `[${article.column}]`,
    article.dateline ?? '',
    article.byline.map(({role, name}) => `${role} ${name}`.trim()).join('、'),
    article.credit ?? '',
    say.paragraphs(article.paragraphs.length),
  ]
  const count = String(number).padStart(3)
  const named = article.headline || say.noHeadline
  return `${count}  ${oneLine(named)}\n     ${oneLine(facts.filter((fact) => fact !== '').join('  '))}`
}
