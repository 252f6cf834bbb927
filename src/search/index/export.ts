import {headlineSourceOf, nameOfArticle} from '../../archive/naming/article-name.ts'
import type {Archive} from '../../archive/types.ts'
import {linesOf} from './documents.ts'

/** Search engines that take what is printed as it is. */
export const engines = ['meilisearch', 'elasticsearch'] as const
export type Engine = (typeof engines)[number]

/**
 * Every article that can be found, as lines of JSON: documents for Meilisearch; for the bulk interface of Elasticsearch
 * and OpenSearch each with its action before it.
 */
export function* exportLines(archive: Archive, engine: Engine): Generator<string> {
  const issues = new Map(archive.issues.map((issue) => [issue.id, issue]))
  const departments = new Map(archive.departments.map(({id, name}) => [id, name]))
  const people = new Map(archive.people.map(({id, name}) => [id, name]))
  const columns = new Map(archive.columns.map(({id, name}) => [id, name]))
  for (const article of archive.articles) {
    const issue = issues.get(article.issue)
    const [, ...lines] = linesOf(article).split('\n')
    // Meilisearch takes letters, digits, - and _ in an id; ours have no _ of their own.
    const id = article.id.replace(/\.html$/, '').replace(/[^\w-]/g, '_')
    if (engine === 'elasticsearch') yield `${JSON.stringify({index: {_id: id}})}\n`
    const document = {
      id,
      path: article.path,
      date: issue?.date ?? null,
      year: issue?.when === undefined ? null : Number(issue.when.slice(0, 4)),
      issue: issue?.number ?? null,
      page: article.page ?? null,
      column: article.column === undefined ? null : (columns.get(article.column) ?? null),
      headline: nameOfArticle(article),
      headline_source: headlineSourceOf(article),
      departments: article.departments.map((each) => departments.get(each.id) ?? ''),
      people: [...new Set(article.byline.map(({person}) => people.get(person) ?? ''))],
      text: lines.join('\n'),
    }
    yield `${JSON.stringify(document)}\n`
  }
}
