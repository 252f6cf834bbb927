import {join, resolve} from 'node:path'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import {codeFrom} from '../../io/attempt.ts'
import {diskFiles} from '../../io/files.ts'
import type {CommandRecord} from '../command.ts'
import {markedLines} from '../marked-lines.ts'
import {printNews, type Told} from '../news.ts'
import {summarize} from '../summary.ts'

/** `benbao watch` */
export const watchCommand: CommandRecord = {
  name: 'watch',
  holdsArchive: true,
  flags: ['site', 'out', 'port', 'editor', 'poll', 'quiet', 'color'],
  examples: ['benbao watch', 'benbao watch --site ~/our-paper --port 8080', 'benbao watch --editor vscodium'],
  async run(place, flags) {
    const {startDev} = await import('../../dev/index.ts')
    const {excerptOf} = await import('../../dev/excerpt.ts')
    const site = resolve(place.cwd, flags.site)
    const folders = {content: diskFiles(join(site, 'content')), templates: diskFiles(join(site, 'templates'))}
    const lines = (found: Diagnostic) => {
      const excerpt = found.severity === 'error' ? excerptOf(folders, found) : undefined
      return excerpt && markedLines(excerpt, found)
    }
    let start = place.seconds()
    let before: ReadonlyArray<Told> = []
    const dev = await startDev({
      site,
      out: flags.out === undefined ? undefined : resolve(place.cwd, flags.out),
      port: flags.port,
      version: place.version,
      language: place.language,
      ...(flags.editor !== undefined && {editor: flags.editor}),
      ...(flags.poll && {poll: 1000}),
      unwatched(error) {
        place.err.write(`${place.say.unwatched(codeFrom(error) ?? String(error))}\n`)
      },
      building() {
        start = place.seconds()
      },
      built(result) {
        before = printNews(place, flags, before, {...result, lines})
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
