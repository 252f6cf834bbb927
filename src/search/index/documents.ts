import {nameOfArticle} from '../../archive/naming/article-name.ts'
import type {Archive, Article, ColumnId, DepartmentId, PersonId} from '../../archive/types.ts'
import type {ArticleContent} from '../../tree/types.ts'
import {textOf} from '../../tree/walk.ts'
import {facetOf} from '../engine/facets.ts'
import {type Entry, printEntry} from '../entry.ts'

/** An article as search sees it. */
export interface SearchDocument {
  /** A day, or a month or a year where no more is known. */
  readonly date: string | undefined
  /** What a result shows, as it is kept. */
  readonly entry: string
  /** What can be found: lines, none of which a phrase leaves. */
  readonly text: string
  /** Its departments, people and column, as units to be found by. */
  readonly facets: ReadonlyArray<ReadonlyArray<number>>
}

/** How a page shows a line: what a reader sees there is found. */
export type Shown = (line: string) => string

const asPrinted: Shown = (line) => line

/** How the articles of an archive are read for search. */
export interface DocumentReader {
  readonly read: (article: Article) => SearchDocument
  readonly dateOf: (article: Article) => string | undefined
}

/** Read articles one by one: all documents together are as large as the archive's whole text. */
export function documentReader(archive: Archive, shown: Shown = asPrinted): DocumentReader {
  const dates = new Map(archive.issues.map(({id, when}) => [id, when]))
  const departments = namesOf<DepartmentId>(archive.departments)
  const people = namesOf<PersonId>(archive.people)
  const columns = namesOf<ColumnId>(archive.columns)
  return {read, dateOf: ({issue}) => dates.get(issue)}

  function read(article: Article): SearchDocument {
    const named = article.departments.map(({id}) => id)
    const signed = [...new Set(article.byline.map(({person}) => person))]
    const entry: Entry = {
      path: article.path,
      page: article.page ?? '',
      column: article.column === undefined ? '' : (columns.get(article.column) ?? ''),
      departments: named.map((id) => departments.get(id) ?? ''),
      people: signed.map((id) => people.get(id) ?? ''),
      text: linesOf(article).split('\n').map(shown).join('\n'),
    }
    return {
      date: dates.get(article.issue),
      entry: printEntry(entry),
      text: entry.column === '' ? entry.text : `${entry.text}\n${entry.column}`,
      facets: [
        ...named.map((id) => facetOf('department', id)),
        ...signed.map((id) => facetOf('person', id)),
        ...(article.column === undefined ? [] : [facetOf('column', article.column)]),
      ],
    }
  }
}

function namesOf<Id extends string>(
  records: ReadonlyArray<{readonly id: Id; readonly name: string}>,
): ReadonlyMap<Id, string> {
  return new Map(records.map(({id, name}) => [id, name]))
}

/**
 * The lines that a reader sees: what it is named by, then the text. What the page runs together is one line: a dateline
 * and the names in its bracket with the paragraph that follows, names run on with the paragraph before.
 */
export function linesOf(article: Article): string {
  const lines = [nameOfArticle(article)]
  let opening = ''
  for (const node of article.content) {
    const text = lineOf(node)
    if (node.type === 'dateline' || (node.type === 'byline' && node.placement === 'dateline')) opening += text
    else if (node.type === 'byline' && node.placement === 'run-in' && opening === '' && lines.length > 1)
      lines.push((lines.pop() ?? '') + text)
    else if (text !== '') {
      lines.push(opening + text)
      opening = ''
    }
  }
  if (opening !== '') lines.push(opening)
  return lines.join('\n')
}

/** One line of text; what belongs to no article (where the story goes on, a page's head) is not found. */
function lineOf(node: ArticleContent): string {
  switch (node.type) {
    case 'jump':
    case 'furniture':
      return ''
    case 'headline':
      return flat(node.children.map(({children}) => textOf(children)).join(' '))
    case 'figure':
      return flat([node.alt, node.credit].filter((part) => part !== undefined).join(' '))
    case 'dateline':
    case 'byline':
    case 'paragraph':
    case 'subheading':
    case 'caption':
      return flat(textOf(node.children))
    default:
      return node satisfies never
  }
}

function flat(text: string): string {
  return /[\n\r\t]/.test(text) ? text.replace(/[\n\r\t]/g, ' ') : text
}
