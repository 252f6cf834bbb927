import {plural} from '../diagnostics/reporter.ts'
import type {ArticleRecord, ParseRecord} from '../parse/to-json.ts'

/**
 * What was read in a file, for people.
 *
 *     content/2024-03-15.txt  2024-03-15 (masthead)  5 articles
 *
 *       1  春耕 农机先下地
 *          [要闻]  本报讯  记者 李某某  4 paragraphs
 */
export function outline({file, issue, articles}: ParseRecord): string {
  const date = issue.date === null ? 'no date' : `${issue.date} (${issue.dateSource ?? 'unknown'})`
  const page = issue.page === null ? [] : [`page ${issue.page}`]
  const head = [file, date, ...page, plural(articles.length, 'article')].join('  ')
  return [head, ...articles.map((article, index) => entry(article, index + 1)), ''].join('\n')
}

function entry(article: ArticleRecord, number: number): string {
  const facts = [
    article.column === null ? '' : `[${article.column}]`,
    article.dateline ?? '',
    article.byline.map(({role, name}) => `${role} ${name}`.trim()).join('、'),
    article.credit ?? '',
    plural(article.paragraphs.length, 'paragraph'),
  ]
  const count = String(number).padStart(3)
  return `${count}  ${article.headline || '(no headline)'}\n     ${facts.filter((fact) => fact !== '').join('  ')}`
}
