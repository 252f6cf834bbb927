import {resolve} from 'node:path'
import type {RegistryName, Unregistered} from '../../build/unregistered.ts'
import type {CommandRecord} from '../command.ts'
import {printFindings} from '../findings.ts'
import {stepProgress} from '../progress.ts'

/** `benbao departments` */
export const departmentsCommand = registryCommand('departments')

/** `benbao people` */
export const peopleCommand = registryCommand('people')

function registryCommand(name: RegistryName): CommandRecord {
  return {
    name,
    flags: ['site', 'write', 'json', 'quiet', 'color'],
    examples: [`benbao ${name}`, `benbao ${name} --write`],
    async run(place, flags) {
      const {findUnregistered, registerFound} = await import('../../build/unregistered.ts')
      const {openWorkspace} = await import('../../build/workspace.ts')
      const workspace = openWorkspace(resolve(place.cwd, flags.site))
      const tell = stepProgress(place, flags)
      const {found, diagnostics} = await findUnregistered(workspace, name, (done, total) =>
        tell?.('parse', done, total),
      )
      const errors = diagnostics.filter(({severity}) => severity === 'error')
      printFindings(place, flags, place.err, errors, ['error'])
      if (errors.length > 0) return 1
      if (flags.json) place.out.write(`${JSON.stringify(found, undefined, 2)}\n`)
      else if (!flags.quiet) place.out.write(found.map(entry).join(''))
      if (!flags.write) return 0
      const refusal = registerFound(workspace, name, found)
      if (refusal) printFindings(place, flags, place.err, [refusal], ['error'])
      else if (!flags.quiet) place.err.write(`${place.say.added(found.length, `content/${name}.yaml`)}\n`)
      return refusal ? 1 : 0
    },
  }
}

/**
 * One found name.
 *
 *     12  区图书馆  事业单位
 *         content/2024/2024-11-22.txt:3  区图书馆新馆开门迎客
 */
function entry({name, aliases, kind, articles, example}: Unregistered): string {
  const names = [name, ...aliases].join('、')
  const count = String(articles).padStart(5)
  return `${count}  ${names}  ${kind}\n       ${example.file}:${example.line}  ${example.headline}\n`
}
