import type {Archive} from '../archive/types.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {compose, hasError} from './compose.ts'
import {digestOf} from './digest.ts'
import type {BuildOptions} from './index.ts'
import {withKeys} from './outputs.ts'
import {renderOutputs} from './render-outputs.ts'
import type {Workspace} from './workspace.ts'

/** What was found, and in what; without an archive where an error stands. */
export interface Checked {
  readonly diagnostics: ReadonlyArray<Diagnostic>
  readonly archive: Archive | undefined
}

/** All findings of a site, from sources to templates. Nothing is written. */
export async function check(workspace: Workspace, tell?: BuildOptions['tell']): Promise<Checked> {
  const {diagnostics, archive, outputs, scanned, sources, glyphs} = await compose(workspace, undefined, (done, total) =>
    tell?.('parse', done, total),
  )
  if (hasError(diagnostics)) return {diagnostics, archive}
  const pages = outputs.filter(({kind}) => kind === 'page')
  const drawn = await renderOutputs(
    withKeys(pages, digestOf(''), ''),
    {templates: scanned.templates, sources, glyphs},
    (done, total) => tell?.('render', done, total),
  )
  return {diagnostics: [...diagnostics, ...drawn.diagnostics], archive}
}
