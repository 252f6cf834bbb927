import type {DevState} from '../client/dev-state.ts'

/** A page that is open in a browser. */
export interface View {
  /** The file it was made from; undefined where there was none. */
  readonly path: string | undefined
  /** The revision that it was loaded at. */
  readonly revision: string
}

/** Which files were published when, so that only a page that shows what is gone is loaded again. */
export interface Freshness {
  readonly revision: () => string
  /** Something was published. */
  publish(changed: ReadonlyArray<string>): void
  of(view: View): Pick<DevState, 'stale' | 'styles'>
}

/** Count revisions of a session; a page of another session is stale. */
export function createFreshness(session: string): Freshness {
  const changedAt = new Map<string, number>()
  let count = 0
  const named = (number: number) => `${session}-${number}`
  return {
    revision: () => named(count),
    publish(changed) {
      if (changed.length === 0) return
      count++
      for (const path of changed) changedAt.set(path, count)
    },
    of({path, revision}) {
      const since = revision.startsWith(`${session}-`) ? Number(revision.slice(session.length + 1)) : Number.NaN
      if (!Number.isInteger(since)) return {stale: true, styles: {}}
      if (path === undefined) return {stale: count > since, styles: {}}
      const changed = [...changedAt].filter(([, at]) => at > since)
      const styles = changed.filter(([each]) => isStyle(each)).map(([each, at]) => [each, named(at)] as const)
      return {stale: changed.some(([each]) => concerns(each, path)), styles: Object.fromEntries(styles)}
    },
  }
}

function isStyle(path: string): boolean {
  return /^assets\/.*\.css$/.test(path)
}

/** Does a page show this file, or what it says? A style sheet is exchanged where the page stands. */
function concerns(file: string, page: string): boolean {
  if (file === page) return true
  if (file.startsWith('assets/')) return !isStyle(file)
  // What lies in a folder of the index is found by the list of these folders alone.
  return page === 'search.html' && /^search\/[^/]*$/.test(file)
}
