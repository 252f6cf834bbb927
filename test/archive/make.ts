import {buildArchive} from '../../src/archive/index.ts'
import type {DepartmentEntry, PersonEntry} from '../../src/archive/registries.ts'
import type {Archive} from '../../src/archive/types.ts'
import type {
  Article,
  ArticleContent,
  BulletinContent,
  Contributor,
  IssueFacts,
  ParsedSource,
  Text,
} from '../../src/tree/types.ts'

/** What a test says of an article; the rest is left out of the tree. */
export interface Sketch {
  readonly headline?: string | ReadonlyArray<string>
  readonly paragraphs?: ReadonlyArray<string>
  /** By the paragraph that they stand over. */
  readonly subheadings?: Readonly<Record<number, string>>
  readonly captions?: ReadonlyArray<string>
  readonly byline?: ReadonlyArray<Contributor>
  readonly credit?: string
  readonly dateline?: string
  readonly page?: string
  readonly column?: string
  readonly departments?: ReadonlyArray<string>
}

/** A text node. */
export const text = (value: string): Text => ({type: 'text', value})

/** A source of articles. */
export function source(
  path: string,
  sketches: ReadonlyArray<Sketch>,
  issue: IssueFacts = {},
  more: ReadonlyArray<BulletinContent> = [],
): ParsedSource {
  return {path, text: '', tree: {type: 'bulletin', issue, children: [...more, ...sketches.map(article)]}}
}

/** A department that the editors have settled. */
export function entry(name: string, aliases: ReadonlyArray<string> = [], kind?: string): DepartmentEntry {
  return {name, aliases, kind, parent: undefined, from: undefined, until: undefined, renamedTo: undefined}
}

/** A person whom the editors have settled. */
export function person(name: string, more: Partial<PersonEntry> = {}): PersonEntry {
  const unsaid = {pinyin: undefined, office: undefined, role: undefined, from: undefined, until: undefined}
  return {name, aliases: [], ...unsaid, ...more}
}

/** An archive of one issue with these articles. */
export function archiveOf(sketches: ReadonlyArray<Sketch>, registry: ReadonlyArray<DepartmentEntry> = []): Archive {
  return buildArchive([source('2024-03-15.txt', sketches)], registry)
}

/** The ids of the rules that fired, each with its file. */
export function findings({diagnostics}: Archive): ReadonlyArray<string> {
  return diagnostics.map(({file, ruleId}) => `${file} ${ruleId}`)
}

function article({
  headline,
  paragraphs = [],
  subheadings = {},
  captions = [],
  byline,
  credit,
  dateline,
  page,
  column,
  departments,
}: Sketch): Article {
  const lines = headline === undefined ? [] : [headline].flat()
  const children: Array<ArticleContent> = []
  if (lines.length > 0) {
    children.push({
      type: 'headline',
      children: lines.map((line) => ({type: 'headlineLine', role: 'main', children: [text(line)]})),
    })
  }
  if (dateline) children.push({type: 'dateline', outlet: '本报', kind: '讯', children: [text(dateline)]})
  for (const [at, paragraph] of paragraphs.entries()) {
    const over = subheadings[at]
    if (over !== undefined) children.push({type: 'subheading', children: [text(over)]})
    children.push({type: 'paragraph', children: [text(paragraph)]})
  }
  for (const caption of captions) children.push({type: 'caption', children: [text(caption)]})
  if (byline) {
    children.push({
      type: 'byline',
      placement: 'tail',
      contributors: [...byline],
      ...(credit ? {credit} : {}),
      children: [],
    })
  }
  const fields = {...(page ? {page} : {}), ...(column ? {column} : {}), ...(departments ? {departments} : {})}
  return {type: 'article', ...fields, children}
}
