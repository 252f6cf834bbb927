import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {compose, hasError} from './compose.ts'
import {digestOf} from './digest.ts'
import type {BuildOptions} from './index.ts'
import {withKeys} from './outputs.ts'
import {renderOutputs} from './render-outputs.ts'
import type {Workspace} from './workspace.ts'

/** All findings of a site, from sources to templates. Nothing is written. */
export async function check(workspace: Workspace, tell?: BuildOptions['tell']): Promise<ReadonlyArray<Diagnostic>> {
  const {diagnostics, outputs, scanned, sources, glyphs} = await compose(workspace, undefined, (done, total) =>
    tell?.('parse', done, total),
  )
  if (hasError(diagnostics)) return diagnostics
  const pages = outputs.filter(({kind}) => kind === 'page')
  const drawn = await renderOutputs(
    withKeys(pages, digestOf(''), ''),
    {templates: scanned.templates, sources, glyphs},
    (done, total) => tell?.('render', done, total),
  )
  return [...diagnostics, ...drawn.diagnostics]
}
