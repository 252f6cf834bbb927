import {Worker} from 'node:worker_threads'
import {stopped} from '../build/stopped.ts'
import type {BuildResult} from '../build/types.ts'
import {failureOn} from '../diagnostics/failure-on.ts'
import type {Language} from '../diagnostics/texts/language.ts'
import type {Draft} from './drafts.ts'
import type {Question} from './review/questions.ts'

export interface BuilderOptions {
  readonly site: string
  readonly out: string | undefined
  readonly version: string
  readonly language: Language
}

/** What a build came to; what it holds stays with who built. */
export type Built = Pick<BuildResult, 'published' | 'diagnostics' | 'cameTo' | 'counts' | 'changed'>

/** What the thread is asked. */
export type BuildRequest =
  | {readonly kind: 'build'; readonly number: number}
  | ({readonly kind: 'look'} & Glance)
  | {readonly kind: 'show'; readonly paths: ReadonlyArray<string>; readonly ticket: number}

/** What a first look is to be had at. */
export interface Glance {
  /** Sources that were saved, below `content/`. */
  readonly sources: ReadonlyArray<string>
  /** Something else was changed, too. */
  readonly isMore: boolean
  /** The pages that somebody looks at, which come first. */
  readonly open: ReadonlySet<string>
  /** Says which changes it follows. */
  readonly number: number
}

/** What the thread tells: of a build in this order, drafts at any time. */
export type BuildReport =
  /** With the number of the build that had begun when they were made, and that of the last glance. */
  | {readonly kind: 'drafts'; readonly drafts: ReadonlyArray<Draft>; readonly at: number; readonly after: number}
  /** It is known what the pages will be made of: each can be shown. */
  | {readonly kind: 'foreseen'}
  /** What could be shown of these pages was told. */
  | {readonly kind: 'shown'; readonly ticket: number}
  | {readonly kind: 'built'; readonly result: Built}
  | {readonly kind: 'questions'; readonly questions: ReadonlyArray<Question>; readonly total: number}
  | {readonly kind: 'done'}

export interface Builder {
  /** Build once; resolves when all is told. One at a time. */
  build(): Promise<void>
  /** Have a first look, also while a build goes on. */
  look(glance: Glance): void
  /** Tell how pages will look of which something may have been saved; resolves when what can be said is told. */
  show(paths: ReadonlyArray<string>): Promise<void>
  close(): Promise<void>
}

/** Builds in a thread. One that dies is a failed build, and the next build has a new one. */
export function createBuilder(options: BuilderOptions, tell: (report: BuildReport) => void): Builder {
  let worker: Worker | undefined
  let begun = 0
  let finish: () => void = () => {}
  let tickets = 0
  const waiting = new Map<number, () => void>()
  return {
    build() {
      worker ??= start()
      const running = worker
      return new Promise((resolve) => {
        finish = resolve
        running.postMessage({kind: 'build', number: ++begun} satisfies BuildRequest)
      })
    },
    look(glance) {
      worker?.postMessage({kind: 'look', ...glance} satisfies BuildRequest)
    },
    show(paths) {
      const asked = worker
      if (!asked || paths.length === 0) return Promise.resolve()
      const ticket = ++tickets
      return new Promise((resolve) => {
        waiting.set(ticket, resolve)
        asked.postMessage({kind: 'show', paths, ticket} satisfies BuildRequest)
      })
    },
    async close() {
      await worker?.terminate()
      release()
    },
  }

  function start(): Worker {
    const started = new Worker(new URL('./build-worker.js', import.meta.url), {workerData: options})
    started.on('message', (report: BuildReport) => {
      if (report.kind === 'done') finish()
      else if (report.kind === 'shown') redeem(report.ticket)
      else tell(report)
    })
    started.on('error', (error) => {
      worker = undefined
      release()
      const {published, diagnostics, cameTo, counts} = stopped('start', [failureOn('content', error)])
      tell({kind: 'built', result: {published, diagnostics, cameTo, counts}})
      finish()
    })
    return started
  }

  function redeem(ticket: number): void {
    waiting.get(ticket)?.()
    waiting.delete(ticket)
  }

  /** Nobody is there to answer any more. */
  function release(): void {
    for (const ticket of [...waiting.keys()]) redeem(ticket)
  }
}
