import {parentPort, workerData} from 'node:worker_threads'
import type {Archive} from '../archive/types.ts'
import {type BuildMemory, type BuildResult, build} from '../build/index.ts'
import {failureOn} from '../build/read-source.ts'
import {openWorkspace} from '../build/workspace.ts'
import type {BuilderOptions, BuildReport} from './builder.ts'
import {findQuestions, registered} from './review/find-questions.ts'

/**
 * Builds, in a thread of its own: the server answers while it works. What the next build may use again is held here and
 * never crosses the border.
 */
function run(options: BuilderOptions, tell: (report: BuildReport) => void): () => Promise<void> {
  const workspace = openWorkspace(options.site, options.out)
  let memory: BuildMemory | undefined
  let archive: Archive | undefined
  return async () => {
    const result = await buildOnce()
    memory = result.memory
    archive = result.archive ?? archive
    const {published, diagnostics, counts, changed = []} = result
    tell({kind: 'built', result: {published, diagnostics, counts, changed}})
    // Who was kept from reading has found nothing.
    if (diagnostics.some(({ruleId}) => ruleId === 'build-running')) return
    const left = {diagnostics, parsed: memory.parsed, archive}
    const questions = findQuestions(left, registered(workspace.content), options.language)
    tell({kind: 'questions', questions: questions.slice(0, most), total: questions.length})
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

/** More than anybody settles before the next build. */
const most = 1000

const port = parentPort
if (port) {
  const buildOnce = run(workerData, (report) => port.postMessage(report))
  port.on('message', () => void buildOnce().then(() => port.postMessage({kind: 'done'} satisfies BuildReport)))
}
