import type {Archive} from '../../archive/types.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Tell} from '../in-turns.ts'
import {readCache} from '../remembering/parse-cache.ts'
import {programOf, type Workspace} from '../workspace.ts'
import {gather, hasError, inContent} from './gather.ts'

/** An archive as it stands, for who only asks: nothing is written, and what the last build parsed is not parsed again. */
export async function readArchive(
  workspace: Workspace,
  version: string,
  tell?: Tell,
): Promise<{
  /** Absent where an error stands. */
  archive: Archive | undefined
  diagnostics: ReadonlyArray<Diagnostic>
}> {
  const known = readCache(workspace.state, programOf(workspace, version))
  const {archive, found} = await gather(workspace, known, tell)
  if (hasError(found)) return {archive: undefined, diagnostics: found}
  return {archive, diagnostics: [...found, ...archive.diagnostics.map(inContent)]}
}
