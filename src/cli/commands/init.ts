import {resolve} from 'node:path'
import type {CommandRecord} from '../command.ts'

/** `benbao init` */
export const initCommand: CommandRecord = {
  name: 'init',
  args: [{usage: '[folder]', about: (say) => say.folder}],
  flags: ['title', 'serial', 'place', 'yes', 'quiet'],
  examples: ['benbao init our-paper', 'benbao init our-paper --title 砚湖时报 --place 砚湖 --yes'],
  async run({cwd, say, out, err, today, ask}, flags, [folder = '.']) {
    const {hasSite, makeSite, siteFile} = await import('../../build/upkeep/make-site.ts')
    const answer = async (given: string | undefined, question: string) =>
      (given ?? (flags.yes ? undefined : await ask(question)))?.trim() || undefined
    const root = resolve(cwd, folder)
    const refuse = () => {
      err.write(`${say.siteExists(siteFile)}\n`)
      return 1 as const
    }
    // Before anything is asked.
    if (hasSite(root)) return refuse()
    const made = makeSite(root, {
      title: await answer(flags.title, say.askTitle),
      serial: await answer(flags.serial, say.askSerial),
      place: await answer(flags.place, say.askPlace),
    })
    if (made === undefined) return refuse()
    if (flags.quiet) return 0
    for (const file of made) out.write(`${say.made(file)}\n`)
    out.write(`${say.next(folder, today)}\n`)
    return 0
  },
}
