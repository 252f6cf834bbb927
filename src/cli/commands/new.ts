import {resolve} from 'node:path'
import type {CommandRecord} from '../command.ts'
import {printFindings, wayTo} from '../findings.ts'

/** `benbao new issue DATE` */
export const newCommand: CommandRecord = {
  name: 'new',
  args: [
    {usage: '<what>', about: (say) => say.what, values: ['issue']},
    {usage: '<date>', about: (say) => say.date},
  ],
  flags: ['site', 'number', 'quiet'],
  examples: ['benbao new issue 2026-11-24', 'benbao new issue 2026-11-24 --number 412', 'benbao new issue 2026-11'],
  async run(place, flags, [what = '', day = '']) {
    const {say, cwd, out, err} = place
    if (what !== 'issue') {
      err.write(`${say.unknownKind(what)}\n`)
      return 2
    }
    const {newIssue, typedDate} = await import('../../build/upkeep/new-issue.ts')
    const {openWorkspace} = await import('../../build/workspace.ts')
    const date = typedDate(day)
    if (date === undefined) {
      err.write(`${say.badDate(day)}\n`)
      return 2
    }
    const {content} = openWorkspace(resolve(cwd, flags.site))
    if (!content.exists()) {
      const {contentMissing} = await import('../../build/reading/scan.ts')
      printFindings(place, flags, err, [contentMissing])
      return 1
    }
    const {path, isNew} = newIssue(content, date, flags.number?.trim() || undefined)
    const shown = wayTo(place, flags)(`content/${path}`)
    if (!isNew) err.write(`${say.siteExists(shown)}\n`)
    else if (!flags.quiet) out.write(`${say.made(shown)}\n`)
    return isNew ? 0 : 1
  },
}
