import {pollSite} from './poller.ts'
import {type Watcher, watchSite} from './watcher.ts'

export interface Following {
  readonly hint: (path: string) => void
  /** Look every so many milliseconds, where the drive does not tell of changes. */
  readonly poll: number | undefined
  /** The system watches no more, for this reason: from now on it is looked at every second. */
  readonly refused: ((error: unknown) => void) | undefined
}

/** Hear of what changes in a site: what the system tells, or, where it tells nothing, what is seen by looking. */
export async function followChanges(
  site: string,
  {hint, poll, refused}: Following,
  watch = watchSite,
): Promise<Watcher> {
  if (poll !== undefined) return pollSite(site, poll, hint)
  let polling: Promise<Watcher> | undefined
  const watcher = await watch(site, hint, (error) => {
    if (polling) return
    polling = pollSite(site, second, hint)
    refused?.(error)
  })
  await polling
  return {
    async close() {
      await watcher.close()
      await (await polling)?.close()
    },
  }
}

const second = 1000
