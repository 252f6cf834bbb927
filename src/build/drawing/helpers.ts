import {Worker} from 'node:worker_threads'
import type {Packed} from '../../render/epub/zip.ts'
import type {ParsedSource} from '../../tree/types.ts'
import type {Digest} from '../digest.ts'
import type {Drawing, Failure} from './drawer.ts'
import type {Group} from './groups.ts'

/** What a helper is started with. */
export interface HelperSetup {
  readonly drawing: Drawing
  /** Of the stage. */
  readonly folder: string
}

/** What a helper is given. */
export interface Part {
  readonly group: Group
  /** Of its facing pages. */
  readonly sources: ReadonlyArray<ParsedSource>
}

/** An output that is drawn and lies on the stage. */
export interface Drawn {
  readonly at: number
  readonly digest: Digest
  readonly staged: string
}

/** What a helper says of a part. */
export type Report = DrawnPart | {kind: 'unwritable'; path: string; code: string; message: string}

export interface DrawnPart {
  readonly kind: 'drawn'
  readonly drawn: ReadonlyArray<Drawn>
  readonly chapters: ReadonlyMap<string, Packed>
  /** All that this helper has seen fail. */
  readonly failures: ReadonlyMap<string, Failure>
}

export interface Helpers {
  /** Resolves when all that was taken is done. */
  idle(): Promise<void>
  close(): Promise<void>
}

export interface HelperOptions extends HelperSetup {
  readonly count: number
  /** The next part; undefined where none is left. */
  readonly take: () => Part | undefined
  readonly giveBack: (parts: ReadonlyArray<Part>) => void
  readonly done: (report: Report) => void
}

/**
 * Threads that draw beside the main one. Each has a few parts before it, so that it never waits while the main thread is
 * busy. One that dies gives back what it had: the main thread draws that, and meets the same error if it is one of ours.
 */
export function startHelpers({count, drawing, folder, take, giveBack, done}: HelperOptions): Helpers {
  let waiting: () => void = () => {}
  const helpers = Array.from({length: count}, start)
  return {
    idle: () =>
      new Promise((resolve) => {
        waiting = resolve
        settle()
      }),
    async close() {
      await Promise.all(helpers.map(({worker}) => worker.terminate()))
    },
  }

  function start(): {readonly worker: Worker; readonly given: Array<Part>} {
    const given: Array<Part> = []
    let alive = true
    const setup: HelperSetup = {drawing, folder}
    const worker = new Worker(new URL('./draw-worker.js', import.meta.url), {workerData: setup, resourceLimits})
    worker.on('message', (report: Report) => {
      given.shift()
      feed()
      done(report)
      settle()
    })
    worker.on('error', () => {
      alive = false
      giveBack(given.splice(0))
      settle()
    })
    feed()
    return {worker, given}

    function feed(): void {
      while (alive && given.length < ahead) {
        const part = take()
        if (part === undefined) return
        given.push(part)
        worker.postMessage(part)
      }
    }
  }

  function settle(): void {
    if (helpers.every(({given}) => given.length === 0)) waiting()
  }
}

/** Parts that a helper has before it. */
const ahead = 24
/** Most of what is drawn is thrown away at once. */
const resourceLimits = {maxYoungGenerationSizeMb: 64}
