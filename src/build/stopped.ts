import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {BuildMemory, BuildResult, Counts, Stage} from './types.ts'

/** Of a process that has built nothing yet. */
export const noMemory: BuildMemory = {parsed: new Map(), manifest: undefined}

/** A build that published nothing, and how far it came. */
export function stopped(
  cameTo: Stage,
  diagnostics: ReadonlyArray<Diagnostic>,
  memory: BuildMemory = noMemory,
  done?: Partial<Counts>,
): BuildResult {
  const counts = {files: 0, issues: 0, unread: 0, articles: 0, rendered: 0, written: 0, kept: 0, removed: 0, ...done}
  return {published: false, diagnostics, cameTo, counts, memory}
}
