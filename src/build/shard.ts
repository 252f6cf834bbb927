import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Files} from '../io/ports.ts'
import {compose} from './compose.ts'
import {openKeys} from './drawing/keys.ts'
import {renderOutputs} from './drawing/render-outputs.ts'
import {hasError, inContent} from './reading/gather.ts'
import {paperNamesIn} from './reading/paper-names.ts'
import {parseSources} from './reading/parse-sources.ts'
import {scan} from './reading/scan.ts'
import {readArtifacts, type Shard, writeDrawn, writeParsed} from './remembering/artifacts.ts'
import {programOf, type Workspace} from './workspace.ts'

export interface ShardResult {
  readonly sources: number
  /** Undefined as long as other shards have sources to parse. */
  readonly drawn: number | undefined
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * Do a part of a build and leave it in a folder. A page may depend on every source, so there are two rounds of one
 * command: in the first each shard parses its sources; in the second, when all are parsed, each draws its pages. What comes
 * last is a build that finds everything done. Nothing else is written.
 */
export async function buildShard(
  workspace: Workspace,
  artifacts: Files,
  shard: Shard,
  version: string,
): Promise<ShardResult> {
  const {content, threads} = workspace
  const scanned = scan(workspace)
  const own = scanned.sources.filter(isOf(shard))
  const program = programOf(workspace, version)
  const before = readArtifacts(artifacts, program).parsed
  const {memory, diagnostics} = await parseSources(content, own, scanned.fixes, before, {
    threads,
    paperNames: paperNamesIn(content),
  })
  writeParsed(artifacts, program, shard, memory)
  const known = new Map([...before, ...memory])
  if (!scanned.sources.every((path) => known.has(path)))
    return {sources: own.length, drawn: undefined, diagnostics: diagnostics.map(inContent)}

  const composed = await compose(workspace, known)
  if (hasError(composed.diagnostics)) return {sources: own.length, drawn: 0, diagnostics: composed.diagnostics}
  const {templates} = composed.scanned
  const {outputs, sources, glyphs} = composed
  const keys = openKeys(version, templates, glyphs)
  // The others are read from where they are.
  const mine = outputs.filter(({kind}) => kind !== 'asset' && kind !== 'copy').filter(isOf(shard))
  const drawn = await renderOutputs(mine, {templates, sources, glyphs, keys, all: outputs})
  writeDrawn(artifacts, program, shard, drawn.rendered)
  return {
    sources: own.length,
    drawn: drawn.rendered.length,
    diagnostics: [...composed.diagnostics, ...drawn.diagnostics],
  }
}

/** Every `count`-th: neighbours are alike, so that shards have equally much to do. */
function isOf({index, count}: Shard): (item: unknown, at: number) => boolean {
  return (_, at) => at % count === index - 1
}
