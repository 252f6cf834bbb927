import {readArtifacts} from './artifacts.ts'
import {decide} from './changes.ts'
import {compose, hasError} from './compose.ts'
import type {BuildMemory, BuildOptions, BuildResult} from './index.ts'
import {withKeys} from './outputs.ts'
import {readCache, writeCache} from './parse-cache.ts'
import {plan} from './plan.ts'
import {publish} from './publish.ts'
import {registerAddresses} from './register-addresses.ts'
import {renderOutputs} from './render-outputs.ts'
import {drawingOf} from './shard.ts'
import {readStanding} from './standing.ts'
import {stopped} from './stopped.ts'
import {afterwards, keep} from './unchanged.ts'
import {watchInputs} from './witness.ts'
import type {Workspace} from './workspace.ts'

/** Build from what is read, by whoever holds the lock: all seven steps. */
export async function buildAnew(
  workspace: Workspace,
  memory: BuildMemory,
  options: BuildOptions,
): Promise<BuildResult> {
  const {content, out, outName, state} = workspace
  const {version, tell, register} = options
  const {watched, seen} = watchInputs(workspace)
  const program = `${version} ${workspace.program}`
  const made = options.artifacts && readArtifacts(options.artifacts, program)
  const held = options.memory || register === false ? new Map() : readCache(state, program)
  const known = new Map([...held, ...(made?.parsed ?? memory.parsed)])
  const composed = await compose(watched, known, (done, total) => tell?.('parse', done, total))
  const remember = {parsed: composed.memory, manifest: memory.manifest}
  const read = {files: composed.scanned.sources.length, unread: composed.unread, articles: composed.articles}
  if (hasError(composed.diagnostics)) return stopped(composed.diagnostics, remember, read)

  const {templates} = composed.scanned
  const outputs = withKeys(composed.outputs, drawingOf(version, templates), version)
  const standing = readStanding(out, state, memory.manifest)
  const before = new Map([...standing.own].map(([path, {key}]) => [path, key]))
  const planned = plan(outputs, ({key}) => key, before)

  const drawn = await renderOutputs(
    planned.render,
    templates,
    composed.sources,
    (done, total) => tell?.('render', done, total),
    made?.drawn,
  )
  const rendered = drawn.rendered.length
  const found = [...composed.diagnostics, ...drawn.diagnostics]
  if (hasError(found)) return stopped(found, remember, {...read, rendered})

  const {changes, next, diagnostics} = decide({files: out, name: outName}, standing, planned, drawn.rendered)
  const all = [...found, ...diagnostics]
  if (hasError(all)) return stopped(all, remember, {...read, rendered})

  if (register !== false) {
    const refusal = registerAddresses(content, composed.addresses)
    if (refusal) return stopped([...all, refusal], remember, {...read, rendered})
  }
  await publish(out, state, standing, next, changes, (done, total) => tell?.('publish', done, total))
  const written = changes.write.length
  const counts = {...read, rendered, written, kept: outputs.length - written, removed: changes.remove.length}
  if (register !== false) {
    writeCache(state, program, composed.memory, held)
    const inputs = afterwards(seen(), composed.addresses)
    const repeats = all.every(({ruleId}) => ruleId !== 'output-replaced')
    const memo = {program, files: read.files, articles: read.articles, kept: outputs.length, diagnostics: all}
    if (inputs && repeats) await keep(workspace, {...memo, inputs})
  }
  return {published: true, diagnostics: all, counts, memory: {parsed: composed.memory, manifest: next}}
}
