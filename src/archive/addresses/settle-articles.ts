import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Draft} from '../drafts.ts'
import {urlPath} from '../ids.ts'
import type {IssueDraft} from '../issues.ts'
import {by, byText} from '../order.ts'
import {articleSlug} from '../permalinks.ts'
import type {UrlPath} from '../types.ts'
import {type Anchors, anchorsOf, printAnchors} from './anchors.ts'
import {lostAddresses} from './lost.ts'
import {type Known, matchArticles, type Present} from './match-articles.ts'
import {matchFolders} from './match-folders.ts'
import {sortKey} from './print-registry.ts'
import {type AddressEntry, type AddressRegistry, newEntry} from './types.ts'

/** An issue with its articles on their pages, before anything has an address. */
export interface UnsettledIssue {
  readonly issue: IssueDraft
  readonly pages: ReadonlyArray<readonly [name: string | undefined, drafts: ReadonlyArray<Draft>]>
}

/** Where an article stands, and how its paragraphs are linked to. */
export interface SettledArticle {
  readonly path: UrlPath
  readonly anchors: ReadonlyArray<Anchors>
  /** The address of the article of which it once was a part. */
  readonly from: UrlPath | undefined
}

export interface Settled {
  /** By issue: `2020/06/05` */
  readonly folders: ReadonlyArray<string>
  /** An article that is not in it is withdrawn. */
  readonly articles: ReadonlyMap<Draft, SettledArticle>
  /** New entries, and entries that now say something else. */
  readonly entries: ReadonlyArray<AddressEntry>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

interface Candidate extends Present {
  readonly draft: Draft
  readonly slug: string
  readonly page: string | undefined
}

/** Where the registry stands, in findings. */
export const registryFile = 'addresses.tsv'

/**
 * Give every issue and article its address: the one under which it was published before, whatever was mended, inserted
 * or renamed since; else its date, page and number. An address that was ever given is not given to another article.
 */
export function settleArticles(issues: ReadonlyArray<UnsettledIssue>, registry: AddressRegistry): Settled {
  const old = [...registry.entries.values()]
    .filter(({path}) => isInIssue(path))
    .map((entry) => ({entry, key: sortKey(entry.path)}))
    .sort(by(({key}) => key, byText))
    .map(({entry}) => entry)
  const folders = matchFolders(
    issues.map(({issue, pages}) => ({
      wanted: issue.folder,
      fingerprints: pages.flatMap(([, drafts]) => drafts.map(({fingerprint}) => fingerprint)),
    })),
    folderRecords(old),
  )
  const candidates = issues.flatMap(({pages}, at) =>
    pages.flatMap(([page, drafts]) =>
      drafts.map(
        (draft, order): Candidate => ({
          ...{draft, page},
          texts: draft.printed,
          fingerprint: draft.fingerprint,
          folder: folders[at] ?? '',
          headline: headlineOf(draft),
          slug: articleSlug(page, order + 1),
        }),
      ),
    ),
  )
  const remembered = old.filter(
    ({state, fingerprint}) => fingerprint !== undefined && (state === 'article' || state === 'withdrawn'),
  )
  const matches = matchArticles(remembered.map(toKnown), candidates)
  const closed = closedFolders(old)

  const cameFrom = new Map([...matches.moved].map(([one, at]) => [at, one]))
  const wholeOf = new Map([...matches.parts].flatMap(([one, list]) => list.map((at): [number, number] => [at, one])))
  const articles = new Map<Draft, SettledArticle>()
  const changed = new Map<UrlPath, AddressEntry>()
  const diagnostics: Array<Diagnostic> = []
  const pathOf = assignPaths(candidates, matches.same, matches.moved, remembered, registry)
  for (const [at, candidate] of candidates.entries()) {
    const {draft, folder} = candidate
    const before = remembered[matches.same.get(at) ?? -1]
    const shut = closed.get(folder)
    if (before?.state === 'withdrawn' || shut?.state === 'withdrawn') {
      diagnostics.push(withheld(draft, before ?? shut))
      if (before?.state === 'article') changed.set(before.path, {...before, state: 'withdrawn', date: shut?.date})
      continue
    }
    const path = pathOf(at)
    const origin = before ?? remembered[cameFrom.get(at) ?? -1] ?? registry.entries.get(path)
    const anchors = anchorsOf(draft.paragraphs, origin?.anchors)
    const whole = remembered[wholeOf.get(at) ?? -1]
    if (whole) diagnostics.push(splitFinding(whole, path, draft))
    const from = before?.from ?? whole?.path
    articles.set(draft, {path, anchors, from})
    changed.set(path, {
      ...newEntry(path, 'article', candidate.headline),
      fingerprint: candidate.fingerprint,
      anchors: printAnchors(anchors),
      from,
    })
  }
  for (const [one, at] of matches.moved) {
    const entry = remembered[one]
    const draft = candidates[at]?.draft
    const target = draft && articles.get(draft)?.path
    if (entry === undefined || draft === undefined || target === undefined || target === entry.path) continue
    changed.set(entry.path, {...entry, state: 'moved', target})
    // Out of undated/ once its date is known: what the editor was asked for.
    if (!isUndated(entry.path) || isUndated(target)) diagnostics.push(movedFinding(entry, target, draft))
  }
  const kept = new Set(matches.same.values())
  const missing = remembered.filter((entry, at) => entry.state === 'article' && !kept.has(at) && !matches.moved.has(at))
  const settledIssues = settleIssues(issues, folders, candidates, articles, old, changed)
  const lost = lostAddresses(missing, settledIssues.lost, closed)
  return {
    folders,
    articles,
    entries: [...changed.values(), ...settledIssues.entries, ...lost.entries],
    diagnostics: [...diagnostics, ...lost.diagnostics],
  }
}

/** `2020/06/05/2-3.html` and `undated/x/1.html`, not `departments/x.html`. */
function isInIssue(path: string): boolean {
  return /^(?:\d{4}\/\d\d\/\d\d[^/]*|undated\/[^/]+)\/[^/]+$/.test(path)
}

/** `2020/06/05/2-3.html` → `2020/06/05` */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function isUndated(path: string): boolean {
  return path.startsWith('undated/')
}

function headlineOf({headlineLines}: Draft): string {
  return headlineLines
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function toKnown({path, fingerprint, text, state}: AddressEntry): Known {
  const withdrawn = state === 'withdrawn'
  const headline = withdrawn ? text.replace(/ \| .*$/, '') : text
  return {folder: folderOf(path), fingerprint: fingerprint ?? '', headline, withdrawn}
}

function folderRecords(old: ReadonlyArray<AddressEntry>) {
  const folders = new Map<string, Set<string>>()
  for (const {path, state, fingerprint} of old) {
    const prints = folders.get(folderOf(path)) ?? new Set<string>()
    folders.set(folderOf(path), prints)
    if (state === 'article' && fingerprint) prints.add(fingerprint)
  }
  return [...folders].map(([folder, fingerprints]) => ({folder, fingerprints}))
}

/** Issues that the editor withdrew or moved as a whole. */
function closedFolders(old: ReadonlyArray<AddressEntry>): ReadonlyMap<string, AddressEntry> {
  return new Map(
    old
      .filter(({path, state}) => path.endsWith('/index.html') && (state === 'withdrawn' || state === 'moved'))
      .map((entry) => [folderOf(entry.path), entry]),
  )
}

/** The address of each article: its own, or a new one that nothing ever had. */
function assignPaths(
  candidates: ReadonlyArray<Candidate>,
  same: ReadonlyMap<number, number>,
  moved: ReadonlyMap<number, number>,
  remembered: ReadonlyArray<AddressEntry>,
  registry: AddressRegistry,
): (at: number) => UrlPath {
  const taken = new Set<string>(registry.entries.keys())
  const paths = candidates.map((_, at) => remembered[same.get(at) ?? -1]?.path)
  const cameFrom = new Map([...moved].map(([one, at]) => [at, remembered[one]?.path]))
  const back = returners(registry, paths)
  const highest = new Map<string, number>()
  for (const [at, {folder, slug, page}] of candidates.entries()) {
    if (paths[at] !== undefined) continue
    const home = back(folder, cameFrom.get(at))
    const wanted = `${folder}/${slug}.html`
    const path = home ?? (taken.has(wanted) ? nextFree(folder, page) : urlPath(wanted))
    taken.add(path)
    paths[at] = path
  }
  return (at) => paths[at] ?? urlPath('index.html')

  /** The first number that its page never had: `2-9` where `2-8` was the last. */
  function nextFree(folder: string, page: string | undefined): UrlPath {
    const key = `${folder}/${articleSlug(page, 0)}`
    let number = (highest.get(key) ?? 0) + 1
    while (taken.has(`${folder}/${articleSlug(page, number)}.html`)) number++
    highest.set(key, number)
    return urlPath(`${folder}/${articleSlug(page, number)}.html`)
  }
}

/** An article that was moved to another day and comes back has its first address again. */
function returners(registry: AddressRegistry, paths: ReadonlyArray<UrlPath | undefined>) {
  const alive = new Set(paths)
  const pointers = new Map<string, UrlPath>()
  for (const {path, state, target} of registry.entries.values()) {
    if (state === 'moved' && target !== undefined && !alive.has(target))
      pointers.set(`${folderOf(path)}\n${target}`, path)
  }
  return (folder: string, from: UrlPath | undefined): UrlPath | undefined => {
    const key = `${folder}\n${from}`
    const home = from === undefined ? undefined : pointers.get(key)
    pointers.delete(key)
    return home
  }
}

/** The issues' own pages: one that is left by all its articles leads to where most of them went. */
function settleIssues(
  issues: ReadonlyArray<UnsettledIssue>,
  folders: ReadonlyArray<string>,
  candidates: ReadonlyArray<Candidate>,
  articles: ReadonlyMap<Draft, SettledArticle>,
  old: ReadonlyArray<AddressEntry>,
  changed: ReadonlyMap<UrlPath, AddressEntry>,
): {entries: ReadonlyArray<AddressEntry>; lost: ReadonlyArray<AddressEntry>} {
  const living = new Set(candidates.filter(({draft}) => articles.has(draft)).map(({folder}) => folder))
  const entries: Array<AddressEntry> = []
  for (const [at, {issue, pages}] of issues.entries()) {
    const folder = folders[at] ?? ''
    const empty = pages.every(([, drafts]) => drafts.length === 0)
    if (living.has(folder) || empty)
      entries.push(newEntry(urlPath(`${folder}/index.html`), 'issue', issue.number ?? ''))
  }
  const standing = new Set<string>(entries.map(({path}) => path))
  const lost: Array<AddressEntry> = []
  const byFolder = new Map<string, Array<AddressEntry>>()
  for (const entry of old) {
    const list = byFolder.get(folderOf(entry.path))
    if (list) list.push(entry)
    else byFolder.set(folderOf(entry.path), [entry])
  }
  for (const entry of old) {
    if (entry.state !== 'issue' || standing.has(entry.path)) continue
    const own = (byFolder.get(folderOf(entry.path)) ?? [])
      .filter(({path}) => path !== entry.path)
      .map((each) => changed.get(each.path) ?? each)
    const targets = own.flatMap(({target}) => (target === undefined ? [] : `${folderOf(target)}/index.html`))
    const target = mostFrequent(targets.filter((path) => standing.has(path)))
    const dates = own.flatMap(({date}) => date ?? []).sort(byText)
    if (target !== undefined) entries.push({...entry, state: 'moved', target: urlPath(target)})
    else if (own.length > 0 && own.every(({state}) => state === 'withdrawn'))
      entries.push({...entry, state: 'withdrawn', date: dates.at(-1)})
    else lost.push(entry)
  }
  return {entries, lost}
}

function mostFrequent(paths: ReadonlyArray<string>): string | undefined {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0]
}

function withheld({source, node}: Draft, entry: AddressEntry | undefined): Diagnostic {
  const reason = `Unexpected text of ${entry?.path ?? 'a withdrawn article'}, expected none; it is withdrawn and not on the site`
  const cause = causeOf(entry?.line, 'withdrawn here')
  return diagnostic(source.path, 'address-withheld', reason, {
    inChinese: `${entry?.path ?? '这一篇'} 已撤下，原文还在文件里，没有发布`,
    at: node.position,
    ...(cause && {cause}),
  })
}

function movedFinding(entry: AddressEntry, target: UrlPath, {source, node}: Draft): Diagnostic {
  const reason = `Unexpected text of ${entry.path} at ${target}, expected it where it was published; the old address leads there`
  const cause = causeOf(entry.line, 'registered here')
  const note = '若不是同一篇，请在 content/addresses.tsv 把旧地址改成 withdrawn 或 moved。'
  return diagnostic(source.path, 'address-moved', reason, {
    inChinese: `${entry.path} 的文章换到了 ${target}，旧网址会指过去`,
    at: node.position,
    actual: entry.text,
    note,
    ...(cause && {cause}),
  })
}

function splitFinding({path, line}: AddressEntry, own: UrlPath, {source, node}: Draft): Diagnostic {
  const reason = `Unexpected part of ${path} by itself, expected one article; it has the address ${own}, and both pages say so`
  const cause = causeOf(line, 'registered here')
  return diagnostic(source.path, 'address-split', reason, {
    inChinese: `${path} 的一部分独立成篇，网址是 ${own}，两页互相注明`,
    at: node.position,
    ...(cause && {cause}),
  })
}

function causeOf(line: number | undefined, reason: string): Diagnostic['cause'] {
  return line === undefined ? undefined : {file: registryFile, line, column: 1, reason}
}
