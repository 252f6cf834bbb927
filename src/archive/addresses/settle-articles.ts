import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Draft} from '../drafts.ts'
import {groupBy} from '../group-by.ts'
import {by, byText} from '../order.ts'
import type {Steps} from '../steps.ts'
import type {UrlPath} from '../types.ts'
import {partAnchors, settledAnchors} from './anchors.ts'
import {assignPaths} from './assign-paths.ts'
import {candidatesOf, type UnsettledIssue} from './candidates.ts'
import {comeApart} from './come-apart.ts'
import {folderOf, precisionOf} from './folder-of.ts'
import {type LedAway, leadAway, withoutLed} from './led-away.ts'
import {lostAddresses} from './lost.ts'
import {matchFolders} from './match-folders.ts'
import {findOrigins} from './origins.ts'
import {sortKey} from './print-registry.ts'
import {settleIssues} from './settle-issues.ts'
import {isSourcePath} from './settle-sources.ts'
import {broughtBack, movedElsewhere, noArticle, splitOff, withheld} from './settled-findings.ts'
import {stillThere} from './still-there.ts'
import {type AddressEntry, type AddressRegistry, newEntry} from './types.ts'
import {withdrawnElsewhere} from './withdrawn-elsewhere.ts'

/** So many articles are settled in a step. */
const turn = 512

/** Where an article stands, and how its paragraphs are linked to. */
export interface SettledArticle {
  readonly path: UrlPath
  /** As they are printed; see `anchors.ts`. */
  readonly anchors: string
  /** Names that it had for paragraphs of other articles, and their addresses. */
  readonly led: LedAway
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

/**
 * Give every issue and article its address: the one under which it was published before, whatever was mended, inserted
 * or renamed since; else its date, page and number. An address that was ever given is not given to another article.
 */
export function* settleArticles(issues: ReadonlyArray<UnsettledIssue>, registry: AddressRegistry): Steps<Settled> {
  const old = [...registry.entries.values()]
    .filter(({path}) => isInIssue(path))
    .map((entry) => ({entry, key: sortKey(entry.path)}))
    .sort(by(({key}) => key, byText))
    .map(({entry}) => entry)
  yield
  const folders = matchFolders(
    issues.map(({issue, pages}) => ({
      wanted: issue.folder,
      number: issue.number,
      within: issue.date === undefined ? issue.when?.replace('-', '/') : undefined,
      fingerprints: pages.flatMap(([, drafts]) => drafts.map(({fingerprint}) => fingerprint)),
    })),
    folderRecords(old),
  )
  yield
  const candidates = candidatesOf(issues, folders)
  const {origins, missing} = findOrigins(candidates, old)
  yield
  const apart = comeApart(candidates, origins, registry)
  const paths = assignPaths(candidates, origins, apart, registry)
  const closed = closedFolders(old)
  const standing: Array<{draft: Draft; path: UrlPath; anchors: string; from: UrlPath | undefined}> = []
  const changed = new Map<UrlPath, AddressEntry>()
  const diagnostics: Array<Diagnostic> = withdrawnElsewhere(candidates, old, (at) => origins[at]?.same).map(broughtBack)
  const living = new Set<string>()
  for (const [at, {draft, folder, headline, fingerprint}] of candidates.entries()) {
    if (at % turn === 0) yield
    const [origin, path] = [origins[at], paths[at]]
    if (origin === undefined || path === undefined) continue
    const {same, came, whole} = origin
    const shut = closed.get(folder)
    // What joined it was published: that it is not published any more, the editor says.
    const ban = [same, shut, came.length === 0 ? whole : undefined].find((entry) => entry?.state === 'withdrawn')
    if (ban) {
      diagnostics.push(withheld(draft, same ?? ban))
      if (same?.state === 'article') changed.set(same.path, {...same, state: 'withdrawn', date: ban.date})
      continue
    }
    const [before = registry.entries.get(path), ...joined] = same ? [same, ...came] : came
    const joinedAnchors = joined.map((entry) => entry.anchors)
    const isPart = whole !== undefined && before === undefined && joined.length === 0
    const anchors = isPart
      ? partAnchors(draft.names, whole.anchors)
      : settledAnchors(draft.names, before?.anchors, joinedAnchors)
    const part = apart.has(at) ? undefined : whole
    const from = same?.from ?? part?.path
    standing.push({draft, path, anchors, from})
    living.add(folder)
    const known = {fingerprint, anchors, from}
    changed.set(path, newEntry(path, 'article', headline, known))
    if (part) diagnostics.push(splitOff(part, path, draft))
    for (const entry of came) {
      if (entry.path === path) continue
      changed.set(entry.path, {...entry, state: 'moved', target: path})
      // Once more is known of its date: what the editor was asked for.
      if (precisionOf(path) <= precisionOf(entry.path)) diagnostics.push(movedElsewhere(entry, path, draft))
    }
  }
  yield
  const away = leadAway(standing)
  const articles = new Map(
    standing.map(({draft, path, anchors, from}): [Draft, SettledArticle] => {
      const led = away.get(draft)
      return [draft, {path, anchors: withoutLed(anchors, led), led: led ?? none, from}]
    }),
  )
  const held = stillThere(
    missing.filter(({path}) => living.has(folderOf(path))),
    candidates,
    (draft) => articles.get(draft)?.path,
    issues,
    folders,
  )
  for (const {entry, target} of held) changed.set(entry.path, {...entry, state: 'moved', target})
  diagnostics.push(...held.map(noArticle))
  const pages = settleIssues(issues, folders, living, old, changed)
  const gone = missing.filter(({path}) => !changed.has(path))
  const lost = lostAddresses(gone, pages.lost, closed)
  return {
    ...{folders, articles},
    entries: [...changed.values(), ...pages.entries, ...lost.entries],
    diagnostics: [...diagnostics, ...lost.diagnostics],
  }
}

const none: LedAway = new Map()

/** `2020/06/05/2-3.html` and `undated/x/1.html`, not `departments/x.html`, nor the page of a source. */
function isInIssue(path: string): boolean {
  return /^(?:\d{4}\/\d\d\/\d\d[^/]*|undated\/[^/]+)\/[^/]+$/.test(path) && !isSourcePath(path)
}

function folderRecords(old: ReadonlyArray<AddressEntry>) {
  return [...groupBy(old, ({path}) => folderOf(path))].map(([folder, entries]) => ({
    folder,
    number: entries.find(({path, state}) => state === 'issue' && path.endsWith('/index.html'))?.text ?? '',
    fingerprints: new Set(
      entries.flatMap(({state, fingerprint}) => (state === 'article' && fingerprint ? fingerprint : [])),
    ),
  }))
}

/** Issues that the editor withdrew or moved as a whole. */
function closedFolders(old: ReadonlyArray<AddressEntry>): ReadonlyMap<string, AddressEntry> {
  return new Map(
    old
      .filter(({path, state}) => path.endsWith('/index.html') && (state === 'withdrawn' || state === 'moved'))
      .map((entry) => [folderOf(entry.path), entry]),
  )
}
