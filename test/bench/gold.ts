import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** An article as it should be read. */
export interface GoldArticle {
  readonly headline: string
  readonly headlineLines: ReadonlyArray<string>
  readonly column: string | null
  readonly dateline: string | null
  readonly paragraphs: ReadonlyArray<string>
  readonly byline: ReadonlyArray<{readonly role: string; readonly name: string}>
}

/** The articles of the sample archive, as they should be read. */
export function goldArticles(): ReadonlyArray<GoldArticle> {
  const root = fileURLToPath(new URL('../../../test/corpus/', import.meta.url))
  return readdirSync(root)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .flatMap((name) => articlesIn(JSON.parse(readFileSync(root + name, 'utf8'))))
}

function articlesIn(gold: unknown): ReadonlyArray<GoldArticle> {
  if (!isGold(gold)) throw new Error('Unexpected gold, expected {"articles": […]}')
  return gold.articles
}

function isGold(gold: unknown): gold is {readonly articles: ReadonlyArray<GoldArticle>} {
  return typeof gold === 'object' && gold !== null && 'articles' in gold && Array.isArray(gold.articles)
}
