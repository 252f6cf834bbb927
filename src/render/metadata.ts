import type {ArticleRecord} from '../site/records/record.ts'
import {absolute} from './absolute.ts'
import {isEstimated} from './citations/gbt-7714.ts'

/** A meta element. */
export interface MetaTag {
  readonly kind: 'name' | 'property'
  readonly key: string
  readonly content: string
}

/**
 * By what Zotero and library catalogues know an article of a newspaper: exactly these. A `citation_journal_title` would make
 * it a journal’s, a COinS on the same page would go before all of them.
 */
export function metaTags(record: ArticleRecord): ReadonlyArray<MetaTag> {
  const {paper, issue, page, column, excerpt} = record
  const when = isEstimated(issue) ? undefined : issue.when
  const day = isEstimated(issue) ? undefined : issue.date
  const tags: ReadonlyArray<readonly [MetaTag['kind'], string, string | undefined]> = [
    ['name', 'z:itemType', 'newspaperArticle'],
    ['name', 'DC.title', record.title],
    ...record.authors.map((name) => ['name', 'DC.creator', name] as const),
    ['name', 'prism.publicationName', paper.title],
    ['name', 'prism.publicationDate', when],
    ['name', 'prism.startingPage', page],
    ['name', 'prism.issn', paper.issn],
    ['property', 'article:section', column?.name],
    ['property', 'article:published_time', day],
    ['name', 'eprints.place_of_pub', paper.place],
    ['name', 'DC.language', 'zh-CN'],
    ['name', 'DCTERMS.abstract', excerpt === '' ? undefined : excerpt],
    ['property', 'og:url', absolute(paper, record.path)],
    ['name', 'citation_title', record.title],
    ...record.authors.map((name) => ['name', 'citation_author', name] as const),
    ['name', 'citation_date', when?.replaceAll('-', '/')],
    ['name', 'citation_firstpage', page],
    ['name', 'citation_language', 'zh'],
  ]
  return tags.flatMap(([kind, key, content]) => (content === undefined ? [] : [{kind, key, content}]))
}
