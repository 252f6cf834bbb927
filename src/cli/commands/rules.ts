import {nearest} from '../../diagnostics/edit-distance.ts'
import {isRule, ruleIds, rules} from '../../diagnostics/rules.ts'
import {ruleText} from '../../diagnostics/texts/in-language.ts'
import {severityWord} from '../../diagnostics/texts/severity.ts'
import type {CommandRecord} from '../command.ts'
import {printJson} from '../print-json.ts'

/** `benbao rules` */
export const rulesCommand: CommandRecord = {
  name: 'rules',
  args: [{usage: '[id...]', about: (say) => say.ruleIds, values: ruleIds}],
  flags: ['json'],
  examples: ['benbao rules issue-undated', 'benbao rules --json'],
  async run({say, language, out, err}, flags, wanted) {
    const unknown = wanted.find((id) => !isRule(id))
    if (unknown !== undefined) {
      err.write(`${say.unknownRule(unknown, nearest(unknown, ruleIds))}\n`)
      return 2
    }
    const shown = wanted.length > 0 ? wanted.filter(isRule) : ruleIds
    const records = shown.map((id) => ({id, severity: rules[id].severity, ...ruleText(id, language)}))
    if (flags.json) printJson(out, records)
    else
      for (const {id, severity, title, remedy} of records)
        out.write(`${id}  ${severityWord(severity, language)}\n    ${title}\n    → ${remedy}\n`)
    return 0
  },
}
