import {groupBy} from '../group-by.ts'
import {urlPath} from '../ids.ts'
import {byText} from '../order.ts'
import type {UrlPath} from '../types.ts'
import type {UnsettledIssue} from './candidates.ts'
import {folderOf} from './folder-of.ts'
import {type AddressEntry, newEntry} from './types.ts'

/**
 * The issues' own pages: one that is left by all its articles leads to where most of them went; one whose articles are
 * all withdrawn is withdrawn, too. `living` are the folders that have an article, `changed` what became of the others.
 */
export function settleIssues(
  issues: ReadonlyArray<UnsettledIssue>,
  folders: ReadonlyArray<string>,
  living: ReadonlySet<string>,
  old: ReadonlyArray<AddressEntry>,
  changed: ReadonlyMap<UrlPath, AddressEntry>,
): {entries: ReadonlyArray<AddressEntry>; lost: ReadonlyArray<AddressEntry>} {
  const entries: Array<AddressEntry> = []
  for (const [at, {issue, pages}] of issues.entries()) {
    const folder = folders[at] ?? ''
    const empty = pages.every(([, drafts]) => drafts.length === 0)
    if (living.has(folder) || empty)
      entries.push(newEntry(urlPath(`${folder}/index.html`), 'issue', issue.number ?? ''))
  }
  const standing = new Set<string>(entries.map(({path}) => path))
  const lost: Array<AddressEntry> = []
  const byFolder = groupBy(old, ({path}) => folderOf(path))
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
  const groups = [...groupBy(paths, (path) => path).values()]
  const most = Math.max(0, ...groups.map(({length}) => length))
  return groups.find(({length}) => length === most)?.[0]
}
