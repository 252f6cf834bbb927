import assert from 'node:assert/strict'
import {atOnce} from '../../../src/archive/steps.ts'
import {build} from '../../../src/build/index.ts'
import {parseSources} from '../../../src/build/reading/parse-sources.ts'
import {scan} from '../../../src/build/reading/scan.ts'
import type {Outcome, Step} from '../../../src/client/review/types.ts'
import {type BuildLeft, findQuestions, registered} from '../../../src/dev/review/find-questions.ts'
import {createReview, type Review} from '../../../src/dev/review/index.ts'
import {memoryFiles} from '../../../src/io/memory.ts'
import type {Files} from '../../../src/io/ports.ts'
import {makeWorkspace, type Tree} from '../../build/make-workspace.ts'

/** What an editor works at. */
export interface Desk {
  readonly review: Review
  readonly content: Files
  readonly rebuild: () => Promise<void>
}

/** A desk; where `isWhole` is not said, sources are read and nothing is published. */
export async function open(tree: Tree, isWhole = false): Promise<Desk> {
  const none = memoryFiles('none')
  const workspace = makeWorkspace(tree, isWhole ? {} : {templates: none, scripts: none})
  const review = createReview(workspace.content)
  const tell = (left: BuildLeft) => {
    const questions = atOnce(findQuestions(left, registered(workspace.content), 'zh'))
    review.built(questions, questions.length)
  }
  const rebuild = async () => {
    review.building()
    if (isWhole) {
      const {diagnostics, memory, made} = await build(workspace, {version: '1', register: false})
      tell({diagnostics, parsed: memory.parsed, archive: made?.site.archive})
      return
    }
    const {sources, fixes} = scan(workspace)
    const {diagnostics, memory} = await parseSources(workspace.content, sources, fixes, new Map())
    const found = diagnostics.map((each) => ({...each, file: `content/${each.file}`}))
    tell({diagnostics: found, parsed: memory, archive: undefined})
  }
  await rebuild()
  return {review, content: workspace.content, rebuild}
}

/** The step, where nothing was refused. */
export function done(outcome: Outcome): Step {
  assert.ok('step' in outcome, JSON.stringify(outcome))
  return outcome.step
}
