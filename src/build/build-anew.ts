import {type Composition, compose} from './compose.ts'
import {openKeys} from './drawing/keys.ts'
import {renderOutputs} from './drawing/render-outputs.ts'
import {stepByStep, takeTurns} from './in-turns.ts'
import {plan} from './plan.ts'
import {decide} from './publishing/changes.ts'
import {publish} from './publishing/publish.ts'
import {registerAddresses} from './publishing/register-addresses.ts'
import {bytesStanding, readStanding} from './publishing/standing.ts'
import {withSums} from './publishing/sums.ts'
import {hasError} from './reading/gather.ts'
import {keepAddressCopy} from './remembering/address-copy.ts'
import {readArtifacts} from './remembering/artifacts.ts'
import {readCache, writeCache} from './remembering/parse-cache.ts'
import {afterwards, keep} from './remembering/unchanged.ts'
import {watchInputs} from './remembering/witness.ts'
import {stopped} from './stopped.ts'
import type {BuildMemory, BuildOptions, BuildResult, Made} from './types.ts'
import {programOf, type Workspace} from './workspace.ts'

/**
 * Build from what is read, by whoever holds the lock: all seven steps. The output may be known to be `untouched` since the
 * last build.
 */
export async function buildAnew(
  workspace: Workspace,
  memory: BuildMemory,
  options: BuildOptions,
  untouched: boolean,
): Promise<BuildResult> {
  const {content, out, outName, state, staging, threads} = workspace
  const {version, tell, register} = options
  const {watched, seen} = watchInputs(workspace)
  const program = programOf(workspace, version)
  const made = options.artifacts && readArtifacts(options.artifacts, program)
  const held = options.memory || register === false ? new Map() : readCache(state, program)
  const known = new Map([...held, ...(made?.parsed ?? memory.parsed)])
  const composed = await compose(watched, known, (done, total) => tell?.('parse', done, total), options.foresee)
  const remember = {parsed: composed.memory, manifest: memory.manifest}
  const {scanned, issues, articles, unread} = composed
  const read = {files: scanned.sources.length, issues, unread, articles}
  if (hasError(composed.diagnostics)) return stopped('sources', composed.diagnostics, remember, read)

  const {templates} = scanned
  const standing = await stepByStep(readStanding(out, state, memory.manifest, untouched))
  await takeTurns()
  const before = new Map([...standing.own].map(([path, {key}]) => [path, key]))
  const {outputs} = composed
  const keys = openKeys(version, templates, composed.glyphs)
  // Where nothing stands, a key is made when its output has been drawn, while another thread draws the next.
  if (before.size > 0) await stepByStep(keys.make(outputs))
  const wanted = plan(outputs, keys.of, before)

  const kept = new Set(wanted.keep.map(({path}) => path))
  const stands = (path: string) => (kept.has(path) ? bytesStanding(out, standing, path) : undefined)
  const drawn = await renderOutputs(
    wanted.render,
    {
      ...{templates, sources: composed.sources, glyphs: composed.glyphs, keys, all: outputs},
      ...{known: made?.drawn, staging, threads, stands},
    },
    (done, total) => tell?.('render', done, total),
  )
  const found = [...composed.diagnostics, ...drawn.diagnostics]
  if (hasError(found)) return stopped('pages', found, remember, {...read, rendered: drawn.rendered.length})

  await takeTurns()
  const whole = withSums(standing, wanted, drawn.rendered)
  await takeTurns()
  const {changes, next, diagnostics} = decide({files: out, name: outName}, standing, whole.planned, whole.drawn)
  const all = [...found, ...diagnostics]
  await takeTurns()
  const rendered = whole.drawn.length
  if (hasError(all)) return stopped('output', all, remember, {...read, rendered})

  if (register !== false) {
    const refusal = registerAddresses(content, composed.addresses)
    if (refusal) return stopped('output', [...all, refusal], remember, {...read, rendered})
    if (composed.addresses) keepAddressCopy(state, composed.addresses.next)
  }
  await publish(out, state, standing, next, changes, (done, total) => tell?.('publish', done, total))
  const written = changes.write.length
  const counts = {...read, rendered, written, kept: next.files.size - written, removed: changes.remove.length}
  if (register !== false) {
    writeCache(state, program, composed.memory, held)
    const inputs = afterwards(seen(), composed.addresses)
    const repeats = all.every(({ruleId}) => ruleId !== 'output-replaced')
    const memo = {program, files: read.files, issues, articles, kept: next.files.size, diagnostics: all}
    await keep(workspace, inputs && repeats ? {...memo, inputs} : undefined)
  }
  return {
    published: true,
    diagnostics: all,
    cameTo: 'output',
    counts,
    memory: {parsed: composed.memory, manifest: next},
    made: madeOf(composed),
    changed: [...changes.write.map(({path}) => path), ...changes.remove],
  }
}

function madeOf({site, index, glyphs, registry, offices, scanned}: Composition): Made | undefined {
  return site && index && registry && offices && {site, index, glyphs, templates: scanned.templates, registry, offices}
}
