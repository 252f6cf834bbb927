import type {ArticleRecord} from '../../site/records/record.ts'
import {absolute} from '../absolute.ts'
import {oneLine} from '../clean.ts'
import {isEstimated} from './gbt-7714.ts'
import {estimateNote} from './ris.ts'

/** An article as a BibLaTeX entry, in the form that biblatex-gb7714-2015 prints as a newspaper's. */
export function biblatex(record: ArticleRecord): string {
  const {paper, issue} = record
  const day = issue.when
  const known = day !== undefined && !isEstimated(issue)
  const authors = record.authors.map((name) => `{${texOf(name)}}`)
  const fields: ReadonlyArray<readonly [string, string | undefined]> = [
    ['entrysubtype', 'newspaper'],
    ['author', authors.length === 0 ? undefined : authors.join(' and ')],
    ['title', texOf(record.title)],
    ['journaltitle', texOf(paper.title)],
    ['date', known ? day : undefined],
    ['number', issue.number === undefined ? undefined : texOf(issue.number)],
    ['pages', record.page === undefined ? undefined : texOf(record.page)],
    ['issn', paper.issn],
    ['url', absolute(paper, record.path)],
    ['langid', 'chinese'],
    ['note', day !== undefined && !known ? estimateNote(day) : undefined],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]))
  return `@article{${citationKey(record)},\n${lines.join('')}}\n`
}

/** Permanent, as the address is of which it is made: `news-2020-06-05-2-3`. */
export function citationKey({path}: Pick<ArticleRecord, 'path'>): string {
  return `news-${path.replace(/\.html$/, '').replaceAll('/', '-')}`
}

/** What TeX would take for its own. Braces by name: a lone one would end the field, escaped or not. */
function texOf(text: string): string {
  return oneLine(text).replace(/[\\{}&%$#_~^]/g, (character) => names.get(character) ?? `\\${character}`)
}

const names: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
])
