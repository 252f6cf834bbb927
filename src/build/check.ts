import type {Archive} from '../archive/types.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {compose} from './compose.ts'
import {openKeys} from './drawing/keys.ts'
import {renderOutputs} from './drawing/render-outputs.ts'
import {parseManifest} from './publishing/manifest.ts'
import {manifestName, readText} from './publishing/standing.ts'
import {reportStrangers, strangersIn} from './publishing/strangers.ts'
import {hasError} from './reading/gather.ts'
import {readCache} from './remembering/parse-cache.ts'
import type {BuildOptions} from './types.ts'
import {programOf, type Workspace} from './workspace.ts'

/** What was found, and in what; without an archive where an error stands. */
export interface Checked {
  readonly diagnostics: ReadonlyArray<Diagnostic>
  readonly archive: Archive | undefined
}

/**
 * All findings of a site, from sources to templates. Nothing is written; what the last build parsed is not parsed again, and
 * a page that it drew with the same key has shown that it can be drawn.
 */
export async function check(workspace: Workspace, version: string, tell?: BuildOptions['tell']): Promise<Checked> {
  const {state, out, outName} = workspace
  const known = readCache(state, programOf(workspace, version))
  const composed = await compose(workspace, known, (done, total) => tell?.('parse', done, total))
  const {diagnostics, archive, scanned, sources, glyphs} = composed
  if (hasError(diagnostics)) return {diagnostics, archive}
  const {templates} = scanned
  const pages = composed.outputs.filter(({kind}) => kind === 'page')
  const drawn = parseManifest(readText(state, manifestName) ?? '')?.files
  const keys = openKeys(version, templates, glyphs)
  const fresh = pages.filter((page) => drawn?.get(page.path)?.key !== keys.of(page))
  const {diagnostics: onTemplates} = await renderOutputs(fresh, {templates, sources, glyphs, keys}, (done, total) =>
    tell?.('render', done, total),
  )
  const kinds = new Map(out.list().map(({path, kind}) => [path, kind]))
  const foreign = drawn === undefined ? [] : reportStrangers(outName, strangersIn(kinds, drawn, new Set()))
  return {diagnostics: [...diagnostics, ...onTemplates, ...foreign], archive}
}
