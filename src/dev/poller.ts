import type {Dirent} from 'node:fs'
import {lstat, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {isWatched, type Watcher} from './watcher.ts'

/**
 * Look at a site again and again, for drives that tell of no change: a network share, a container’s mount. What is new,
 * gone, or has another time or size is a hint.
 */
export async function pollSite(site: string, interval: number, hint: (path: string) => void): Promise<Watcher> {
  const closing = new AbortController()
  let before = await look()
  const polling = poll()
  return {
    async close() {
      closing.abort()
      await polling
    },
  }

  async function poll(): Promise<void> {
    let again: ReadonlySet<string> = new Set()
    while (!closing.signal.aborted) {
      // Nobody waits for the next look who wants none.
      await delay(interval, undefined, {ref: false, signal: closing.signal}).catch(() => {})
      const now = await look()
      const changed = new Set([...now].filter(([path, sign]) => before.get(path) !== sign).map(([path]) => path))
      for (const path of before.keys()) if (!now.has(path)) changed.add(path)
      // Where times are kept in seconds, a second save may look like the first: what has changed is told once more.
      for (const path of closing.signal.aborted ? [] : new Set([...changed, ...again])) hint(path)
      again = changed
      before = now
    }
  }

  async function look(): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>()
    for (const folder of ['content', 'templates']) await walk(folder, found)
    return found
  }

  async function walk(folder: string, found: Map<string, string>): Promise<void> {
    let entries: ReadonlyArray<Dirent>
    try {
      entries = await readdir(join(site, folder), {withFileTypes: true})
    } catch {
      // It is not there, or went while we looked.
      return
    }
    await Promise.all(
      entries.map(async (entry) => {
        const path = `${folder}/${entry.name}`
        if (!isWatched(path)) return
        if (entry.isDirectory()) {
          found.set(path, 'folder')
          await walk(path, found)
          return
        }
        try {
          const {mtimeMs, size, ino} = await lstat(join(site, path))
          found.set(path, `${mtimeMs} ${size} ${ino}`)
        } catch {
          // It went while we looked.
        }
      }),
    )
  }
}
