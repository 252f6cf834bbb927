import {nameOfArticle} from '../../archive/naming/article-name.ts'
import type {Article} from '../../archive/types.ts'
import type {HeadlineLines} from '../props/section.ts'

interface Shown {
  /** Where a line may be broken. */
  readonly phrases: (line: string) => ReadonlyArray<string>
  /** A text as it is shown. */
  readonly present: (text: string) => string
}

/** A headline's lines, cut at its first and last main line. */
export function headlineLines(article: Article, {phrases, present}: Shown): HeadlineLines {
  const lines = article.headlineLines
  const first = lines.findIndex(({role}) => role === 'main')
  const last = lines.findLastIndex(({role}) => role === 'main')
  const texts = lines.map(({text}) => present(text))
  const main =
    first === -1 ? (texts.length > 0 ? texts : [present(nameOfArticle(article))]) : texts.slice(first, last + 1)
  return {
    before: first === -1 ? [] : texts.slice(0, first).map(phrases),
    main: main.map(phrases),
    after: first === -1 ? [] : texts.slice(last + 1).map(phrases),
    ...setting(main),
  }
}

/** Phrases of at most so many characters stay whole on a telephone, and on a page. */
const briefPhrase = 11
const wholePhrase = 16

function setting(lines: ReadonlyArray<string>): Pick<HeadlineLines, 'size' | 'phrases'> {
  const longestPhrase = Math.max(...lines.flatMap((line) => line.split(/\s+/).map((phrase) => phrase.length)))
  const longest = Math.max(...lines.map((line) => line.length))
  const phrases = longestPhrase <= briefPhrase ? 'brief' : longestPhrase <= wholePhrase ? 'whole' : 'broken'
  if (longest <= 12) return {size: 'short', phrases}
  return {size: phrases !== 'broken' || longest <= 22 ? 'medium' : 'long', phrases}
}
