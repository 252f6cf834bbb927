import type {Diagnostic} from '../diagnostic.ts'
import {type RuleId, rules} from '../rules.ts'
import {chinese} from './chinese.ts'
import {remedies} from './english.ts'
import type {Language, RuleText} from './language.ts'

/**
 * A finding in the words of one language. Its English reason is made where it is found, its note there is Chinese, and
 * English where the rule’s would not do; what the place does not say, the rule does.
 */
export function inLanguage(found: Diagnostic, language: Language): Diagnostic {
  const {inChinese, noteInEnglish, ...rest} = found
  const text = ruleText(found.ruleId, language)
  if (language === 'en') return {...rest, note: noteInEnglish ?? text.remedy}
  const cause = found.cause && {...found.cause, reason: causes.get(found.cause.reason) ?? found.cause.reason}
  return {...rest, reason: inChinese ?? text.title, note: found.note ?? text.remedy, ...(cause && {cause})}
}

/** What a rule means, and what to do. */
export function ruleText(ruleId: RuleId, language: Language): RuleText {
  return language === 'en' ? {title: rules[ruleId].docs, remedy: remedies[ruleId]} : chinese[ruleId]
}

/** What the second place of a finding is. */
const causes: ReadonlyMap<string, string> = new Map([
  ['first copy', '前一份'],
  ['the first one', '前一个'],
  ['the second place', '第二处'],
  ['registered here', '登记在这里'],
  ['withdrawn here', '在这里撤下'],
])
