import {resolve} from 'node:path'
import type {CommandRecord} from '../command.ts'
import {printFindings} from '../findings.ts'
import {stepProgress} from '../progress.ts'

/** `benbao export` */
export const exportCommand: CommandRecord = {
  name: 'export',
  holdsArchive: true,
  flags: ['site', 'engine', 'quiet', 'color'],
  examples: ['benbao export > articles.ndjson', 'benbao export --engine elasticsearch > bulk.ndjson'],
  async run(place, flags) {
    const {readArchive} = await import('../../build/reading/read-archive.ts')
    const {openWorkspace} = await import('../../build/workspace.ts')
    const {exportLines} = await import('../../search/index/export.ts')
    const tell = stepProgress(place, flags)
    const {archive, diagnostics} = await readArchive(
      openWorkspace(resolve(place.cwd, flags.site)),
      place.version,
      (done, total) => tell?.('parse', done, total),
    )
    printFindings(place, flags, place.err, diagnostics, ['error'])
    if (archive === undefined || diagnostics.some(({severity}) => severity === 'error')) return 1
    for (const line of exportLines(archive, flags.engine)) place.out.write(line)
    return 0
  },
}
