import {randomUUID} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {type BuildMemory, type BuildResult, build} from '../build/index.ts'
import {failureOn} from '../build/read-source.ts'
import {openWorkspace} from '../build/workspace.ts'
import type {DevState} from '../client/dev-state.ts'
import {inLanguage} from '../diagnostics/texts/in-language.ts'
import type {Language} from '../diagnostics/texts/language.ts'
import {createBatcher} from './batcher.ts'
import {editorLink} from './editor-link.ts'
import {createAudience} from './events.ts'
import {createDesk, desk} from './review/answer.ts'
import {createReview} from './review/index.ts'
import {serve} from './server.ts'
import {watchSite} from './watcher.ts'

export interface DevOptions {
  readonly site: string
  readonly out: string | undefined
  readonly port: number
  readonly version: string
  /** In which the overlay speaks. */
  readonly language?: Language
  /** What opens a file: a program's name, or an address with {path}, {line} and {column}. */
  readonly editor?: string
  /** Called before each build, and after it. */
  readonly building: () => void
  readonly built: (result: BuildResult) => void
}

export interface Dev {
  readonly url: string
  /** Where doubts are settled. */
  readonly desk: string
  /** Waits for a build that is under way. */
  close(): Promise<void>
}

/** Build, serve, watch, and build again. A failed build leaves the last good site in the window, with its findings. */
export async function startDev(options: DevOptions): Promise<Dev> {
  const workspace = openWorkspace(options.site, options.out)
  // A page of an earlier run must not take this run’s third build for its own.
  const session = randomUUID().slice(0, 8)
  let count = 0
  let memory: BuildMemory | undefined
  const language = options.language ?? 'zh'
  const editor = editorLink(options.editor, resolve(options.site)) ?? ''
  const review = createReview(workspace.content, language)
  let state: DevState = {revision: `${session}-0`, errors: [], doubts: 0, language, editor}

  const audience = createAudience(() => state)
  const server = await serve(
    {
      out: workspace.out,
      script: readFileSync(bundled('reload.js')),
      audience,
      desk: createDesk({review, script: readFileSync(bundled('review.js')), language, editor}),
      revision: () => state.revision,
    },
    options.port,
  )
  const batcher = createBatcher(quiet, rebuild)
  const watcher = await watchSite(resolve(options.site), batcher.add, (error) => {
    process.emitWarning(error instanceof Error ? error : String(error))
  })
  batcher.add('start')
  await batcher.idle()

  return {
    url: server.url,
    desk: new URL(desk.page, server.url).href,
    async close() {
      await watcher.close()
      await batcher.close()
      await server.close()
    },
  }

  async function rebuild(): Promise<void> {
    options.building()
    review.building()
    const result = await buildOnce()
    memory = result.memory
    if (result.counts.written + result.counts.removed > 0) count++
    const errors = result.diagnostics
      .filter(({severity}) => severity === 'error')
      .map((found) => inLanguage(found, language))
    const {diagnostics, archive} = result
    review.built({diagnostics, archive, parsed: result.memory.parsed})
    state = {...state, revision: `${session}-${count}`, errors, doubts: review.count()}
    options.built(result)
    audience.tell(state)
    // Somebody else builds into the same folder: nothing will change in content/ when they are done, so ask again.
    if (errors.some(({ruleId}) => ruleId === 'build-running')) setTimeout(() => batcher.add('lock'), 1000).unref()
  }

  /** A failure of our own must not end the watch: it is shown like any other finding. */
  async function buildOnce(): Promise<BuildResult> {
    try {
      return await build(workspace, {version: options.version, register: false, ...(memory && {memory})})
    } catch (error) {
      const counts = {files: 0, unread: 0, articles: 0, rendered: 0, written: 0, kept: 0, removed: 0}
      const before = memory ?? {parsed: new Map(), manifest: undefined}
      return {published: false, diagnostics: [failureOn('content', error)], counts, memory: before}
    }
  }
}

/** Milliseconds: an editor’s save is several events. */
const quiet = 40

/** Bundled by `npm run compile`, seen from dist/src/dev. */
function bundled(name: string): URL {
  return new URL(`../../client/${name}`, import.meta.url)
}
