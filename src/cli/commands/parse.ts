import {resolve} from 'node:path'
import {report} from '../../diagnostics/reporter.ts'
import type {CommandRecord} from '../command.ts'
import {outline} from '../outline.ts'
import {printJson} from '../print-json.ts'
import {readNamedSource} from '../read-file.ts'

/** `benbao parse` */
export const parseCommand: CommandRecord = {
  name: 'parse',
  args: [{usage: '<file...>', about: (say) => say.files}],
  flags: ['json', 'format', 'quiet', 'color'],
  examples: [
    'benbao parse content/2024/2024-03-15.txt',
    'benbao parse page.txt --json',
    'benbao parse page.txt --format markdown > page.md',
  ],
  async run(place, flags, files) {
    const {readSource} = await import('../../build/reading/read-source.ts')
    const {paperNamesNear} = await import('../../build/reading/paper-names.ts')
    const {toJson} = await import('../../parse/printing/to-json.ts')
    const {toMarkdown} = await import('../../parse/printing/to-markdown.ts')
    const {datedTree} = await import('../../archive/dates/issue-dates.ts')
    const outcomes = files.map((file) => {
      const path = file.replaceAll('\\', '/')
      const source = readNamedSource(place.cwd, path)
      if ('ruleId' in source) return {file, parsed: undefined, diagnostics: [source]}
      return {file, ...readSource({...source, paperNames: paperNamesNear(resolve(place.cwd, path), place.cwd)})}
    })
    const records = outcomes.map(({file, parsed, diagnostics}) =>
      toJson(file, parsed ? datedTree(parsed) : {type: 'bulletin', issue: {}, children: []}, diagnostics),
    )
    const read = records.filter((_, at) => outcomes[at]?.parsed !== undefined)
    const found = outcomes.flatMap(({diagnostics}) => diagnostics)
    if (flags.format === 'json') printJson(place.out, records.length === 1 ? records[0] : records)
    else {
      if (flags.format === 'markdown')
        place.out.write(outcomes.map(({parsed}) => (parsed ? toMarkdown(parsed.tree) : '')).join('\n'))
      else if (!flags.quiet) place.out.write(read.map((record) => outline(place.say, record)).join('\n'))
      const shown = flags.quiet ? found.filter(({severity}) => severity === 'error') : found
      place.err.write(report(shown, {color: flags.color && place.err.color, language: place.language}))
    }
    return found.some(({severity}) => severity === 'error') ? 1 : 0
  },
}
