import {digestOfContent, readContent} from './content.ts'
import type {Corrections} from './corrections.ts'
import type {Placed} from './layout.ts'
import {lazy} from './lazy.ts'
import type {Article, ArticleId, ColumnId, Contribution, EventDate} from './types.ts'

/** The record of an article, with what the archive found out about it. */
export function toArticle(
  placed: Placed,
  bylines: ReadonlyMap<ArticleId, ReadonlyArray<Contribution>>,
  columnOf: ReadonlyMap<ArticleId, ColumnId>,
  departmentsOf: ReadonlyMap<ArticleId, Article['departments']>,
  {
    corrections,
    events,
    related,
  }: {
    readonly corrections: Corrections
    readonly events: ReadonlyMap<ArticleId, EventDate>
    readonly related: ReadonlyMap<ArticleId, ReadonlyArray<ArticleId>>
  },
): Article {
  const {id, path, issue, page, order, headlineLines, dateline, credit, figures, seams, excerpt, length, made, places} =
    placed
  const record: Omit<Article, 'content'> = {
    id,
    path,
    issue,
    page,
    order,
    headlineLines,
    headline: headlineLines.map(({text}) => text).join(' '),
    column: columnOf.get(id),
    dateline,
    byline: bylines.get(id) ?? [],
    credit,
    departments: departmentsOf.get(id) ?? [],
    digest: digestOfContent(made),
    figures,
    seams,
    excerpt,
    length,
    source: {path: placed.source.path, line: places[0]?.line ?? 1},
    places,
    event: events.get(id),
    anchors: placed.anchors,
    partOf: placed.partOf,
    related: related.get(id) ?? [],
    corrects: corrections.corrects.get(id) ?? [],
    correctedBy: corrections.correctedBy.get(id) ?? [],
  }
  return lazy<Article, 'content'>(record, 'content', () => readContent(made))
}
