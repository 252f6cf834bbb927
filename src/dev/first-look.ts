import type {AddressRegistry} from '../archive/addresses/types.ts'
import {buildArchive} from '../archive/index.ts'
import type {Archive, Article, ArticleId, Issue, IssueId} from '../archive/types.ts'
import {digestOf} from '../build/digest.ts'
import {type ParseMemory, readBytes} from '../build/parse-sources.ts'
import {readSource} from '../build/read-source.ts'
import type {Files} from '../io/ports.ts'
import {fixesBeside} from '../parse/fixes.ts'
import {openSite, type SiteSources} from '../site/index.ts'
import type {Page} from '../site/page.ts'
import {articlePages} from '../site/routes/article.ts'
import {issuePages} from '../site/routes/issue.ts'
import type {ParsedSource} from '../tree/types.ts'

/** What the last build made, held. */
export interface LastBuild {
  readonly site: SiteSources
  readonly parsed: ParseMemory
  readonly registry: AddressRegistry
}

/**
 * A first look at a source that was saved: the pages of its articles and its issue, with all else as the last build left
 * it. The build that follows has the last word. Nothing where the change is more than one of words: another number of
 * articles, another day, a name that nobody had.
 */
export function firstLook(content: Files, last: LastBuild, source: string): ReadonlyArray<Page> {
  const {archive} = last.site
  const record = archive.sources.find(({path}) => path === source)
  const issue = record && archive.issues.find(({id}) => id === record.issue)
  const fresh = issue && readAnew(content, last.parsed, source)
  if (!fresh) return []
  const sources = issue.sources.flatMap((path) => (path === source ? fresh : (last.parsed.get(path)?.parsed ?? [])))
  const own = buildArchive(sources, [], {addresses: entriesOf(issue, last.registry)})
  const patched = isLike(own, issue, archive) ? patch(own.articles, issue, archive) : undefined
  if (!patched) return []
  const context = openSite({...last.site, archive: around(issue, patched, archive)})
  return [...articlePages(context), ...issuePages(context).filter(({path}) => path === issue.path)]
}

/** Undefined where nothing is new in it, or where it cannot be read. */
function readAnew(content: Files, parsed: ParseMemory, path: string): ParsedSource | undefined {
  const bytes = readBytes(content, path)
  const beside = fixesBeside(path)
  const fixes = content.kindOf(beside) === 'file' ? readBytes(content, beside) : undefined
  if (!(bytes instanceof Uint8Array) || (fixes !== undefined && !(fixes instanceof Uint8Array))) return undefined
  const digest = digestOf(`${digestOf(bytes)} ${fixes ? digestOf(fixes) : ''}`)
  if (parsed.get(path)?.digest === digest) return undefined
  const outcome = readSource({path, bytes, fixes: fixes && {path: beside, bytes: fixes}})
  return outcome.diagnostics.some(({severity}) => severity === 'error') ? undefined : outcome.parsed
}

/** What the address book says of an issue. */
function entriesOf({path}: Issue, {entries}: AddressRegistry): AddressRegistry {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return {entries: new Map([...entries].filter(([each]) => each.startsWith(folder))), corrections: []}
}

/** Is the issue laid out as it was? */
function isLike({issues, sources}: Archive, issue: Issue, archive: Archive): boolean {
  const [own, other] = issues
  const layout = ({pages}: Issue) =>
    pages.map(({name, articles, continued}) => [name, articles.length, continued.length])
  const fates = (from: Archive['sources']) =>
    issue.sources.map((path) => from.find((each) => each.path === path)?.articles.map(({state}) => state))
  return (
    own !== undefined &&
    other === undefined &&
    own.date === issue.date &&
    own.number === issue.number &&
    JSON.stringify(layout(own)) === JSON.stringify(layout(issue)) &&
    JSON.stringify(fates(sources)) === JSON.stringify(fates(archive.sources))
  )
}

/** The issue’s articles, with their words as they are now and all else as it was; undefined where a name is new. */
function patch(own: ReadonlyArray<Article>, issue: Issue, archive: Archive): ReadonlyArray<Article> | undefined {
  const wanted = new Set(issue.articles)
  const known = new Map(archive.articles.filter(({id}) => wanted.has(id)).map((article) => [article.id, article]))
  const patched = issue.articles.flatMap((id, at): ReadonlyArray<Article> => {
    const [now, before] = [own[at], known.get(id)]
    const byline = now && before && signedBy(now, before, archive)
    if (!byline) return []
    const {headline, headlineLines, dateline, credit, content, excerpt, length, source, places, event, anchors} = now
    return [
      {
        ...before,
        headline,
        headlineLines,
        dateline,
        credit,
        content,
        excerpt,
        length,
        source,
        places,
        event,
        anchors,
        byline,
      },
    ]
  })
  return patched.length === issue.articles.length ? patched : undefined
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

/** As much of the archive as these pages speak of, in which the issue stands between the same two. */
function around(issue: Issue, patched: ReadonlyArray<Article>, archive: Archive): Archive {
  const own = new Set<ArticleId>(issue.articles)
  const named = new Set(
    patched.flatMap(({related, corrects, correctedBy, partOf}) => [
      ...related,
      ...corrects,
      ...correctedBy,
      ...(partOf ?? []),
    ]),
  )
  const others = archive.articles.filter(
    ({id, partOf}) => !own.has(id) && (named.has(id) || (partOf !== undefined && own.has(partOf))),
  )
  const at = archive.issues.indexOf(issue)
  const [before, after] = [archive.issues[at - 1], archive.issues[at + 1]].map((each) => each && emptied(each))
  const spoken = new Set<IssueId>(others.map((article) => article.issue))
  const rest = archive.issues.filter((each) => spoken.has(each.id) && Math.abs(archive.issues.indexOf(each) - at) > 1)
  const beside = [...(before ? [before] : []), issue, ...(after ? [after] : [])]
  const apart = rest.map(emptied)
  const all = [...patched, ...others]
  const departments = new Set(all.flatMap((article) => article.departments.map(({id}) => id)))
  const people = new Set(all.flatMap(({byline}) => byline.map(({person}) => person)))
  const columns = new Set(all.flatMap(({column}) => column ?? []))
  return {
    ...archive,
    issues: before ? [...apart, ...beside] : [...beside, ...apart],
    articles: all,
    sources: archive.sources.filter(
      (source) => source.issue === issue.id || others.some((each) => each.source.path === source.path),
    ),
    // The first one stands for all in the navigation.
    departments: archive.departments.filter(({id}, index) => index === 0 || departments.has(id)),
    people: archive.people.filter(({id}, index) => index === 0 || people.has(id)),
    columns: archive.columns.filter(({id}, index) => index === 0 || columns.has(id)),
  }
}

/** To be linked to, not to be drawn. */
function emptied(issue: Issue): Issue {
  return {...issue, pages: [], articles: []}
}
