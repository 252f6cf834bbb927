import type {Severity} from '../rules.ts'
import type {Language} from './language.ts'

/** `warning`, 警告 */
export function severityWord(severity: Severity, language: Language): string {
  return words[language][severity]
}

const words: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: {error: '错误', warning: '警告', info: '提示'},
  en: {error: 'error', warning: 'warning', info: 'info'},
}
