import {resolve} from 'node:path'
import type {BuildOptions} from '../../build/types.ts'
import type {Workspace} from '../../build/workspace.ts'
import type {CommandRecord} from '../command.ts'
import type {ExitCode} from '../exit-code.ts'
import {findingsIn, printFindings} from '../findings.ts'
import type {Flags} from '../flags.ts'
import {printJson} from '../print-json.ts'
import {stepProgress} from '../progress.ts'
import {summarize} from '../summary.ts'
import type {Place} from '../world.ts'

/** `benbao build` */
export const buildCommand: CommandRecord = {
  name: 'build',
  holdsArchive: true,
  flags: ['site', 'out', 'shard', 'artifacts', 'json', 'quiet', 'color'],
  examples: ['benbao build', 'benbao build --site ~/our-paper --out /srv/www/our-paper'],
  async run(place, flags) {
    const {build} = await import('../../build/index.ts')
    const {openArtifacts, openWorkspace} = await import('../../build/workspace.ts')
    const start = place.seconds()
    const out = flags.out === undefined ? undefined : resolve(place.cwd, flags.out)
    const workspace = openWorkspace(resolve(place.cwd, flags.site), out)
    const artifacts = flags.artifacts === undefined ? undefined : openArtifacts(resolve(place.cwd, flags.artifacts))
    if (flags.shard !== undefined) return buildPart(place, flags, workspace, artifacts)
    const tell = stepProgress(place, flags)
    const result = await build(workspace, {
      version: place.version,
      ...(artifacts && {artifacts}),
      ...(tell && {tell}),
    })
    if (flags.json) {
      const {published, counts} = result
      const record = {published, counts, diagnostics: findingsIn(place, result.diagnostics)}
      printJson(place.out, record)
      return published ? 0 : 1
    }
    // Doubts are the editor's to look at when there is time: `check` lists them.
    printFindings(place, flags, place.err, result.diagnostics, ['error', 'warning'])
    if (!flags.quiet) place.out.write(summarize(place.say, result, place.seconds() - start))
    return result.published ? 0 : 1
  },
}

/** Do what `--shard` names, and leave it for the others. */
async function buildPart(
  place: Place,
  flags: Flags,
  workspace: Workspace,
  artifacts: BuildOptions['artifacts'],
): Promise<ExitCode> {
  const {shard} = flags
  if (shard === undefined || artifacts === undefined) {
    place.err.write(`${place.say.shardNeedsArtifacts}\n`)
    return 2
  }
  const {buildShard} = await import('../../build/shard.ts')
  const {sources, drawn, diagnostics} = await buildShard(workspace, artifacts, shard, place.version)
  const isDone = diagnostics.every(({severity}) => severity !== 'error')
  if (flags.json) {
    const record = {shard, sources, drawn, diagnostics: findingsIn(place, diagnostics)}
    printJson(place.out, record)
    return isDone ? 0 : 1
  }
  printFindings(place, flags, place.err, diagnostics, ['error'])
  if (!flags.quiet) place.out.write(`${place.say.shard(`${shard.index}/${shard.count}`, sources, drawn)}\n`)
  return isDone ? 0 : 1
}
