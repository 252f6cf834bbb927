import {resolve} from 'node:path'
import type {CommandRecord} from '../command.ts'
import {printFindings} from '../findings.ts'
import {parseProgress} from '../progress.ts'

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
    const {archive, diagnostics} = await readArchive(
      openWorkspace(resolve(place.cwd, flags.site)),
      place.version,
      parseProgress(place, flags),
    )
    printFindings(place, flags, place.err, diagnostics, ['error'])
    if (archive === undefined || diagnostics.some(({severity}) => severity === 'error')) return 1
    for (const line of exportLines(archive, flags.engine)) place.out.write(line)
    return 0
  },
}
