import {resolve} from 'node:path'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {CommandRecord} from '../command.ts'
import {printNews} from '../news.ts'
import {summarize} from '../summary.ts'

/** `benbao watch` */
export const watchCommand: CommandRecord = {
  name: 'watch',
  flags: ['site', 'out', 'port', 'editor', 'poll', 'quiet', 'color'],
  examples: ['benbao watch', 'benbao watch --site ~/our-paper --port 8080', 'benbao watch --editor vscodium'],
  async run(place, flags) {
    const {startDev} = await import('../../dev/index.ts')
    let start = place.seconds()
    let before: ReadonlyArray<Diagnostic> = []
    const dev = await startDev({
      site: resolve(place.cwd, flags.site),
      out: flags.out === undefined ? undefined : resolve(place.cwd, flags.out),
      port: flags.port,
      version: place.version,
      language: place.language,
      ...(flags.editor !== undefined && {editor: flags.editor}),
      ...(flags.poll && {poll: 1000}),
      building() {
        start = place.seconds()
      },
      built(result) {
        printNews(place, flags, before, result.diagnostics)
        before = result.diagnostics
        if (!flags.quiet) place.out.write(summarize(place.say, result, place.seconds() - start))
      },
    })
    place.out.write(`${place.say.serving(dev.url)}\n`)
    place.out.write(`${place.say.desk(dev.desk)}\n`)
    await place.interrupted()
    await dev.close()
    return 0
  },
}
