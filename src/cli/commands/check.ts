import {resolve} from 'node:path'
import type {CommandRecord} from '../command.ts'
import {countFindings, findingsIn, printFindings} from '../findings.ts'
import {printJson} from '../print-json.ts'
import {stepProgress} from '../progress.ts'

/** `benbao check` */
export const checkCommand: CommandRecord = {
  name: 'check',
  holdsArchive: true,
  flags: ['site', 'json', 'strict', 'quiet', 'color'],
  examples: ['benbao check --strict', 'benbao check --json'],
  async run(place, flags) {
    const {check} = await import('../../build/check.ts')
    const {openWorkspace} = await import('../../build/workspace.ts')
    const workspace = openWorkspace(resolve(place.cwd, flags.site))
    const checked = await check(workspace, place.version, stepProgress(place, flags))
    const {diagnostics} = checked
    if (flags.json) {
      printJson(place.out, findingsIn(place, diagnostics))
    } else {
      printFindings(place, flags, place.out, diagnostics)
      if (!flags.quiet) {
        const {waiting} = await import('../../dev/review/waiting.ts')
        const {findings, names} = waiting(workspace.content, checked)
        place.err.write(`${countFindings(place.say, diagnostics) || place.say.noFindings}\n`)
        if (findings + names > 0) place.err.write(`${place.say.asked(findings, names)}\n`)
      }
    }
    const fatal = diagnostics.filter(({severity}) => severity === 'error' || (flags.strict && severity === 'warning'))
    return fatal.length > 0 ? 1 : 0
  },
}
