import type {AddressRegistry} from '../archive/addresses/types.ts'
import type {DepartmentEntry} from '../archive/registries.ts'
import {atOnce, type Steps} from '../archive/steps.ts'
import type {Archive, Issue, IssueId} from '../archive/types.ts'
import {digestOf} from '../build/digest.ts'
import {type Glyphs, turningOf} from '../build/drawing/glyphs.ts'
import type {ParseMemory} from '../build/reading/parse-sources.ts'
import type {Files} from '../io/ports.ts'
import {type ArchiveIndex, indexArchive} from '../search/index/index-files.ts'
import type {IndexFile} from '../search/index/planned-segment.ts'
import type {Context} from '../site/frame.ts'
import {openSite, type SiteSources} from '../site/index.ts'
import {pageAt} from '../site/lists/page-at.ts'
import type {Page} from '../site/page.ts'
import {overlaid} from '../site/records/create-lookup.ts'
import {articlePages} from '../site/routes/article.ts'
import {issuePages} from '../site/routes/issue.ts'
import {presenterOf} from '../site/wording/present.ts'
import {editReader, type IssueEdit} from './issue-edits.ts'
import {createSameAlone} from './same-alone.ts'

/** What the last build made, held. */
export interface LastBuild {
  readonly site: SiteSources
  readonly index: ArchiveIndex
  readonly glyphs: Glyphs | undefined
  readonly parsed: ParseMemory
  readonly registry: AddressRegistry
  readonly offices: ReadonlyArray<DepartmentEntry>
}

/** Sources, below `content/`. */
export interface Saved {
  /** Those that were saved just now. */
  readonly asked: ReadonlyArray<string>
  /** All that no build has seen. */
  readonly unseen: ReadonlySet<string>
  /** Something else was changed, which no build has seen. */
  readonly isMore: boolean
}

/** The pages that the next build is likely to make. */
export interface Look {
  /** Of the issues that were asked for, and of their articles. */
  readonly own: ReadonlyArray<Page>
  /** Any page of an issue that was changed, and any other of an issue, or a list of articles, where that can be known. */
  readonly at: (path: string) => Page | undefined
  /** What is new in the index of search; nothing where that is not known. */
  readonly search: () => ReadonlyArray<IndexFile>
}

/**
 * Look at sources that were saved, with all else as the last build left it. The build that follows has the last word.
 * Where a change is more than one of words — another number of articles, another day, a name that nobody had — there is
 * nothing to see before it; nor on lists, where an office or a person may be named otherwise.
 */
export function openLook(content: Files, last: LastBuild): (saved: Saved) => Look {
  return atOnce(lookInSteps(content, last))
}

/** The same in steps. */
export function* lookInSteps(content: Files, last: LastBuild): Steps<(saved: Saved) => Look> {
  const {site, index, glyphs, parsed, registry, offices} = last
  const {archive} = site
  const indexed = new Set(index.files.map(({key}) => key))
  yield
  const context = openSite(site)
  yield
  const sameAlone = yield* createSameAlone(archive, offices)
  const readEdit = editReader(content, {archive, parsed, registry}, sameAlone)
  const issueOf = new Map(archive.sources.map(({path, issue}) => [path, issue]))
  const issues = new Map(archive.issues.map((issue) => [issue.id, issue]))
  return ({asked, unseen, isMore}) => {
    const edits = new Map<IssueId, IssueEdit | undefined>()
    let isKnown = !isMore
    for (const path of new Set([...asked, ...unseen])) {
      const issue = issueAt(path)
      // One that nobody knew, and that is gone again, was never there.
      if (issue === undefined) isKnown &&= content.kindOf(path) === undefined
      else if (!edits.has(issue.id)) edits.set(issue.id, readEdit(issue))
    }
    const patched = withEdits(
      context,
      site,
      [...edits.values()].flatMap((edit) => edit ?? []),
    )
    const shown = new Set(asked.flatMap((path) => issueOf.get(path) ?? []))
    const own = [...shown].flatMap(pagesOf)
    isKnown &&= [...edits.values()].every((edit) => edit?.isAlone)
    return {
      own,
      at: (path) => ownAt(path) ?? (isKnown ? pageAt(patched, path) : undefined),
      search: () => (isKnown ? searchIn(patched.archive) : []),
    }

    function ownAt(path: string): Page | undefined {
      const [id] = [...edits].find(([, edit]) => edit && stands(edit, path)) ?? []
      return id && pagesOf(id).find((page) => page.path === path)
    }

    function pagesOf(id: IssueId): ReadonlyArray<Page> {
      const issue = edits.get(id)?.issue
      return issue ? [...articlePages(patched, id), ...issuePages(patched, issue.path)] : []
    }
  }

  /** The segments that hold an edited article. */
  function searchIn(now: Archive): ReadonlyArray<IndexFile> {
    const shown = presenterOf(site.config)
    const {files} = indexArchive(now, digestOf, {before: index, turning: turningOf(glyphs), shown})
    return files.filter(({key}) => !indexed.has(key))
  }

  function issueAt(path: string): Issue | undefined {
    const id = issueOf.get(path)
    return id === undefined ? undefined : issues.get(id)
  }
}

/** Is it the page of an issue, or of one of its articles? */
function stands({issue, articles}: IssueEdit, path: string): boolean {
  return issue.path === path || articles.some((article) => article.path === path)
}

/** The archive, in which some issues say something else. */
function withEdits(context: Context, site: SiteSources, edits: ReadonlyArray<IssueEdit>): Context {
  const issues = new Map(edits.map(({issue}): [IssueId, Issue] => [issue.id, issue]))
  const articles = new Map(edits.flatMap((edit) => edit.articles.map((article) => [article.id, article] as const)))
  const {archive, config, wordEnds, images} = site
  const patched = {
    ...archive,
    issues: archive.issues.map((issue) => issues.get(issue.id) ?? issue),
    articles: archive.articles.map((article) => articles.get(article.id) ?? article),
  }
  return {...context, archive: patched, lookup: overlaid(context.lookup, {articles, issues}, config, wordEnds, images)}
}
