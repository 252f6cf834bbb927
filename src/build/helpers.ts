import type {Worker} from 'node:worker_threads'

export interface Helpers {
  /** Resolves when all that was taken is done. */
  idle(): Promise<void>
  close(): Promise<void>
}

export interface HelperOptions<Part, Report> {
  readonly count: number
  /** How many parts a helper is to have before it, so that it need not wait while the main thread is busy. */
  readonly ahead: () => number
  readonly start: () => Worker
  /** The next part; undefined where none is left. */
  readonly take: () => Part | undefined
  readonly giveBack: (parts: ReadonlyArray<Part>) => void
  readonly done: (report: Report, part: Part) => void
}

/**
 * Threads that work beside the main one: each answers every part that it is given with one report, in turn. One that dies
 * gives back what it had: the main thread does that, and meets the same error if it is one of ours.
 */
export function startHelpers<Part, Report>(options: HelperOptions<Part, Report>): Helpers {
  const {count, ahead, start, take, giveBack, done} = options
  let settled: () => void = () => {}
  const helpers = Array.from({length: count}, open)
  return {
    idle: () =>
      new Promise((resolve) => {
        settled = resolve
        settle()
      }),
    async close() {
      await Promise.all(helpers.map(({worker}) => worker.terminate()))
    },
  }

  function open(): {readonly worker: Worker; readonly given: Array<Part>} {
    const given: Array<Part> = []
    let alive = true
    const worker = start()
    worker.on('message', (report: Report) => {
      const part = given.shift()
      feed()
      if (part !== undefined) done(report, part)
      settle()
    })
    worker.on('error', dismiss)
    worker.on('exit', dismiss)
    feed()
    return {worker, given}

    function dismiss(): void {
      alive = false
      giveBack(given.splice(0))
      settle()
    }

    function feed(): void {
      while (alive && given.length < ahead()) {
        const part = take()
        if (part === undefined) return
        given.push(part)
        worker.postMessage(part)
      }
    }
  }

  function settle(): void {
    if (helpers.every(({given}) => given.length === 0)) settled()
  }
}

/** How many helpers are worth their start, where so many threads may be busy and there are so many parts. */
export function helpersFor(parts: number, threads = 1): number {
  return parts < fewest ? 0 : Math.min(most, threads - 1)
}

/** Parts that are worth the start of a thread. */
const fewest = 40
/** More would wait for the main thread, which gives them their work. */
const most = 3
