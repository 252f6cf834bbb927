import {resolve} from 'node:path'
import type {RegistryName, Unregistered} from '../../build/upkeep/unregistered.ts'
import {nearest} from '../../diagnostics/edit-distance.ts'
import {oneLine} from '../../diagnostics/reporter.ts'
import type {CommandRecord} from '../command.ts'
import {printFindings, wayTo} from '../findings.ts'
import type {Messages} from '../messages/english.ts'
import {printJson} from '../print-json.ts'
import {parseProgress} from '../progress.ts'

/** `benbao departments` */
export const departmentsCommand = registryCommand('departments', '区图书馆')

/** `benbao people` */
export const peopleCommand = registryCommand('people', '王芳')

function registryCommand(name: RegistryName, sample: string): CommandRecord {
  return {
    name,
    args: [{usage: '[name...]', about: (say) => say.names}],
    holdsArchive: true,
    flags: ['site', 'write', 'json', 'quiet', 'color'],
    examples: [`benbao ${name}`, `benbao ${name} --write`, `benbao ${name} --write ${sample}`],
    async run(place, flags, names) {
      const {findUnregistered, registerFound} = await import('../../build/upkeep/unregistered.ts')
      const {openWorkspace} = await import('../../build/workspace.ts')
      const workspace = openWorkspace(resolve(place.cwd, flags.site))
      const way = wayTo(place, flags)
      const {
        found: all,
        diagnostics,
        wordless,
      } = await findUnregistered(workspace, name, place.version, parseProgress(place, flags))
      const errors = diagnostics.filter(({severity}) => severity === 'error')
      printFindings(place, flags, place.err, errors, ['error'])
      if (errors.length > 0) return 1
      if (wordless !== undefined && !flags.quiet) place.err.write(`${place.say.wordless(wordless)}\n`)
      const isMeant = ({name: own, aliases}: Unregistered, wanted: string) => [own, ...aliases].includes(wanted)
      const unknown = names.filter((wanted) => !all.some((each) => isMeant(each, wanted)))
      if (unknown.length > 0) {
        const listed = all.flatMap((each) => [each.name, ...each.aliases])
        place.err.write(unknown.map((each) => `${place.say.notFound(each, nearest(each, listed))}\n`).join(''))
        return 1
      }
      const found = names.length === 0 ? all : all.filter((each) => names.some((wanted) => isMeant(each, wanted)))
      if (flags.json) printJson(place.out, found)
      else if (!flags.quiet) place.out.write(printed(found, place.say, way))
      if (!flags.write) return 0
      // What only the words speak for is written where it is named, and nowhere else.
      const chosen = names.length === 0 ? found.filter(({evidence}) => evidence === undefined) : found
      const refusal = registerFound(workspace, name, chosen)
      if (refusal) printFindings(place, flags, place.err, [refusal], ['error'])
      else if (!flags.quiet) place.err.write(`${place.say.added(chosen.length, way(`content/${name}.yaml`))}\n`)
      return refusal ? 1 : 0
    },
  }
}

/** What has a page, then what may be an office. */
function printed(found: ReadonlyArray<Unregistered>, say: Messages, way: (file: string) => string): string {
  const certain = found.filter(({evidence}) => evidence === undefined)
  const proposed = found.filter(({evidence}) => evidence !== undefined)
  const head = proposed.length > 0 ? `${say.proposed(proposed.length)}\n` : ''
  const line = (each: Unregistered) => entry(each, say, way)
  return `${certain.map(line).join('')}${head}${proposed.map(line).join('')}`
}

/**
 * One found name.
 *
 *     12  区图书馆  事业单位
 *         content/2024/2024-11-22.txt:3  区图书馆新馆开门迎客
 */
function entry(
  {name, aliases, kind, articles, example, evidence}: Unregistered,
  say: Messages,
  way: (file: string) => string,
): string {
  const names = [name, ...aliases].join('、')
  const count = String(articles).padStart(5)
  const place = `${way(example.file)}:${example.line}  ${example.headline || say.noHeadline}`
  const lines = [
    `${count}  ${names}  ${kind}`,
    `       ${place}`,
    ...(evidence === undefined ? [] : [`       ${evidence}`]),
  ]
  return lines.map((line) => `${oneLine(line)}\n`).join('')
}
