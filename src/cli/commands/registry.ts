import {resolve} from 'node:path'
import type {RegistryName, Unregistered} from '../../build/unregistered.ts'
import type {CommandRecord} from '../command.ts'
import {printFindings} from '../findings.ts'

/** `benbao departments` */
export const departmentsCommand = registryCommand('departments', 'list departments that departments.yaml does not have')

/** `benbao people` */
export const peopleCommand = registryCommand('people', 'list people that people.yaml does not have')

function registryCommand(name: RegistryName, summary: string): CommandRecord {
  return {
    name,
    summary,
    flags: ['site', 'write', 'json', 'quiet', 'color'],
    examples: [`benbao ${name}`, `benbao ${name} --write`],
    async run(world, flags) {
      const {findUnregistered, registerFound} = await import('../../build/unregistered.ts')
      const {openWorkspace} = await import('../../build/workspace.ts')
      const workspace = openWorkspace(resolve(world.cwd, flags.site))
      const {found, diagnostics} = await findUnregistered(workspace, name)
      const errors = diagnostics.filter(({severity}) => severity === 'error')
      printFindings(world, flags, world.err, errors, ['error'])
      if (errors.length > 0) return 1
      if (flags.json) world.out.write(`${JSON.stringify(found, undefined, 2)}\n`)
      else if (!flags.quiet) world.out.write(found.map(entry).join(''))
      if (!flags.write) return 0
      const refusal = registerFound(workspace, name, found)
      if (refusal) printFindings(world, flags, world.err, [refusal], ['error'])
      else if (!flags.quiet) world.err.write(`${found.length} added to content/${name}.yaml\n`)
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
