import {resolve} from 'node:path'
import type {CommandRecord} from '../command.ts'
import {printFindings} from '../findings.ts'
import {summarize} from '../summary.ts'

/** `benbao watch` */
export const watchCommand: CommandRecord = {
  name: 'watch',
  summary: 'serve the site and make it again on every change',
  flags: ['site', 'out', 'port', 'quiet', 'color'],
  examples: ['benbao watch', 'benbao watch --site ~/our-paper --port 8080'],
  async run(world, flags) {
    const {startDev} = await import('../../dev/index.ts')
    let start = world.seconds()
    const dev = await startDev({
      site: resolve(world.cwd, flags.site),
      out: flags.out === undefined ? undefined : resolve(world.cwd, flags.out),
      port: flags.port,
      version: world.version,
      building() {
        start = world.seconds()
      },
      built(result) {
        printFindings(world, flags, world.err, result.diagnostics)
        if (!flags.quiet) world.out.write(summarize(result, world.seconds() - start))
      },
    })
    world.out.write(`${dev.url}  (Ctrl-C ends it)\n`)
    await world.interrupted()
    await dev.close()
    return 0
  },
}
