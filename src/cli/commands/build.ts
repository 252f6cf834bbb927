import {resolve} from 'node:path'
import type {CommandRecord} from '../command.ts'
import {findingsIn, printFindings} from '../findings.ts'
import {stepProgress} from '../progress.ts'
import {summarize} from '../summary.ts'

/** `benbao build` */
export const buildCommand: CommandRecord = {
  name: 'build',
  flags: ['site', 'out', 'json', 'quiet', 'color'],
  examples: ['benbao build', 'benbao build --site ~/our-paper --out /srv/www/our-paper'],
  async run(place, flags) {
    const {build} = await import('../../build/index.ts')
    const {openWorkspace} = await import('../../build/workspace.ts')
    const start = place.seconds()
    const out = flags.out === undefined ? undefined : resolve(place.cwd, flags.out)
    const workspace = openWorkspace(resolve(place.cwd, flags.site), out)
    const tell = stepProgress(place, flags)
    const result = await build(workspace, {
      version: place.version,
      ...(tell && {tell}),
    })
    if (flags.json) {
      const {published, counts} = result
      const record = {published, counts, diagnostics: findingsIn(place, result.diagnostics)}
      place.out.write(`${JSON.stringify(record, undefined, 2)}\n`)
      return published ? 0 : 1
    }
    // Doubts are the editor's to look at when there is time: `check` lists them.
    printFindings(place, flags, place.err, result.diagnostics, ['error', 'warning'])
    if (!flags.quiet) place.out.write(summarize(place.say, result, place.seconds() - start))
    return result.published ? 0 : 1
  },
}
