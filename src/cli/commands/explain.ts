import {resolve} from 'node:path'
import {report} from '../../diagnostics/reporter.ts'
import type {CommandRecord} from '../command.ts'
import {printExplanation} from '../explanation.ts'
import {printJson} from '../print-json.ts'
import {readNamedSource} from '../read-file.ts'

/** `benbao explain` */
export const explainCommand: CommandRecord = {
  name: 'explain',
  args: [{usage: '<file...>', about: (say) => say.files}],
  flags: ['json', 'color'],
  examples: ['benbao explain content/2024/2024-03-15.txt', 'benbao explain page.txt --json'],
  async run(place, flags, files) {
    const {explainSource} = await import('../../build/reading/read-source.ts')
    const {paperNamesNear} = await import('../../build/reading/paper-names.ts')
    const outcomes = files.map((file) => {
      const path = file.replaceAll('\\', '/')
      const source = readNamedSource(place.cwd, path)
      if ('ruleId' in source) return {file: path, explanation: undefined, diagnostics: [source]}
      const paperNames = paperNamesNear(resolve(place.cwd, path), place.cwd)
      return {file: path, ...explainSource({...source, paperNames})}
    })
    const failed = outcomes.flatMap(({diagnostics}) => diagnostics.filter(({severity}) => severity === 'error'))
    if (flags.json) {
      const records = outcomes.map(({file, explanation}) => ({
        file,
        ...(explanation ?? {conservation: null, blocks: []}),
      }))
      printJson(place.out, records.length === 1 ? records[0] : records)
    } else {
      for (const {file, explanation} of outcomes)
        if (explanation) place.out.write(printExplanation(place.say, file, explanation))
    }
    place.err.write(report(failed, {color: flags.color && place.err.color, language: place.language}))
    return failed.length > 0 ? 1 : 0
  },
}
