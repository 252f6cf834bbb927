import {resolve} from 'node:path'
import {nearest} from '../../diagnostics/edit-distance.ts'
import type {CommandRecord} from '../command.ts'
import {printFindings, wayTo} from '../findings.ts'
import {printJson} from '../print-json.ts'

/** `benbao templates` */
export const templatesCommand: CommandRecord = {
  name: 'templates',
  args: [{usage: '[name...]', about: (say) => say.templateNames}],
  flags: ['site', 'copy', 'json', 'quiet'],
  examples: ['benbao templates', 'benbao templates --copy assets/style.css', 'benbao templates --copy'],
  async run(place, flags, wanted) {
    const {say, cwd, out, err} = place
    const {copyTemplate, listTemplates, templateNamed} = await import('../../build/upkeep/own-templates.ts')
    const {openWorkspace} = await import('../../build/workspace.ts')
    const workspace = openWorkspace(resolve(cwd, flags.site))
    const all = listTemplates(workspace)
    const names = all.map(({name}) => name)
    const unknown = wanted.filter((each) => templateNamed(each, names) === undefined)
    if (unknown.length > 0) {
      const known = [...names, ...names.map((name) => name.replace(/^assets\/|\.eta$/g, ''))]
      err.write(unknown.map((each) => `${say.unknownTemplate(each, nearest(each, known))}\n`).join(''))
      return 2
    }
    const named = new Set(wanted.map((each) => templateNamed(each, names)))
    const chosen = all.filter(({name}) => named.size === 0 || named.has(name))
    if (!flags.copy) {
      if (flags.json) printJson(out, chosen)
      else for (const {name, state} of chosen) out.write(`${[name, say.templateStates[state]].join('  ').trimEnd()}\n`)
      return 0
    }
    if (!workspace.content.exists()) {
      const {contentMissing} = await import('../../build/reading/scan.ts')
      printFindings(place, flags, err, [contentMissing])
      return 1
    }
    const copied = chosen.map((each) => ({...each, isNew: copyTemplate(workspace, each.name)}))
    const shownAt = wayTo(place, flags)
    if (flags.json)
      printJson(
        out,
        copied.map(({name, isNew}) => ({name, isNew})),
      )
    for (const {name, isNew} of copied) {
      const shown = shownAt(`templates/${name}`)
      if (!isNew) err.write(`${say.siteExists(shown)}\n`)
      else if (!flags.quiet && !flags.json) out.write(`${say.made(shown)}\n`)
    }
    // Who asks for one by its name is told that there is none; who asks for all has them all.
    return named.size > 0 && copied.some(({isNew}) => !isNew) ? 1 : 0
  },
}
