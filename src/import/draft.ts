import {dateOfSource, type SourceDate} from '../archive/dates/issue-dates.ts'
import {pageOfPath} from '../archive/issues/file-names.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {parseBulletin} from '../parse/index.ts'
import type {Bulletin} from '../tree/types.ts'
import {articlesOf} from '../tree/walk.ts'
import type {Draft, Extract, Origin} from './types.ts'

/**
 * What an import would write of one file, and under which name.
 *
 *     报纸/20240315-02版.pdf    →    2024/2024-03-15-02版.txt
 *     报纸/第3期.docx           →    报纸/第3期.txt               (no day is certain, though a month may be)
 *
 * A day that the file’s name or its masthead says, and nothing there denies, is certain, and names the file. It does not
 * stand in the front matter: there a person says what the paper does not.
 */
export function draftOf(
  origin: Origin,
  {text, kind, pages, encoding = 'utf-8'}: Extract,
  paperNames: ReadonlyArray<string> = [],
): {readonly draft: Draft | undefined; readonly diagnostics: ReadonlyArray<Diagnostic>} {
  if (text === undefined || kind === undefined) return {draft: undefined, diagnostics: []}
  const {tree} = parseBulletin({path: origin.name, text, paperNames})
  const day = dateOfSource({path: origin.name, text, tree})
  const dated = isCertain(day)
  const ending = kind === 'markdown' ? 'md' : 'txt'
  const draft: Draft = {
    origin: origin.path,
    target: `${dated && day.date !== undefined ? datedName(day.date, origin.name) : plainName(origin.name)}.${ending}`,
    ...(encoding === 'utf-8' ? {} : {encoding}),
    ...{text, kind, pages, date: day.when, dateSource: day.dateSource, dated},
    figures: figuresIn(tree),
    articles: articlesOf(tree).length,
    characters: text.replace(/\s/g, '').length,
    opening: text
      .split(/[\n\f]/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, 3),
  }
  return {draft, diagnostics: day.diagnostics.filter(({ruleId}) => speaksOfDate.has(ruleId)).map(onOrigin(origin))}
}

function figuresIn(tree: Bulletin): ReadonlyArray<string> {
  const nodes = articlesOf(tree).flatMap(({children}) => children)
  return [...new Set(nodes.flatMap((node) => (node.type === 'figure' ? [node.url] : [])))]
}

/** What the build would say of the written file, too, is said by the build. */
const speaksOfDate: ReadonlySet<string> = new Set(['issue-date-disagrees', 'issue-date-impossible'])

function isCertain({when, dateSource, diagnostics}: SourceDate): boolean {
  return when !== undefined && dateSource !== 'text' && diagnostics.length === 0
}

function onOrigin({path}: Origin): (found: Diagnostic) => Diagnostic {
  return ({line: _line, column: _column, ...found}) => ({...found, file: path})
}

function datedName(date: string, name: string): string {
  const page = pageOfPath(name)
  return `${date.slice(0, 4)}/${date}${page === undefined ? '' : `-${page}版`}`
}

/** The file’s own name, without what a file system may refuse. */
function plainName(name: string): string {
  return name
    .replace(/\.[a-z\d]+$/i, '')
    .split('/')
    .map((part) => part.replace(/[\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+|[. ]+$/g, '') || '_')
    .join('/')
}
