import {resolve} from 'node:path'
import type {Step} from '../../build/index.ts'
import type {CommandRecord} from '../command.ts'
import {printFindings} from '../findings.ts'
import {summarize} from '../summary.ts'
import type {Screen} from '../world.ts'

/** `benbao build` */
export const buildCommand: CommandRecord = {
  name: 'build',
  summary: 'make the site: content/ → public/',
  flags: ['site', 'out', 'quiet', 'color'],
  examples: ['benbao build', 'benbao build --site ~/our-paper --out /srv/www/our-paper'],
  async run(world, flags) {
    const {build} = await import('../../build/index.ts')
    const {openWorkspace} = await import('../../build/workspace.ts')
    const start = world.seconds()
    const out = flags.out === undefined ? undefined : resolve(world.cwd, flags.out)
    const workspace = openWorkspace(resolve(world.cwd, flags.site), out)
    const result = await build(workspace, {
      version: world.version,
      ...(world.err.isTerminal && !flags.quiet && {tell: progress(world.err)}),
    })
    // Doubts are the editor's to look at when there is time: `check` lists them.
    printFindings(world, flags, world.err, result.diagnostics, ['error', 'warning'])
    if (!flags.quiet) world.out.write(summarize(result, world.seconds() - start))
    return result.published ? 0 : 1
  },
}

/** One line that is written over and over, and gone at the end of each step. */
function progress(screen: Screen): (step: Step, done: number, total: number) => void {
  return (step, done, total) => screen.write(done < total ? `\r\u001b[K${step} ${done}/${total}` : '\r\u001b[K')
}
