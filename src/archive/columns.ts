import {nameClaims} from './addresses/claim-names.ts'
import type {AddressEntry, AddressRegistry} from './addresses/types.ts'
import {columnId, urlPath} from './ids.ts'
import type {Placed} from './layout.ts'
import {pinyinOf} from './naming/pinyin.ts'
import {slugOf} from './naming/slugs.ts'
import {newestFirst} from './newest-first.ts'
import type {ArticleId, Column, ColumnId} from './types.ts'

/** All 栏目, by first appearance, and the column of each article that has one. */
export function gatherColumns(
  articles: ReadonlyArray<Placed>,
  registry: AddressRegistry,
): {
  columns: ReadonlyArray<Column>
  columnOf: ReadonlyMap<ArticleId, ColumnId>
  addresses: ReadonlyArray<AddressEntry>
} {
  const issueOf = new Map(articles.map(({id, issue}) => [id, issue]))
  const {claim, entries} = nameClaims('columns', 'column', registry)
  const columns = new Map<string, {id: ColumnId; name: string; articles: Array<ArticleId>}>()
  const columnOf = new Map<ArticleId, ColumnId>()
  for (const {id, node} of articles) {
    const name = node.column?.trim()
    if (!name) continue
    const key = name.replace(/\s+/g, '')
    const column = columns.get(key) ?? {id: columnId(claim([name], slugOf(pinyinOf(key)))), name, articles: []}
    columns.set(key, column)
    column.articles.push(id)
    columnOf.set(id, column.id)
  }
  const list = [...columns.values()].map(({id, name, articles: own}): Column => {
    return {
      id,
      name,
      path: urlPath(`columns/${id}.html`),
      articles: newestFirst(own, (article) => issueOf.get(article)),
    }
  })
  return {columns: list, columnOf, addresses: entries()}
}
