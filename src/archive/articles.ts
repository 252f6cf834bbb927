import {ownText} from '../tree/tight.ts'
import {textOf} from '../tree/walk.ts'
import type {Corrections} from './corrections.ts'
import type {Placed} from './layout.ts'
import {excerptOf, lengthOf} from './prose.ts'
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
  const {id, path, issue, page, order, headlineLines, content, paragraphs, asides, places} = placed
  return {
    id,
    path,
    issue,
    page,
    order,
    headlineLines,
    headline: headlineLines.map(({text}) => text).join(' '),
    column: columnOf.get(id),
    dateline: datelineOf(placed),
    byline: bylines.get(id) ?? [],
    credit: creditOf(placed),
    departments: departmentsOf.get(id) ?? [],
    content,
    excerpt: ownText(excerptOf(placed.opening).trim()),
    length: lengthOf(paragraphs) + lengthOf(asides),
    source: {path: placed.source.path, line: places[0]?.line ?? 1},
    places,
    event: events.get(id),
    anchors: placed.anchors,
    led: placed.led,
    partOf: placed.partOf,
    related: related.get(id) ?? [],
    corrects: corrections.corrects.get(id) ?? [],
    correctedBy: corrections.correctedBy.get(id) ?? [],
  }
}

function datelineOf({content}: Placed): string | undefined {
  const node = content.find((child) => child.type === 'dateline')
  return node && (textOf(node.children).trim() || undefined)
}

function creditOf({content}: Placed): string | undefined {
  for (const node of content) {
    if (node.type === 'byline' && node.credit) return node.credit
  }
  return undefined
}
