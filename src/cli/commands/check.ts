import {resolve} from 'node:path'
import {inReadingOrder} from '../../diagnostics/reading-order.ts'
import {countFindings} from '../../diagnostics/reporter.ts'
import type {CommandRecord} from '../command.ts'
import {printFindings} from '../findings.ts'

/** `benbao check` */
export const checkCommand: CommandRecord = {
  name: 'check',
  summary: 'print all findings, write nothing',
  flags: ['site', 'json', 'strict', 'quiet', 'color'],
  examples: ['benbao check --strict', 'benbao check --json'],
  async run(world, flags) {
    const {check} = await import('../../build/check.ts')
    const {openWorkspace} = await import('../../build/workspace.ts')
    const diagnostics = await check(openWorkspace(resolve(world.cwd, flags.site)))
    if (flags.json) world.out.write(`${JSON.stringify(inReadingOrder(diagnostics), undefined, 2)}\n`)
    else {
      printFindings(world, flags, world.out, diagnostics)
      if (!flags.quiet) world.err.write(`${countFindings(diagnostics) || 'no findings'}\n`)
    }
    const fatal = diagnostics.filter(({severity}) => severity === 'error' || (flags.strict && severity === 'warning'))
    return fatal.length > 0 ? 1 : 0
  },
}
