import type {ArticleRecord} from './record.ts'

/**
 * An article as a COinS: the title of an empty span on a list, by which Zotero takes in many articles at once. Never on
 * the article's own page, where it would go before better metadata.
 */
export function coinsOf({path, paper, issue, title, authors, page}: ArticleRecord): string {
  const known = issue.dateSource !== 'text'
  const fields: ReadonlyArray<readonly [string, string | undefined]> = [
    ['url_ver', 'Z39.88-2004'],
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', encode(title)],
    ['rft.source', encode(paper.title)],
    ['rft.date', known ? issue.when : undefined],
    ...authors.map((name) => ['rft.au', encode(name)] as const),
    ['rft.pages', page === undefined ? undefined : encode(page)],
    ['rft.identifier', paper.url === undefined ? undefined : encodeURIComponent(`${paper.url}${path}`)],
    ['rft.language', 'zh-CN'],
  ]
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join('&')
}

/** Chinese stays as it is, a third of the bytes. */
function encode(text: string): string {
  return /[^\p{L}\p{N}]/u.test(text)
    ? text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD').replace(special, encodeURIComponent)
    : text
}

const special = /[\s\p{Cc}%&+=#<>"']/gu
