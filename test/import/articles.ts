import {dateOfSource} from '../../src/archive/dates/issue-dates.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {toJson} from '../../src/parse/printing/to-json.ts'

/** What is read in a text: its day, and of each article what a reader sees. */
export function articlesIn(text: string, path = 'a.txt') {
  const {tree, diagnostics} = parseBulletin({path, text})
  const {articles} = toJson(path, tree, diagnostics)
  return {
    date: dateOfSource({path, text, tree}).date,
    articles: articles.map(({headline, dateline, byline, paragraphs}) => ({
      ...{headline, dateline, byline},
      paragraphs,
    })),
  }
}

/** The characters of a text, each as often as it is there, without blanks. */
export function charactersIn(text: string): string {
  return Array.from(text.replace(/\s/g, '')).toSorted().join('')
}
