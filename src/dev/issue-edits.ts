import type {AddressRegistry} from '../archive/addresses/types.ts'
import {buildArchive} from '../archive/index.ts'
import type {Archive, Article, Issue, IssueId} from '../archive/types.ts'
import {paperNamesIn} from '../build/reading/paper-names.ts'
import {type ParseMemory, readBytes} from '../build/reading/parse-sources.ts'
import {readSource} from '../build/reading/read-source.ts'
import {digestOfSource} from '../build/reading/source-digest.ts'
import type {Files} from '../io/ports.ts'
import {fixesBeside} from '../parse/fixes/fixes.ts'
import type {ParsedSource} from '../tree/types.ts'
import type {SameAlone} from './same-alone.ts'

/** What an issue says now. */
export interface IssueEdit {
  readonly issue: Issue
  readonly articles: ReadonlyArray<Article>
  /** Nothing but the words of these articles is otherwise: no list has one more, or one less. */
  readonly isAlone: boolean
}

/** What an edit is compared with. */
export interface Before {
  readonly archive: Archive
  readonly parsed: ParseMemory
  readonly registry: AddressRegistry
}

/** Reads the sources of an issue as they are now. */
export type ReadEdit = (issue: Issue) => IssueEdit | undefined

/** Read issues again and again while others are saved: what is as it was read last is not looked at once more. */
export function editReader(content: Files, before: Before, sameAlone: SameAlone): ReadEdit {
  const held = new Map<IssueId, {readonly now: ReadonlyArray<ParsedSource>; readonly edit: IssueEdit | undefined}>()
  const fresh = new Map<string, Reading>()
  return (issue) => {
    const now = issue.sources.flatMap((path) => readNow(content, [before.parsed, fresh], path) ?? [])
    const known = held.get(issue.id)
    if (known?.now.length === now.length && now.every((source, at) => source === known.now[at])) return known.edit
    const edit = editOf(issue, now, before, sameAlone)
    held.set(issue.id, {now, edit})
    return edit
  }
}

/**
 * Compare what an issue says now with what it said. Undefined where nothing can be said before all is built: another number
 * of articles, another day or 栏目, a name that nobody had, an error.
 */
function editOf(
  issue: Issue,
  now: ReadonlyArray<ParsedSource>,
  {archive, parsed, registry}: Before,
  sameAlone: SameAlone,
): IssueEdit | undefined {
  const before = issue.sources.flatMap((path) => parsed.get(path)?.parsed ?? [])
  if (before.length !== issue.sources.length || now.length !== before.length) return undefined
  const own = archive.articles.filter((article) => article.issue === issue.id)
  if (now.every((source, at) => source === before[at])) return {issue, articles: own, isAlone: true}
  const addresses = entriesOf(issue, registry)
  const was = buildArchive(before, [], {addresses})
  const is = buildArchive(now, [], {addresses})
  if (!isLaidOutAlike(is, was, issue)) return undefined
  const patched = is.articles.flatMap((article, at) => {
    const old = own[at]
    const byline = old?.id === article.id ? signedBy(article, old, archive) : undefined
    return old && byline ? [withWords(old, article, byline)] : []
  })
  const [laid] = is.issues
  if (patched.length !== own.length || laid === undefined) return undefined
  const pages = issue.pages.map((page, at) => ({...page, lines: laid.pages[at]?.lines ?? page.lines}))
  // What the issue alone says must be what the archive says of it, or nothing follows from the one for the other.
  const isFaithful = own.every((article, at) => wordsOf(article) === wordsOf(was.articles[at] ?? article))
  const isAlone = isFaithful && sameAlone({issue, before, now, was, is})
  return {issue: {...issue, pages}, articles: patched, isAlone}
}

/** A source as it was read last; without a tree where an error stands. */
interface Reading {
  readonly digest: string
  readonly parsed: ParsedSource | undefined
}

/** Undefined where it cannot be read; the very source that is known where nothing is new in it. */
function readNow(
  content: Files,
  [built, fresh]: readonly [ParseMemory, Map<string, Reading>],
  path: string,
): ParsedSource | undefined {
  const bytes = readBytes(content, path)
  const beside = fixesBeside(path)
  const hasFixes = /\.txt$/i.test(path) && content.kindOf(beside) === 'file'
  const fixes = hasFixes ? readBytes(content, beside) : undefined
  if (!(bytes instanceof Uint8Array) || (fixes !== undefined && !(fixes instanceof Uint8Array))) return undefined
  const file = {path, bytes, fixes: fixes && {path: beside, bytes: fixes}, paperNames: paperNamesIn(content)}
  const digest = digestOfSource(file)
  for (const known of [built.get(path), fresh.get(path)]) if (known?.digest === digest) return known.parsed
  const outcome = readSource(file)
  const isGood = outcome.diagnostics.every(({severity}) => severity !== 'error')
  const now = isGood ? outcome.parsed : undefined
  fresh.set(path, {digest, parsed: now})
  return now
}

/** What the address book says of an issue. */
function entriesOf({path}: Issue, {entries}: AddressRegistry): AddressRegistry {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return {entries: new Map([...entries].filter(([each]) => each.startsWith(folder))), corrections: []}
}

function isLaidOutAlike(is: Archive, was: Archive, issue: Issue): boolean {
  const shape = ({issues, sources, articles, columns}: Archive) =>
    JSON.stringify([
      articles.map(({page, order, partOf, led, corrects, correctedBy, column}) => [
        ...[page, order, partOf, led, corrects, correctedBy],
        columns.find(({id}) => id === column)?.name,
      ]),
      issues.map(({pages, articles, ...facts}) => [
        facts,
        articles,
        pages.map(({name, articles, continued}) => [name, articles, continued]),
      ]),
      sources.map(({articles}) => articles.map(({state}) => state)),
    ])
  const [only, other] = is.issues
  return only !== undefined && other === undefined && only.id === issue.id && shape(is) === shape(was)
}

function signedBy(now: Article, before: Article, {people}: Archive): Article['byline'] | undefined {
  const byline = now.byline.flatMap(({role, name}) => {
    const same = before.byline.find((each) => each.name === name)?.person
    const named = same ? [] : people.filter((each) => each.name === name || each.aliases.includes(name))
    const person = same ?? (named.length === 1 ? named[0]?.id : undefined)
    return person === undefined ? [] : [{role, name, person}]
  })
  return byline.length === now.byline.length ? byline : undefined
}

/** Its words as they are now, and all that the archive says of it as it was. */
function withWords(before: Article, now: Article, byline: Article['byline']): Article {
  const {headline, headlineLines, dateline, credit, content, excerpt, length, source, places, event, anchors} = now
  const words = {headline, headlineLines, dateline, credit, content, excerpt, length, source, places, event, anchors}
  return {...before, ...words, byline}
}

function wordsOf(article: Article): string {
  const {headline, headlineLines, dateline, credit, content, excerpt, length, source, places, event, anchors} = article
  return JSON.stringify([
    ...[headline, headlineLines, dateline, credit, content, excerpt, length, source, places, event, anchors],
    article.byline.map(({role, name}) => [role, name]),
  ])
}
