import {setTimeout as delay} from 'node:timers/promises'

/** Collects hints and hands them over in batches. */
export interface Batcher {
  add(hint: string): void
  /** Somebody is at work: what is waiting may wait so many milliseconds more. */
  hold(more: number): void
  /** Is there something waiting, or running? */
  busy(): boolean
  /** Resolves when all that was added has run. */
  idle(): Promise<void>
  /** The same, and later hints are dropped. */
  close(): Promise<void>
}

/**
 * Gather hints until `quiet` milliseconds have passed, then run them together, one batch at a time. A batch is taken
 * before it runs, so that what changes during the run makes the next one. `run` must not reject: a failed build is a
 * result.
 */
export function createBatcher(quiet: number, run: (hints: ReadonlySet<string>) => Promise<void>): Batcher {
  let waiting = new Set<string>()
  let open = true
  let held = 0
  let working: Promise<void> | undefined

  return {
    add(hint) {
      if (!open) return
      waiting.add(hint)
      working ??= work().finally(() => {
        working = undefined
      })
    },
    hold(more) {
      held = performance.now() + more
    },
    busy: () => working !== undefined,
    async idle() {
      await working
    },
    async close() {
      open = false
      waiting.clear()
      await working
    },
  }

  async function work(): Promise<void> {
    while (waiting.size > 0) {
      await delay(quiet)
      while (open && performance.now() < held) await delay(held - performance.now())
      const batch = waiting
      waiting = new Set()
      if (batch.size > 0) await run(batch)
    }
  }
}
